// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/acts/plan_closing.h"

#include "core/queries/plan/case_head.h"
#include "core/rules/wait_words.h"
#include "ui/meeting/acts/ask_line.h"
#include "ui/meeting/acts/case_acts.h"
#include "ui/meeting/pages/joined.h"
#include "ui/meeting/pages/task_words.h"

namespace tepu::ui {
namespace {

QString fateDraft(const TaskId& task)
{
    return QStringLiteral("closing-task/") + task.toString();
}

QString closingDraft(const PlanId& plan)
{
    return QStringLiteral("closing-why/") + plan.toString();
}

QString conditionDraft(const PlanId& plan, qsizetype at)
{
    return QStringLiteral("closing-condition/%1/%2").arg(plan.toString()).arg(at);
}

QString approvalDraft(const PlanId& plan)
{
    return QStringLiteral("closing-by/") + plan.toString();
}

/// "a release is ahead Sun 20 May · the review SAM Thu 24 May falls away".
QString aheadInWords(const ClosingView& view)
{
    QStringList parts;
    if (view.owesReviewBeforeRelease)
        parts.append(PlanClosing::tr("the level was lowered because of prison: a review comes first"));
    for (const ReleaseAhead& release : view.releases)
        parts.append(release.reviewed ? PlanClosing::tr("a release is ahead %1").arg(dayInWords(release.expectedOn))
                                      : PlanClosing::tr("a release is ahead %1: a review comes first").arg(dayInWords(release.expectedOn)));
    for (const ReviewStands& review : view.reviews)
        parts.append(PlanClosing::tr("a review that is set falls away: %1").arg(review.on ? dayInWords(*review.on) : review.event.value_or(QString())));
    return parts.join(QStringLiteral(" · "));
}

ClosePlan closePlanOf(const PlanId& plan, const Words& reason, const QVector<tepu::TaskRow>& tasks, const QVector<FateLine>& fates)
{
    ClosePlan closing{plan, reason, true, {}};
    for (qsizetype i = 0; i < tasks.size(); ++i) {
        const FateLine& line = fates[i];
        closing.tasks.append({tasks[i].task, *line.fate, line.words, line.to ? std::optional(line.to->plan) : std::nullopt});
    }
    return closing;
}

} // namespace

PlanClosing::PlanClosing(TableNow& table, AskLine& ask, CaseActs& cases) : m_table(table), m_ask(ask), m_cases(cases) {}

std::optional<PlanClosing::Closing> PlanClosing::closingNow() const
{
    const AgendaRow* row = m_cases.caseOnTable();
    if (!row)
        return std::nullopt;
    const Instant now = m_table.session().now();
    const auto head = caseHead(m_table.tables(), row->plan, {}, now);
    Closing closing{row->caseId, row->plan, familyWords(*row), head && head->closedAt, {}, linkedPlans(m_table.tables(), row->plan), {}, {}};
    for (const tepu::TaskRow& task : tasksOf(m_table.tables(), row->plan, now))
        if (isOpen(task.state))
            closing.tasks.append(task);
    if (const auto view = closingOf(m_table.tables(), row->plan, now)) {
        closing.ahead = aheadInWords(*view);
        for (const ConditionState& condition : view->conditions)
            if (!condition.met)
                closing.conditions.append(condition);
    }
    return closing;
}

FateLine PlanClosing::fateOf(const tepu::TaskRow& task, const Closing& closing) const
{
    return readFate(draftFrom(m_table.session().draft(fateDraft(task.task))).text, closing.linked);
}

QVector<FateLine> PlanClosing::fatesOf(const Closing& closing) const
{
    QVector<FateLine> fates;
    for (const tepu::TaskRow& task : closing.tasks)
        fates.append(fateOf(task, closing));
    return fates;
}

void PlanClosing::begin()
{
    askTask(0);
}

void PlanClosing::beginAt(const std::optional<TaskId>& task)
{
    const auto closing = closingNow();
    if (!closing)
        return;
    qsizetype at = task ? 0 : closing->tasks.size();
    for (qsizetype i = 0; task && i < closing->tasks.size(); ++i)
        if (closing->tasks[i].task == *task)
            at = i;
    askTask(at);
}

/// One by one; after the last comes the reason.
void PlanClosing::askTask(qsizetype at)
{
    const auto closing = closingNow();
    if (!closing)
        return;
    if (at >= closing->tasks.size())
        return askCondition(0);
    const tepu::TaskRow& task = closing->tasks[at];
    const TaskShown shown = taskShown(task, m_table.session().now());
    const QString place = tr("Close the plan of %1 · open task %2 of %3: ").arg(closing->family).arg(at + 1).arg(closing->tasks.size());
    const auto back = Otherwise{tr("The one before"), [this, at](const QString&) { askTask(at - 1); }};
    m_ask.ask({fateDraft(task.task),
               {{place, Voice::Quiet}, {task.agencyName + QStringLiteral(": "), Voice::Strong}, {task.words}, {QStringLiteral(" · ") + shown.deadline, Voice::Quiet}},
               tr("d, w and why, m and why"), tr("Next"), [this, at](const QString& text) { takeFate(at, text); },
               [linked = closing->linked](const QString& text) { return fateUnderstood(readFate(text, linked), linked); },
               at > 0 ? std::optional(back) : std::nullopt, fateBeginnings(closing->linked)});
}

void PlanClosing::takeFate(qsizetype at, const QString& text)
{
    const auto closing = closingNow();
    if (!closing)
        return;
    const FateLine line = readFate(text, closing->linked);
    if (line.isWhole())
        return askTask(at + 1);
    if (line.fate)
        return m_ask.object({plain(fateUnderstood(line, closing->linked)), QStringLiteral("R-M10")});
    m_ask.object({tr("Say what became of this task: d done, w withdrawn and why, m moved and why."), QStringLiteral("R-M10")});
}

QString PlanClosing::answerTo(const PlanId& plan, qsizetype at) const
{
    return draftFrom(m_table.session().draft(conditionDraft(plan, at))).text;
}

/// R-M10 "closing conditions are a site setting": of each that is not met somebody says why the plan is closed all the same.
void PlanClosing::askCondition(qsizetype at)
{
    const auto closing = closingNow();
    if (!closing)
        return;
    if (at >= closing->conditions.size())
        return askReason();
    m_ask.ask({conditionDraft(closing->plan, at),
               {{tr("Before a plan is closed this site asks: "), Voice::Quiet}, {closing->conditions[at].sentence, Voice::Strong}},
               tr("yes, and when; or why the plan is closed all the same"), tr("Next"), [this, at](const QString& text) {
                   if (!Words::of(text))
                       return m_ask.object({tr("Answer it in a few words."), QStringLiteral("R-M10")});
                   askCondition(at + 1);
               }});
}

void PlanClosing::askReason()
{
    const auto closing = closingNow();
    if (!closing)
        return;
    const auto last = closing->tasks.size() - 1;
    const auto back = Otherwise{tr("Back to the tasks"), [this, last](const QString&) { askTask(last); }};
    m_ask.ask({closingDraft(closing->plan), {{tr("Close the plan of %1: why? ").arg(closing->family), Voice::Strong}, {fatesInWords(fatesOf(*closing)), Voice::Quiet},
                {closing->ahead.isEmpty() ? QString() : QStringLiteral(" · ") + closing->ahead, Voice::Caution}},
               tr("safe and settled, moved away with support …"), tr("Go on"), [this](const QString& reason) { askApproval(reason); }, {},
               last >= 0 ? std::optional(back) : std::nullopt});
}

/// The coordinator approves by name; the reason is kept in its own line.
void PlanClosing::askApproval(const QString& reason)
{
    const auto closing = closingNow();
    if (!closing)
        return;
    if (!Words::of(reason))
        return m_ask.object({tr("Say in a few words why the plan is closed."), QStringLiteral("R-M10")});
    m_ask.ask({approvalDraft(closing->plan),
               {{tr("Which coordinator approves that the plan of %1 is closed? ").arg(closing->family), Voice::Strong},
                {joined({reason.simplified(), fatesInWords(fatesOf(*closing))}), Voice::Quiet}},
               tr("the coordinator’s name"), tr("Approved: close the plan"), [this](const QString& text) { close(text); }, {},
               Otherwise{tr("Not yet"), [this](const QString&) { askReason(); }}});
}

void PlanClosing::close(const QString& coordinator)
{
    const auto closing = closingNow();
    if (!closing)
        return;
    const auto reason = Words::of(draftFrom(m_table.session().draft(closingDraft(closing->plan))).text);
    if (!reason)
        return askReason();
    if (closing->isClosed)
        return decide(*closing, *reason);
    const QVector<FateLine> fates = fatesOf(*closing);
    const auto open = std::find_if(fates.cbegin(), fates.cend(), [](const FateLine& line) { return !line.isWhole(); });
    if (open != fates.cend())
        return askTask(open - fates.cbegin()); // one that was given since
    if (coordinator.isEmpty())
        return m_ask.object({tr("Who approves it? Write the coordinator’s name."), QStringLiteral("R-M10")});
    ClosePlan command = closePlanOf(closing->plan, *reason, closing->tasks, fates);
    command.approvedBy = coordinator;
    for (qsizetype i = 0; i < closing->conditions.size(); ++i) {
        const auto answer = Words::of(answerTo(closing->plan, i));
        if (!answer)
            return askCondition(i);
        command.conditions.append({closing->conditions[i].condition, *answer});
    }
    QVector<QString> drafts;
    for (const tepu::TaskRow& task : closing->tasks)
        drafts.append(fateDraft(task.task));
    for (qsizetype i = 0; i < closing->conditions.size(); ++i)
        drafts.append(conditionDraft(closing->plan, i));
    m_table.session().flushDrafts(); // a refusal leaves them as they stand
    m_table.session().act(command, [this, closed = *closing, reason = *reason](const Receipt&) { decide(closed, reason); }, drafts,
                          [this](const Refusal& refusal) { m_ask.object(refusal); });
}

/// R-M3 "or close": the case ends with its plan.
void PlanClosing::decide(const Closing& closing, const Words& reason)
{
    const QString draft = closingDraft(closing.plan);
    if (m_ask.isAsking(draft) || m_ask.isAsking(approvalDraft(closing.plan)))
        m_ask.leave();
    m_cases.decide({closing.caseId, CaseOutcome::Closed, reason}, {draft, approvalDraft(closing.plan)});
}

} // namespace tepu::ui

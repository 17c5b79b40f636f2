// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/acts/task_act.h"

#include "core/commands/task/allocate_task.h"
#include "core/commands/task/set_review.h"
#include "core/rules/reviews/review_day.h"
#include "core/queries/site/site_calendar.h"
#include "core/rules/lines/awaited_event.h"
#include "core/rules/lines/completions.h"
#include "core/rules/lines/task_words.h"
#include "core/rules/tasks/templates.h"
#include "ui/meeting/acts/line_contexts.h"

namespace tepu::ui {
namespace {

Voice voiceOf(Gravity gravity)
{
    switch (gravity) {
    case Gravity::Stops:
    case Gravity::NeedsReason: return Voice::Alert;
    case Gravity::Asks: return Voice::Caution;
    case Gravity::Tells: return Voice::Quiet;
    }
    Q_UNREACHABLE();
}

/// What was understood, then what stands in the way and what mends it.
Runs runsOf(const QString& understood, const QVector<Problem>& problems)
{
    Runs runs{{understood, Voice::Accent}};
    for (const Problem& problem : problems) {
        runs.append({QStringLiteral(" · ") + problem.sentence, voiceOf(problem.gravity)});
        if (problem.mend)
            runs.append({TaskAct::tr(" Tab: %1").arg(problem.mend->shown), Voice::Quiet});
    }
    return runs;
}

/// C44: "/alarm" looks for a task as it is often given; Tab puts the first one into the line.
void offerTemplates(const QString& text, KeptLine& line, TabOffer& tab)
{
    constexpr qsizetype atOnce = 6;
    const auto found = templatesFor(text.mid(1));
    Runs runs{{found.isEmpty() ? TaskAct::tr("no template has these words") : TaskAct::tr("Tab: "), Voice::Quiet}};
    for (const TaskTemplate& each : found.mid(0, atOnce))
        runs.append({(runs.size() > 1 ? QStringLiteral(" · ") : QString()) + each.line, runs.size() > 1 ? Voice::Quiet : Voice::Accent});
    line.input().understand(runs);
    tab.offer(found.isEmpty() ? std::nullopt : std::optional(Completion{0, text.size(), found.constFirst().line, found.constFirst().line}));
}

void wait(AllocateTask& task, const Wait& wait)
{
    switch (wait.kind) {
    case WaitKind::NotBefore:
        task.notBefore = wait.until;
        return;
    case WaitKind::AgencySaysSafe:
        task.afterAgency = wait.agency;
        return;
    case WaitKind::AfterTask:
        task.afterTask = wait.task;
        return;
    case WaitKind::AfterEvent:
    case WaitKind::IfEvent:
        if (wait.event)
            task.ifEvent = spoken(*wait.event);
        return;
    }
}

} // namespace

AllocateTask taskOf(const UnderstoodTask& line, const PlanId& plan)
{
    AllocateTask task;
    task.plan = plan;
    task.category = line.category;
    task.agency = line.agency.value_or(QString());
    task.secondAgency = line.secondAgency;
    task.people = line.people;
    task.words = Words::of(line.words).value_or(Words());
    task.worker = Words::of(line.worker.value_or(QString()));
    if (line.dueFrom == DueFrom::Typed)
        task.due = line.due;
    task.initialContact = line.initialContact;
    for (const Wait& each : line.waits)
        wait(task, each);
    task.route = Words::of(line.route.value_or(QString()));
    task.because = Words::of(line.reason.value_or(QString()));
    task.notAlone = line.company == Company::NotAlone;
    return task;
}

SetReview reviewOf(const UnderstoodReview& line, const PlanId& plan)
{
    SetReview review;
    review.plan = plan;
    review.reviewKind = line.table;
    review.on = line.on;
    if (line.event) {
        review.event = hangsOnWords(*line.event);
        review.around = line.event->event;
        review.before = line.event->before;
        review.daysAfter = line.event->daysAfter;
    }
    return review;
}

TaskAct::TaskAct(TableNow& table, StreamInput& task, StreamInput& review)
    : m_table(table), m_task(new KeptLine(table.session(), task, this)), m_review(new KeptLine(table.session(), review, this)),
      m_taskTab(new TabOffer(*m_task)), m_calendar(siteCalendar(table.tables()))
{
    task.setPlaceholder(tr("refuge contact victim via sister after 1500"));
    review.setPlaceholder(tr("icm wed 16 may, 2 weeks, after fgc"));
    connect(m_task, &KeptLine::edited, this, &TaskAct::understandTyped);
    connect(m_review, &KeptLine::edited, this, &TaskAct::understandReviewTyped);
    connect(&task, &StreamInput::submitted, this, &TaskAct::allocate);
    connect(&review, &StreamInput::submitted, this, &TaskAct::setReview);
    connect(&table, &TableNow::changed, this, &TaskAct::follow);
    follow();
}

/// All that a keystroke needs is read here, once after each act.
void TaskAct::follow()
{
    const AgendaRow* row = m_table.now();
    m_plan = row ? std::optional(row->plan) : std::nullopt;
    if (row && m_calendar)
        m_context = lineContext(m_table, row->plan, *m_calendar);
    const QString of = row ? row->caseId.toString() : QString();
    m_task->standFor(row ? QStringLiteral("task/") + of : QString());
    m_review->standFor(row ? QStringLiteral("review/") + of : QString());
    understandTyped(m_task->text());
    understandReviewTyped(m_review->text());
}

void TaskAct::begin(const QString& words)
{
    if (m_task->isEmpty())
        m_task->put(words);
}

QString TaskAct::unfinished() const
{
    if (!m_task->isEmpty())
        return tr("a task");
    return m_review->isEmpty() ? QString() : tr("a review");
}

void TaskAct::understandTyped(const QString& text)
{
    if (!m_plan || !m_calendar || text.trimmed().isEmpty()) {
        m_task->input().understand({});
        return m_taskTab->offer({});
    }
    if (text.startsWith(u'/'))
        return offerTemplates(text, *m_task, *m_taskTab);
    m_context.now = m_table.session().now();
    const UnderstoodTask task = understandTask(text, m_context);
    m_task->input().understand(runsOf(understoodWords(task, m_context), task.problems));
    const auto completed = completions(text, m_task->input().draft().cursor, m_context);
    m_taskTab->offer(completed.isEmpty() ? std::nullopt : std::optional(completed.constFirst()));
}

void TaskAct::understandReviewTyped(const QString& text)
{
    if (!m_plan || !m_calendar || text.trimmed().isEmpty())
        return m_review->input().understand({});
    m_context.now = m_table.session().now();
    const UnderstoodReview review = understandReview(text, m_context);
    m_review->input().understand(runsOf(understoodWords(review, m_context), review.problems));
}

void TaskAct::object(KeptLine& line, const QString& name, const QString& text, const Refusal& refusal)
{
    line.giveBack(name, text);
    line.input().understand({{refusal.sentence, Voice::Alert}});
}

/// A line that is not ready says why, under itself, and stays.
void TaskAct::allocate(const QString& text)
{
    if (!m_plan || !m_calendar || text.trimmed().isEmpty())
        return;
    if (text.startsWith(u'/'))
        return offerTemplates(text, *m_task, *m_taskTab);
    const UnderstoodTask task = understandTask(text, m_context);
    if (task.review && task.category == TaskCategory::SetSamIcmReviewDate && !task.agency) {
        m_review->put(m_task->take());
        m_task->keepAgain();
        return setReview(m_review->text());
    }
    if (!isReady(task))
        return understandTyped(text);
    const QString name = m_task->name();
    const QString typed = m_task->take();
    m_table.session().act(taskOf(task, *m_plan), {}, {name},
                          [this, name, typed](const Refusal& refusal) { object(*m_task, name, typed, refusal); });
}

void TaskAct::setReview(const QString& text)
{
    if (!m_plan || !m_calendar || text.trimmed().isEmpty())
        return;
    const UnderstoodReview review = understandReview(text, m_context);
    if (!review.on && !review.event)
        return understandReviewTyped(text);
    const QString name = m_review->name();
    const QString typed = m_review->take();
    m_table.session().act(reviewOf(review, *m_plan), {}, {name},
                          [this, name, typed](const Refusal& refusal) { object(*m_review, name, typed, refusal); });
}

} // namespace tepu::ui

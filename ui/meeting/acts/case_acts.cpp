// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/acts/case_acts.h"

#include "core/commands/meeting/add_urgent_case.h"
#include "core/commands/meeting/carry_over_case.h"
#include "core/commands/meeting/open_case.h"
#include "core/commands/meeting/park_case.h"
#include "core/commands/meeting/take_up_again.h"
#include "core/commands/plan/resume_tasking.h"
#include "core/queries/record/acts.h"
#include "core/rules/agenda/outcome.h"
#include "ui/meeting/acts/ask_line.h"
#include "ui/meeting/acts/capture.h"

namespace tepu::ui {
namespace {

bool isRural(const QString& typed)
{
    return typed.endsWith(QStringLiteral(" rural"), Qt::CaseInsensitive);
}

/// Where this table sits; "rural" at the end where a site has both.
Location locationOf(const QString& typed, const Tables& tables)
{
    const auto record = recordRow(tables);
    const auto site = record ? fromCode<Location>(record->site) : std::nullopt;
    return site.value_or(isRural(typed) ? Location::WaikatoRural : Location::WaikatoCity);
}

QString withoutRural(const QString& typed)
{
    return isRural(typed) ? typed.chopped(6).trimmed() : typed;
}

} // namespace

CaseActs::CaseActs(TableNow& table, AskLine& ask, const Capture& capture) : m_table(table), m_ask(ask), m_capture(capture) {}

const AgendaRow* CaseActs::caseOnTable()
{
    if (!m_table.now())
        Q_EMIT refused({tr("No case is open. Choose one in the list: F5, then Enter.")});
    return m_table.now();
}

void CaseActs::choose(const CaseId& caseId)
{
    const AgendaRow* row = m_table.find(caseId);
    if (!row || row->state == CaseState::Now)
        return;
    if (isSettled(row->state))
        askWhyAgain(*row);
    else
        open(caseId);
}

void CaseActs::open(const CaseId& caseId)
{
    m_table.session().act(OpenCase{caseId}, [this](const Receipt&) { m_table.letGo(); }, {}, [this, caseId](const Refusal& refusal) {
        m_table.letGo();
        if (refusal.rule == u"R-M11")
            Q_EMIT mustStepOut(caseId, refusal);
        else
            Q_EMIT refused(refusal);
    });
}

void CaseActs::openNext()
{
    if (const AgendaRow* next = m_table.nextToHear())
        return open(next->caseId);
    m_table.letGo();
    Q_EMIT allHeard();
}

bool CaseActs::isBeingTyped(const CaseId& caseId) const
{
    return m_capture.place().of == caseId;
}

void CaseActs::decideAndNext()
{
    if (!m_table.now())
        return openNext();
    decide({m_table.now()->caseId});
}

/// Whoever types stays with the case that was decided: it is written up until Esc. A case at which nobody types is done.
void CaseActs::decide(DecideCase decided, const QVector<QString>& draftsDone)
{
    decided.catchingUp = isBeingTyped(decided.caseId);
    m_table.hold(); // one page gives way to the next
    m_table.session().act(decided, [this](const Receipt&) { openNext(); }, draftsDone);
}

/// A refusal stands in the line in which the reason was typed.
void CaseActs::decideFromLine(DecideCase decided)
{
    decided.catchingUp = isBeingTyped(decided.caseId);
    m_table.hold();
    m_table.session().act(decided, [this](const Receipt&) {
        m_ask.leave();
        openNext();
    }, {m_ask.line().name()}, [this](const Refusal& refusal) {
        m_table.letGo();
        m_ask.object(refusal);
    });
}

void CaseActs::toLowRisk()
{
    if (const AgendaRow* row = caseOnTable())
        decide({row->caseId, CaseOutcome::LowToLrr});
}

/// R-M3 "or no further action with reason".
void CaseActs::noFurtherAction()
{
    const AgendaRow* row = caseOnTable();
    if (!row)
        return;
    if (row->noTasking)
        return liftNoTasking(*row);
    const CaseId caseId = row->caseId;
    const auto outOfArea = [this, caseId](const QString& why) {
        const auto reason = Words::of(why);
        if (!reason)
            return m_ask.object({tr("Say where they live, or why nobody is to be tasked."), QStringLiteral("C7")});
        decideFromLine({caseId, CaseOutcome::NoFurtherTasking, reason});
    };
    m_ask.ask({QStringLiteral("no-further-action/") + caseId.toString(),
               {{tr("%1 needs no further action: why?").arg(familyWords(*row)), Voice::Strong}}, tr("settled, heard before, not of this table …"),
               tr("No further action"), [this, caseId](const QString& why) {
                   const auto reason = Words::of(why);
                   if (!reason)
                       return m_ask.object({tr("Say in a few words why nothing further is needed."), QStringLiteral("R-M3")});
                   decideFromLine({caseId, CaseOutcome::NoFurtherAction, reason});
               }, {}, Otherwise{tr("Out of the area: no further tasking"), outOfArea}});
}

/// C7: the reason that was given stands in the question.
void CaseActs::liftNoTasking(const AgendaRow& row)
{
    const PlanId plan = row.plan;
    m_ask.ask({QStringLiteral("lift-no-tasking/") + plan.toString(),
               {{tr("No further tasking for %1: %2. ").arg(familyWords(row), *row.noTasking), Voice::Strong}, {tr("Why is it lifted?")}},
               tr("they moved here, they stay with her sister …"), tr("Lift it"), [this, plan](const QString& why) {
                   const auto reason = Words::of(why);
                   if (!reason)
                       return m_ask.object({tr("Say in a few words why the family can be tasked again."), QStringLiteral("C7")});
                   m_ask.perform(ResumeTasking{plan, *reason});
               }});
}

void CaseActs::park()
{
    const AgendaRow* row = caseOnTable();
    if (!row)
        return;
    const CaseId caseId = row->caseId;
    const QString draft = QStringLiteral("park/") + caseId.toString();
    if (m_ask.isAsking(draft))
        return m_ask.enter(); // F6 again: without a reason
    m_ask.ask({draft, {{tr("Park %1. ").arg(familyWords(*row)), Voice::Strong}, {tr("It comes back at this table.")}},
               tr("until when, or why; may be left empty"), tr("Park"), [this, caseId](const QString& why) {
                   m_ask.perform(ParkCase{caseId, Words::of(why)});
               }});
}

/// R-M4 "Nothing is carried over twice without the coordinator's word."
void CaseActs::carryOver(const CaseId& caseId, const QString& why, bool coordinatorSays)
{
    const auto reason = Words::of(why);
    if (!reason)
        return m_ask.object({tr("Say in a few words why it goes to the next table.")});
    m_table.session().act(CarryOverCase{caseId, *reason, coordinatorSays}, [this](const Receipt&) { m_ask.leave(); }, {m_ask.line().name()},
                          [this, caseId](const Refusal& refusal) {
                              const bool twice = refusal.rule == u"R-M4";
                              const auto again = [this, caseId](const QString& text) { carryOver(caseId, text, true); };
                              m_ask.object(refusal, twice ? std::optional(Otherwise{tr("The coordinator says so"), again}) : std::nullopt);
                          });
}

void CaseActs::carryOver()
{
    const AgendaRow* row = caseOnTable();
    if (!row)
        return;
    const CaseId caseId = row->caseId;
    m_ask.ask({QStringLiteral("carry-over/") + caseId.toString(), {{tr("Carry %1 over to the next table: why?").arg(familyWords(*row)), Voice::Strong}},
               tr("not reached, waiting for …"), tr("Carry over"),
               [this, caseId](const QString& why) { carryOver(caseId, why, false); }});
}

void CaseActs::takeUpAgain(std::optional<CaseId> chosen)
{
    const AgendaRow* row = chosen ? m_table.find(*chosen) : nullptr;
    if (!row || !isSettled(row->state)) {
        row = nullptr;
        for (const AgendaRow& each : m_table.list())
            if (isSettled(each.state) && (!row || each.decidedAt > row->decidedAt))
                row = &each;
    }
    if (row)
        askWhyAgain(*row);
    else
        Q_EMIT refused({tr("No case is decided yet; there is nothing to take up again.")});
}

/// R-M13 "the earlier decision is shown as replaced": it says why, and the case comes before the table.
void CaseActs::askWhyAgain(const AgendaRow& row)
{
    const CaseId caseId = row.caseId;
    m_ask.ask({QStringLiteral("take-up-again/") + caseId.toString(),
               {{tr("Take %1 up again: why? ").arg(familyWords(row)), Voice::Strong}, {tr("Every agency tasked before is to be told.")}},
               tr("what has come to light"), tr("Take up again"), [this, caseId](const QString& why) {
                   const auto words = Words::of(why);
                   if (!words)
                       return m_ask.object({tr("Say in a few words why it is taken up again."), QStringLiteral("R-M13")});
                   m_ask.perform(TakeUpAgain{caseId, *words}, [this, caseId](const Receipt&) { open(caseId); });
               }});
}

void CaseActs::urgentNow()
{
    m_ask.ask({QStringLiteral("urgent"),
               {{tr("Urgent now: which family? "), Voice::Strong}, {tr("The case on the table is parked.")}},
               tr("the name alone; “rural” after it where they live outside the city"), tr("Open it now"), [this](const QString& typed) {
                   const QString family = withoutRural(typed);
                   if (family.isEmpty())
                       return m_ask.object({tr("Write the family’s name; it is all that is needed.")});
                   m_ask.perform(AddUrgentCase{m_table.meeting().meeting, family, locationOf(typed, m_table.tables())});
               }});
}

} // namespace tepu::ui

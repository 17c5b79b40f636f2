// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/decide_case.h"

#include "core/commands/meeting/case_clock.h"
#include "core/commands/plan/stop_tasking.h"

namespace tepu {

DecidingCase subjectOf(const DecideCase& command, const Tables& tables)
{
    const auto at = caseAt(tables, command.caseId);
    return {at, at ? std::optional(fixingTasks(tables, at->of.plan)) : std::nullopt};
}

/// R-M3 "level with rationale, … or close, or no further action with reason"; R-M5 "Low risk may go straight to the LRR
/// agencies".
static Objection unlessDecidable(const DecideCase& command, const CaseNow& now)
{
    switch (command.outcome) {
    case CaseOutcome::Closed:
    case CaseOutcome::NoFurtherAction:
        return objectIf(!command.reason, QStringLiteral("Say why %1 is closed or needs no further action.").arg(now.name()),
                        QStringLiteral("R-M3"));
    case CaseOutcome::NoFurtherTasking:
        return objectIf(!command.reason, QStringLiteral("Say why nobody is to be tasked for %1, and where they live.").arg(now.name()),
                        QStringLiteral("C7"));
    case CaseOutcome::LowToLrr:
        return objectIf(now.level != RiskLevel::Low,
                        QStringLiteral("Only a family at Low goes straight to the low-risk responders. Choose the level first."),
                        QStringLiteral("R-M5"));
    case CaseOutcome::Decided:
        return objectIf(!now.level, QStringLiteral("%1 has no level yet. Choose one, or say why nothing further is needed.").arg(now.name()),
                        QStringLiteral("R-M3"));
    }
    Q_UNREACHABLE();
}

Result<Facts> decide(const DecideCase& command, const DecidingCase& deciding, const Context&)
{
    const std::optional<CaseAtMeeting>& now = deciding.at;
    if (const auto objection = unlessInSession(now))
        return tl::unexpected(*objection);
    if (now->of.state != CaseState::Now)
        return refuse(QStringLiteral("%1 is not open. Open it, then decide it.").arg(now->of.name()), QStringLiteral("R-M3"));
    if (const auto objection = unlessDecidable(command, now->of))
        return tl::unexpected(*objection);
    Facts facts(CaseDecided{now->meeting.id, command.caseId, now->of.plan, command.outcome, command.reason, command.catchingUp});
    if (command.outcome == CaseOutcome::NoFurtherTasking)
        facts.add(TaskingStopped{now->of.plan, *command.reason});
    const bool levelStands = command.outcome == CaseOutcome::Decided || command.outcome == CaseOutcome::LowToLrr;
    if (!deciding.tasks || !levelStands)
        return facts;
    // R-D1 "the shown deadline follows the chosen level and is fixed when the case is decided."
    return fixedTasks(*deciding.tasks).map([&](const Facts& fixed) { return facts.add(fixed); });
}

void apply(const CaseDecided& fact, const Stamp& stamp, TableWriter& tables)
{
    stopClocks(tables, fact.meeting, stamp.at);
    const CaseState state = fact.catchingUp ? CaseState::CatchingUp : CaseState::Decided;
    tables.run(QStringLiteral("UPDATE agenda_case SET state = ?, decided_at = ?, outcome = ?, because = ? WHERE id = ?"),
               values(state, stamp.at, fact.outcome, fact.words, fact.caseId));
    tables.run(QStringLiteral("INSERT OR REPLACE INTO case_decision VALUES(?, ?, ?, ?, ?, ?, NULL, NULL)"),
               values(fact.meeting, stamp.command, fact.caseId, stamp.at, fact.outcome, fact.words));
}

QString describe(const CaseDecided& fact)
{
    switch (fact.outcome) {
    case CaseOutcome::Decided:
        return QStringLiteral("The table decided the case.");
    case CaseOutcome::Closed:
        return QStringLiteral("The table decided to close the plan.");
    case CaseOutcome::NoFurtherAction:
        return QStringLiteral("The table decided that no further action is needed.");
    case CaseOutcome::NoFurtherTasking:
        return QStringLiteral("The table decided that nobody is tasked any further.");
    case CaseOutcome::LowToLrr:
        return QStringLiteral("The table passed the case to the low-risk responders.");
    }
    Q_UNREACHABLE();
}

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/take_up_again.h"

#include "core/commands/plan/resume_tasking.h"
#include "core/rules/agenda/outcome.h"

namespace tepu {

TakingUpAgain subjectOf(const TakeUpAgain& command, const Tables& tables)
{
    return {caseAt(tables, command.caseId),
            tables.one<int>(QStringLiteral("SELECT 1 FROM agenda_case c JOIN no_tasking n ON n.plan = c.plan WHERE c.id = ? "
                                           "AND c.outcome = 'no_further_tasking'"),
                            values(command.caseId)).has_value()};
}

Result<Facts> decide(const TakeUpAgain& command, const TakingUpAgain& takingUp, const Context&)
{
    const std::optional<CaseAtMeeting>& now = takingUp.at;
    if (const auto objection = unlessInSession(now))
        return tl::unexpected(*objection);
    if (!isSettled(now->of.state))
        return refuse(QStringLiteral("%1 is not decided yet. Open it.").arg(now->of.name()), QStringLiteral("R-M13"));
    Facts facts(CaseTakenUpAgain{now->meeting.id, command.caseId, command.why});
    if (takingUp.stoppedTasking)
        facts.add(TaskingResumed{now->of.plan, command.why});
    return facts;
}

void apply(const CaseTakenUpAgain& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE case_decision SET replaced_at = ?, replaced_because = ? "
                              "WHERE case_id = ? AND replaced_at IS NULL"),
               values(stamp.at, fact.words, fact.caseId));
    tables.run(QStringLiteral("UPDATE agenda_case SET state = 'taken_up_again', decided_at = NULL, outcome = NULL, because = ? "
                              "WHERE id = ?"),
               values(fact.words, fact.caseId));
}

QString describe(const CaseTakenUpAgain&)
{
    return QStringLiteral("The case was taken up again; what was decided before is replaced.");
}

} // namespace tepu

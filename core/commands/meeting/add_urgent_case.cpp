// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/add_urgent_case.h"

#include "core/commands/meeting/case_listed.h"
#include "core/commands/meeting/open_case.h"
#include "core/commands/meeting/park_case.h"
#include "core/rules/agenda/outcome.h"

namespace tepu {

static StartPlan planOf(const AddUrgentCase& command)
{
    return {command.plan, {}, command.familyName, command.location};
}

UrgentCase subjectOf(const AddUrgentCase& command, const Tables& tables)
{
    UrgentCase now;
    now.meeting = meetingAt(tables, command.meeting);
    now.caseIsTaken = caseAt(tables, command.caseId).has_value();
    now.openOne = openCaseAt(tables, command.meeting);
    for (const CaseNow& each : casesAt(tables, command.meeting))
        if (!each.isLeftOff && isSettled(each.state))
            now.firstToHear = each.position + 1;
    now.present = tables.ask<Member>(QStringLiteral("SELECT agency, who FROM attendance WHERE meeting = ? AND left_at IS NULL "
                                                    "ORDER BY arrived_at, agency, who"),
                                     values(command.meeting));
    now.plan = subjectOf(planOf(command), tables);
    return now;
}

static CaseListed urgentCase(const AddUrgentCase& command, const UrgentCase& now)
{
    OrderedCase ordered{{command.plan, {}}, Tier::UrgentNow, {Ground::Urgent}, QStringLiteral("urgent now")};
    return listed(command.meeting, command.caseId, ordered, now.openOne ? now.openOne->position + 1 : now.firstToHear);
}

/// At an open table the case is opened at once; before, it is the first on the list.
Result<Facts> decide(const AddUrgentCase& command, const UrgentCase& now, const Context& context)
{
    const bool before = now.meeting && now.meeting->state < MeetingState::Open;
    const auto objection = firstOf(before ? unlessUnsealed(now.meeting) : unlessOpen(now.meeting),
                                   objectIf(now.caseIsTaken, QStringLiteral("This case already stands on a list.")));
    if (objection)
        return tl::unexpected(*objection);
    return decide(planOf(command), now.plan, context).map([&](Facts facts) {
        facts.add(urgentCase(command, now));
        if (!before && now.openOne)
            facts.add(CaseParked{command.meeting, now.openOne->id, {}});
        if (!before)
            facts.add(CaseOpened{command.meeting, command.caseId, now.present});
        return facts;
    });
}

} // namespace tepu

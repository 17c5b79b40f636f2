// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/close_meeting.h"

#include "core/commands/meeting/carry_over_case.h"
#include "core/commands/meeting/case_clock.h"
#include "core/rules/agenda/outcome.h"

namespace tepu {

MeetingToClose subjectOf(const CloseMeeting& command, const Tables& tables)
{
    MeetingToClose now{meetingAt(tables, command.meeting), {}};
    for (const CaseNow& each : casesAt(tables, command.meeting))
        if (!each.isLeftOff)
            now.cases.append(each);
    return now;
}

/// R-M3 "Each case ends in a decision"; R-M4 "Nothing is carried over twice without the coordinator's word."
static Objection unlessCanRest(const CaseNow& now)
{
    if (now.state == CaseState::Now)
        return Refusal{QStringLiteral("%1 is still open. Decide it, or carry it over.").arg(now.name()), QStringLiteral("R-M3")};
    if (now.state == CaseState::CatchingUp)
        return Refusal{QStringLiteral("%1 is still being written up. Finish it first.").arg(now.name())};
    return isSettled(now.state) ? std::nullopt : unlessFirstTime(now);
}

static Words whyCarried(const CaseNow& now, MeetingState meeting)
{
    if (meeting < MeetingState::Open)
        return *Words::of(QStringLiteral("the meeting was not held"));
    if (now.state == CaseState::Waiting)
        return *Words::of(QStringLiteral("not reached"));
    return *Words::of(QStringLiteral("begun, not decided"));
}

/// R-M4 "What was not reached is carried over to the next table".
Result<Facts> decide(const CloseMeeting& command, const MeetingToClose& now, const Context&)
{
    if (const auto objection = unlessUnsealed(now.meeting))
        return tl::unexpected(*objection);
    Facts facts;
    for (const CaseNow& each : now.cases) {
        if (const auto objection = unlessCanRest(each))
            return tl::unexpected(*objection);
        if (!isSettled(each.state))
            facts.add(CaseCarriedOver{command.meeting, each.id, whyCarried(each, now.meeting->state), false});
    }
    facts.add(MeetingClosed{command.meeting, command.head});
    return facts;
}

void apply(const MeetingClosed& fact, const Stamp& stamp, TableWriter& tables)
{
    stopClocks(tables, fact.meeting, stamp.at);
    tables.run(QStringLiteral("UPDATE meeting SET state = 'closed', closed_at = ?, head = ?, break_seconds = break_seconds + "
                              "max(0, ? - coalesce(break_since, ?)) / 1000, break_since = NULL, back_at = NULL WHERE id = ?"),
               values(stamp.at, fact.head, stamp.at, stamp.at, fact.meeting));
}

QString describe(const MeetingClosed&)
{
    return QStringLiteral("The coordinator closed the meeting; its record is sealed.");
}

} // namespace tepu

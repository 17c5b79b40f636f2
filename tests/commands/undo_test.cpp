// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/close_meeting.h"
#include "core/commands/meeting/decide_case.h"
#include "core/commands/meeting/move_on_list.h"
#include "core/commands/plan/assign_lead.h"
#include "core/commands/record/strike_out.h"
#include "core/commands/said/capture_line.h"
#include "core/queries/record/acts.h"
#include "tests/support/a_meeting.h"

using namespace tepu;

namespace {

/// Undo as the screen does it: whatever was done last at this meeting is struck out.
QString undo(AMeeting& at)
{
    const auto last = lastAct(at.tables(), at.meeting);
    REQUIRE(last);
    at.done(StrikeOut{last->command});
    return last->sentence;
}

PlanId planOf(AMeeting& at, const CaseId& caseId)
{
    return at.row(caseId).plan;
}

CaptureLine line(const PlanId& plan)
{
    CaptureLine said;
    said.plan = plan;
    said.words = AMeeting::words("attended twice");
    return said;
}

} // namespace

TEST_CASE("a case that was opened since it was put on the list is not taken off it by undo: who was present stands on it", "[record][undo]")
{
    AMeeting at;
    const StartPlan start{PlanId::fresh(), {}, QStringLiteral("Rimu"), Location::WaikatoCity};
    at.done(start);
    const AddToList add{at.meeting, start.plan, AMeeting::words("asked for by Police")};
    const auto added = at.done(add);
    at.done(OpenMeeting{at.meeting});
    at.done(Arrive{at.meeting, QStringLiteral("police"), AMeeting::words("Sgt Rewi")});
    at.done(OpenCase{add.caseId});
    CHECK(at.refused(StrikeOut{added.stamp.command}).sentence == "Later acts rest on this one. Take those back first.");
}

TEST_CASE("undo after undo goes back act by act, whichever family each was about", "[record][undo]")
{
    AMeeting at;
    at.done(OpenMeeting{at.meeting});
    at.done(AssignLead{planOf(at, at.karaka), QStringLiteral("police")});
    at.done(MoveOnList{at.kowhai, 1});
    at.done(AssignLead{planOf(at, at.rata), QStringLiteral("corrections")});
    at.done(AssignLead{planOf(at, at.karaka), QStringLiteral("womens_refuge")});
    CHECK(undo(at) == "Women’s Refuge leads the plan."); // makes the first family's scope again, its older acts with it
    CHECK(undo(at) == "Department of Corrections leads the plan.");
    CHECK(undo(at) == "A case was moved to place 1 of the list.");
    CHECK(undo(at) == "New Zealand Police leads the plan.");
    CHECK(undo(at) == "The coordinator opened the meeting.");
}

TEST_CASE("undo passes over what was said meanwhile, and leaves it", "[record][undo]")
{
    AMeeting at;
    const PlanId plan = planOf(at, at.karaka);
    at.done(AssignLead{plan, QStringLiteral("police")});
    at.done(line(plan));
    CHECK(undo(at) == "New Zealand Police leads the plan.");
    CHECK(at.tables().one<QString>("SELECT words FROM line") == "attended twice");
    CHECK_FALSE(at.tables().one<QString>("SELECT lead FROM plan WHERE id = ? AND lead IS NOT NULL", values(plan)));
}

TEST_CASE("acts stand in the order in which they were done, also where the machine's clock went back", "[record][undo]")
{
    AMeeting at;
    const PlanId plan = planOf(at, at.karaka);
    at.done(AssignLead{plan, QStringLiteral("police")});
    at.wait(-std::chrono::hours(3));
    at.done(AssignLead{plan, QStringLiteral("corrections")});
    CHECK(acts(at.tables(), at.meeting).last().sentence == "Department of Corrections leads the plan.");
    CHECK(undo(at) == "Department of Corrections leads the plan.");
}

TEST_CASE("what was done at a meeting is sealed with it: nothing of it is taken back", "[record][undo][R-M9]")
{
    AMeeting at;
    at.done(OpenMeeting{at.meeting});
    const auto lead = at.done(AssignLead{planOf(at, at.karaka), QStringLiteral("police")});
    at.done(CloseMeeting{at.meeting, QStringLiteral("head")});
    const Refusal refusal = at.refused(StrikeOut{lead.stamp.command});
    CHECK(refusal.rule == "R-M9");
    CHECK(refusal.sentence.contains("is closed and its record sealed"));
}

TEST_CASE("what was done on a plan away from any table can be taken back after a meeting closed", "[record][undo][R-M9]")
{
    AMeeting at;
    const PlanId plan = planOf(at, at.karaka);
    at.done(OpenMeeting{at.meeting});
    at.done(CloseMeeting{at.meeting, QStringLiteral("head")});
    const auto lead = at.record->perform(AssignLead{plan, QStringLiteral("police")}, at.record.at("16:00"));
    REQUIRE(lead);
    CHECK(at.record->perform(StrikeOut{lead->stamp.command}, at.record.at("16:01")));
}

TEST_CASE("a list on which more was done is taken back only after that", "[record][undo]")
{
    ARecord record;
    const MakeList list{MeetingId::fresh(), TableKind::Sam, QDate(2018, 5, 10)};
    const auto made = record->perform(list, record.at("08:00"));
    const auto opened = record->perform(OpenMeeting{list.meeting}, record.at("08:01"));
    REQUIRE(opened);
    CHECK(record->perform(StrikeOut{made->stamp.command}, record.at("08:02")).error().sentence.contains("Later acts rest on this one"));
    REQUIRE(record->perform(StrikeOut{opened->stamp.command}, record.at("08:03")));
    CHECK(record->perform(StrikeOut{made->stamp.command}, record.at("08:04")));
    CHECK_FALSE(record->tables().one<int>("SELECT 1 FROM meeting"));
}

TEST_CASE("a plan that stands on a list, or on which something was decided, is not taken back under it", "[record][undo]")
{
    AMeeting at;
    const StartPlan start{PlanId::fresh(), {}, QStringLiteral("Walker"), Location::WaikatoCity};
    const auto started = at.done(start);
    const auto listed = at.done(AddToList{at.meeting, start.plan, AMeeting::words("asked for by Police"), CaseId::fresh(), {}});
    CHECK(at.refused(StrikeOut{started.stamp.command}).sentence.contains("Later acts rest on this one"));
    at.done(StrikeOut{listed.stamp.command});
    const auto lead = at.done(AssignLead{start.plan, QStringLiteral("police")});
    CHECK(at.refused(StrikeOut{started.stamp.command}).sentence.contains("Later acts rest on this one"));
    at.done(StrikeOut{lead.stamp.command});
    at.done(StrikeOut{started.stamp.command});
    CHECK_FALSE(at.tables().one<int>("SELECT 1 FROM plan WHERE family_name = 'Walker'"));
}

TEST_CASE("what was taken back cannot be taken back once more, nor can the taking back", "[record][undo]")
{
    AMeeting at;
    const auto lead = at.done(AssignLead{planOf(at, at.karaka), QStringLiteral("police")});
    const auto struck = at.done(StrikeOut{lead.stamp.command});
    CHECK(at.refused(StrikeOut{lead.stamp.command}).sentence.contains("nothing to take back"));
    CHECK(at.refused(StrikeOut{struck.stamp.command}).rule == "R-M9");
}

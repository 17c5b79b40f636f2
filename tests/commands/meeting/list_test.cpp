// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/add_note.h"
#include "core/commands/meeting/close_meeting.h"
#include "core/commands/meeting/declare_conflict.h"
#include "core/commands/meeting/leave_off_list.h"
#include "core/commands/meeting/move_on_list.h"
#include "core/commands/meeting/send_list.h"
#include "core/commands/record/strike_out.h"
#include "core/queries/meeting/wrap_up.h"
#include "tests/support/a_meeting.h"

using namespace tepu;

TEST_CASE("a list that is made stands as drafted, and is the meeting to stand on", "[commands][meeting][R-M1]")
{
    AMeeting at;
    CHECK(at.now().state == MeetingState::Drafted);
    CHECK(at.now().date == at.today);
    CHECK(at.now().cases == 3);
    CHECK(meetingNow(at.tables())->meeting == at.meeting);
    CHECK(meetings(at.tables()).size() == 1);
}

TEST_CASE("one list of a kind is made at a time", "[commands][meeting][R-M1][R-M4]")
{
    AMeeting at;
    const auto again = at.refused(MakeList{MeetingId::fresh(), TableKind::Sam, at.today});
    CHECK(again.rule == "R-M1");
    CHECK(again.sentence.startsWith("The list of the SAM of Thu 10 May is already made."));
    const auto tomorrow = at.refused(MakeList{MeetingId::fresh(), TableKind::Sam, at.today.addDays(1)});
    CHECK(tomorrow.rule == "R-M4");
    CHECK(tomorrow.sentence.contains("is not closed"));
    at.done(MakeList{MeetingId::fresh(), TableKind::Icm, at.today});
    at.done(CloseMeeting{at.meeting, "head"});
    at.done(MakeList{MeetingId::fresh(), TableKind::Sam, at.today});
}

TEST_CASE("a list is not made twice under one id, nor without a date", "[commands][meeting]")
{
    AMeeting at;
    CHECK(at.refused(MakeList{at.meeting, TableKind::Icm, at.today}).sentence == "This list has already been made.");
    CHECK(at.refused(MakeList{MeetingId::fresh(), TableKind::Icm, {}}).sentence.contains("date"));
}

TEST_CASE("what is added by hand stands at the end, with its reason", "[commands][meeting]")
{
    AMeeting at;
    CHECK(at.names() == QStringList{"Karaka", "Rātā", "Kōwhai"});
    CHECK(at.row(at.kowhai).position == 3);
    CHECK(at.row(at.kowhai).reason == "asked for by Police");
    CHECK(at.row(at.kowhai).grounds == QVector<Ground>{Ground::Added});
    CHECK(at.row(at.kowhai).number == "W18-0003");
}

TEST_CASE("a family is added at the place that is asked for", "[commands][meeting]")
{
    AMeeting at;
    const StartPlan hebe{PlanId::fresh(), {}, "Hebe", Location::WaikatoRural};
    at.done(hebe);
    AddToList add{at.meeting, hebe.plan, at.words("court at two")};
    add.position = 0;
    CHECK(at.refused(add).sentence == "A new case can have places 1 to 4 of this list.");
    add.position = 5;
    at.refused(add);
    add.position = 1;
    at.done(add);
    CHECK(at.names() == QStringList{"Hebe", "Karaka", "Rātā", "Kōwhai"});
}

TEST_CASE("one family is heard once", "[commands][meeting][R-M12]")
{
    AMeeting at;
    const auto no = at.refused(AddToList{at.meeting, at.row(at.rata).plan, at.words("again")});
    CHECK(no.rule == "R-M12");
    CHECK(no.sentence == "Family Rātā is already number 2 on this list: one family is heard once.");
}

TEST_CASE("a plan, a meeting and a case that are not there are named", "[commands][meeting]")
{
    AMeeting at;
    CHECK(at.refused(AddToList{at.meeting, PlanId::fresh(), at.words("x")}).sentence == "There is no such plan.");
    CHECK(at.refused(AddToList{MeetingId::fresh(), PlanId::fresh(), at.words("x")}).sentence == "There is no such meeting.");
    CHECK(at.refused(MoveOnList{CaseId::fresh(), 1}).sentence == "There is no such case on any list.");
    const AddToList same{at.meeting, at.row(at.rata).plan, at.words("x"), at.karaka};
    at.done(LeaveOffList{at.rata, at.words("not today")});
    CHECK(at.refused(same).sentence == "This case already stands on a list.");
}

TEST_CASE("a case is moved forwards and backwards, and the others close up", "[commands][meeting]")
{
    AMeeting at;
    at.done(MoveOnList{at.kowhai, 1});
    CHECK(at.names() == QStringList{"Kōwhai", "Karaka", "Rātā"});
    at.done(MoveOnList{at.kowhai, 2});
    CHECK(at.names() == QStringList{"Karaka", "Kōwhai", "Rātā"});
    at.done(MoveOnList{at.karaka, 3});
    CHECK(at.names() == QStringList{"Kōwhai", "Rātā", "Karaka"});
}

TEST_CASE("a place outside the list is refused, and its own", "[commands][meeting]")
{
    AMeeting at;
    CHECK(at.refused(MoveOnList{at.rata, 0}).sentence == "This list has places 1 to 3.");
    CHECK(at.refused(MoveOnList{at.rata, 4}).sentence == "This list has places 1 to 3.");
    CHECK(at.refused(MoveOnList{at.rata, 2}).sentence == "Family Rātā is already number 2.");
}

TEST_CASE("what is left off is not on the list, the others close up, and it can be added again", "[commands][meeting]")
{
    AMeeting at;
    const PlanId plan = at.row(at.karaka).plan;
    at.done(LeaveOffList{at.karaka, at.words("away until Monday")});
    CHECK(at.names() == QStringList{"Rātā", "Kōwhai"});
    CHECK(at.row(at.kowhai).position == 2);
    CHECK(at.refused(LeaveOffList{at.karaka, at.words("again")}).sentence.contains("was left off this list"));
    at.done(AddToList{at.meeting, plan, at.words("is back")});
    CHECK(at.names() == QStringList{"Rātā", "Kōwhai", "Karaka"});
}

TEST_CASE("what the table has opened is decided or carried over, not left off", "[commands][meeting][R-M3]")
{
    AMeeting at;
    at.done(OpenMeeting{at.meeting});
    at.done(OpenCase{at.karaka});
    CHECK(at.refused(LeaveOffList{at.karaka, at.words("no")}).rule == "R-M3");
    at.done(OpenCase{at.rata});
    CHECK(at.refused(LeaveOffList{at.karaka, at.words("no")}).rule == "R-M3");
}

TEST_CASE("conflicts are checked before the list is sent", "[commands][meeting][R-M11]")
{
    AMeeting at;
    CHECK(at.refused(SendList{at.meeting}).rule == "R-M11");
    at.done(DeclareConflict{at.karaka, "health", at.words("Aroha Ngaio")});
    at.done(SendList{at.meeting, true});
    CHECK(at.now().state == MeetingState::ListSent);
    CHECK(at.now().sentAt == at.clock);
}

TEST_CASE("a list is sent once, and sending cannot be taken back", "[commands][meeting][R-M1]")
{
    AMeeting at;
    const auto sent = at.done(SendList{at.meeting, true});
    CHECK(at.refused(SendList{at.meeting, true}).rule == "R-M1");
    CHECK(at.refused(StrikeOut{sent.stamp.command}).rule == "R-M9");
}

TEST_CASE("the slip says what was added and left off since the list was sent, and nothing else", "[commands][meeting]")
{
    AMeeting at;
    at.done(LeaveOffList{at.karaka, at.words("before")});
    at.done(SendList{at.meeting, true});
    at.done(MoveOnList{at.kowhai, 1});
    CHECK(changedSinceSent(at.tables(), at.meeting).isEmpty());
    const CaseId hebe = at.family("Hebe");
    at.done(LeaveOffList{at.rata, at.words("after")});
    const CaseId gone = at.family("Totara");
    at.done(LeaveOffList{gone, at.words("never was on the list that was sent")});
    const auto slip = changedSinceSent(at.tables(), at.meeting);
    REQUIRE(slip.size() == 2);
    CHECK(slip[0].caseId == hebe);
    CHECK_FALSE(slip[0].leftOff);
    CHECK(slip[1].caseId == at.rata);
    CHECK(slip[1].leftOff);
}

TEST_CASE("a private note stands on the case, the last one said", "[commands][meeting]")
{
    AMeeting at;
    at.done(AddNote{at.rata, at.words("ring the sister")});
    at.done(AddNote{at.rata, at.words("ring the sister, not before ten")});
    CHECK(at.row(at.rata).note == QString("ring the sister, not before ten"));
    CHECK_FALSE(at.row(at.karaka).note);
}

TEST_CASE("a list, struck out, takes its cases with it", "[commands][meeting][C29]")
{
    ARecord record;
    const MakeList make{MeetingId::fresh(), TableKind::Sam, QDate(2018, 5, 10)};
    const auto made = record->perform(make, record.at("08:30"));
    REQUIRE(record->perform(StrikeOut{made->stamp.command}, record.at("08:31")));
    CHECK_FALSE(meetingNow(record->tables()));
    CHECK(record->perform(MakeList{MeetingId::fresh(), TableKind::Sam, QDate(2018, 5, 10)}, record.at("08:32")));
}

TEST_CASE("moving struck out puts the case back", "[commands][meeting][C29]")
{
    AMeeting at;
    const auto moved = at.done(MoveOnList{at.kowhai, 1});
    at.done(StrikeOut{moved.stamp.command});
    CHECK(at.names() == QStringList{"Karaka", "Rātā", "Kōwhai"});
}

TEST_CASE("the list is the same after the next start", "[commands][meeting]")
{
    AMeeting at;
    at.done(MoveOnList{at.kowhai, 1});
    at.done(LeaveOffList{at.rata, at.words("away")});
    at.done(AddNote{at.karaka, at.words("thank you")});
    at.done(SendList{at.meeting, true});
    const QString before = at.tables().dump();
    at.record.reopen();
    CHECK(at.tables().dump() == before);
    CHECK(at.names() == QStringList{"Kōwhai", "Karaka"});
}

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/add_addendum.h"
#include "core/commands/meeting/add_note.h"
#include "core/commands/meeting/begin_break.h"
#include "core/commands/meeting/carry_over_case.h"
#include "core/commands/meeting/close_meeting.h"
#include "core/commands/meeting/decide_case.h"
#include "core/commands/meeting/declare_conflict.h"
#include "core/commands/meeting/finish_catching_up.h"
#include "core/commands/meeting/leave.h"
#include "core/commands/meeting/leave_off_list.h"
#include "core/commands/meeting/move_on_list.h"
#include "core/commands/meeting/park_case.h"
#include "core/commands/meeting/read_confidentiality.h"
#include "core/commands/meeting/send_list.h"
#include "core/commands/meeting/take_up_again.h"
#include "core/commands/record/strike_out.h"
#include "core/queries/meeting/wrap_up.h"
#include "tests/support/a_meeting.h"

using namespace tepu;

TEST_CASE("closing keeps the head of the journal and the time", "[commands][meeting][R-M9]")
{
    AMeeting at;
    at.done(OpenMeeting{at.meeting});
    at.done(CloseMeeting{at.meeting, "3f9a"});
    CHECK(at.now().state == MeetingState::Closed);
    CHECK(at.now().head == QString("3f9a"));
    CHECK(at.now().closedAt == at.clock);
    CHECK_FALSE(meetingNow(at.tables()));
}

TEST_CASE("what was not reached is carried over, and says why", "[commands][meeting][R-M4]")
{
    AMeeting at;
    at.done(OpenMeeting{at.meeting});
    at.done(OpenCase{at.karaka});
    at.done(ParkCase{at.karaka});
    at.done(CloseMeeting{at.meeting, "head"});
    CHECK(at.row(at.karaka).because == QString("begun, not decided"));
    CHECK(at.row(at.rata).because == QString("not reached"));
    for (const AgendaRow& row : at.agenda())
        CHECK(row.state == CaseState::CarriedOver);
    CHECK(undone(at.tables(), at.meeting).isEmpty());
}

TEST_CASE("a meeting that was not held is closed, and everything is carried over", "[commands][meeting][R-M4]")
{
    AMeeting at;
    at.done(CloseMeeting{at.meeting, "head"});
    CHECK(at.row(at.karaka).because == QString("the meeting was not held"));
}

TEST_CASE("the next list begins with what was carried over, and says from when", "[commands][meeting][R-M4]")
{
    AMeeting at;
    at.done(AddNote{at.rata, at.words("ring the sister")});
    at.done(LeaveOffList{at.kowhai, at.words("not ours")});
    at.done(OpenMeeting{at.meeting});
    at.done(OpenCase{at.karaka});
    at.done(DecideCase{at.karaka, CaseOutcome::NoFurtherAction, at.words("away")});
    at.done(CloseMeeting{at.meeting, "head"});
    const MakeList next{MeetingId::fresh(), TableKind::Sam, at.today.addDays(1)};
    at.done(next);
    const auto list = agenda(at.tables(), next.meeting);
    REQUIRE(list.size() == 1);
    CHECK(list.first().familyName == "Rātā");
    CHECK(list.first().reason == "carried over from Thu 10 May");
    CHECK(list.first().carriedTimes == 1);
    CHECK(list.first().carriedFrom == at.today);
    CHECK(list.first().noteBefore == QString("ring the sister"));
    CHECK_FALSE(list.first().note);
}

TEST_CASE("what was carried over before holds the meeting open until the coordinator says so", "[commands][meeting][R-M4]")
{
    AMeeting at;
    at.done(CloseMeeting{at.meeting, "head"});
    const MakeList next{MeetingId::fresh(), TableKind::Sam, at.today.addDays(1)};
    at.done(next);
    at.done(OpenMeeting{next.meeting});
    const auto no = at.refused(CloseMeeting{next.meeting, "head"});
    CHECK(no.rule == "R-M4");
    CHECK(no.sentence.contains("was already carried over from Thu 10 May"));
    for (const AgendaRow& row : agenda(at.tables(), next.meeting)) {
        CHECK(at.refused(CarryOverCase{row.caseId, at.words("no time")}).rule == "R-M4");
        at.done(CarryOverCase{row.caseId, at.words("no time"), true});
    }
    at.done(CloseMeeting{next.meeting, "head"});
    const MakeList third{MeetingId::fresh(), TableKind::Sam, at.today.addDays(2)};
    at.done(third);
    CHECK(agenda(at.tables(), third.meeting).first().carriedTimes == 2);
    CHECK(agenda(at.tables(), third.meeting).first().reason == "carried over 2 times, last from Fri 11 May");
}

TEST_CASE("what a SAM carried over is not carried into an ICM", "[commands][meeting][R-M4]")
{
    AMeeting at;
    at.done(CloseMeeting{at.meeting, "head"});
    const MakeList icm{MeetingId::fresh(), TableKind::Icm, at.today.addDays(1)};
    at.done(icm);
    CHECK(agenda(at.tables(), icm.meeting).isEmpty());
}

TEST_CASE("a meeting does not close over an open case or one that is still being written up", "[commands][meeting][R-M3]")
{
    AMeeting at;
    at.done(OpenMeeting{at.meeting});
    at.done(OpenCase{at.karaka});
    CHECK(at.refused(CloseMeeting{at.meeting, "head"}).sentence == "Family Karaka is still open. Decide it, or carry it over.");
    at.done(DecideCase{at.karaka, CaseOutcome::NoFurtherAction, at.words("away"), true});
    CHECK(at.refused(CloseMeeting{at.meeting, "head"}).sentence.contains("still being written up"));
    at.done(FinishCatchingUp{at.karaka});
    at.done(CloseMeeting{at.meeting, "head"});
}

TEST_CASE("a meeting closed from a break counts the break", "[commands][meeting][R-M13]")
{
    AMeeting at;
    at.done(OpenMeeting{at.meeting});
    at.done(BeginBreak{at.meeting});
    at.wait(9min);
    at.done(CloseMeeting{at.meeting, "head"});
    CHECK(at.now().breakSeconds == 10 * 60);
}

TEST_CASE("a closed meeting takes nothing but addenda", "[commands][meeting][R-M9]")
{
    AMeeting at;
    const PlanId plan = at.row(at.rata).plan;
    at.done(OpenMeeting{at.meeting});
    CHECK(at.refused(AddAddendum{at.meeting, at.words("x")}).rule == "R-M9");
    at.done(CloseMeeting{at.meeting, "head"});
    const Words who = at.words("Aroha Ngaio");
    const auto sealed = [&](const auto& command) { return at.refused(command).rule == "R-M9"; };
    CHECK(sealed(CloseMeeting{at.meeting, "head"}));
    CHECK(sealed(OpenMeeting{at.meeting}));
    CHECK(sealed(SendList{at.meeting, true}));
    CHECK(sealed(ReadConfidentiality{at.meeting}));
    CHECK(sealed(BeginBreak{at.meeting}));
    CHECK(sealed(Arrive{at.meeting, "health", who}));
    CHECK(sealed(Leave{at.meeting, "health", who}));
    CHECK(sealed(AddToList{at.meeting, plan, who}));
    CHECK(sealed(AddUrgentCase{at.meeting, "Hebe", Location::WaikatoCity}));
    CHECK(sealed(MoveOnList{at.rata, 1}));
    CHECK(sealed(LeaveOffList{at.rata, who}));
    CHECK(sealed(AddNote{at.rata, who}));
    CHECK(sealed(DeclareConflict{at.rata, "health", who}));
    CHECK(sealed(OpenCase{at.rata}));
    CHECK(sealed(ParkCase{at.rata}));
    CHECK(sealed(CarryOverCase{at.rata, who}));
    CHECK(sealed(DecideCase{at.rata, CaseOutcome::Closed, who}));
    CHECK(sealed(TakeUpAgain{at.rata, who}));
    CHECK(sealed(FinishCatchingUp{at.rata}));
}

TEST_CASE("an addendum is dated and shows the earlier text", "[commands][meeting][R-M9]")
{
    AMeeting at;
    CHECK(at.refused(AddAddendum{MeetingId::fresh(), at.words("x")}).sentence == "There is no such meeting.");
    const auto closed = at.done(CloseMeeting{at.meeting, "head"});
    CHECK(at.refused(StrikeOut{closed.stamp.command}).rule == "R-M9");
    at.done(AddAddendum{at.meeting, at.words("It was Tuesday."), at.words("It was Monday.")});
    const Instant first = at.clock;
    at.done(AddAddendum{at.meeting, at.words("Nobody rang.")});
    const auto rows = addenda(at.tables(), at.meeting);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].at == first);
    CHECK(rows[0].earlier == "It was Monday.");
    CHECK(rows[1].words == "Nobody rang.");
    const QString before = at.tables().dump();
    at.record.reopen();
    CHECK(at.tables().dump() == before);
}

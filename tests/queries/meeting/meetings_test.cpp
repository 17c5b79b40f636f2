// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/arrive.h"
#include "core/commands/meeting/begin_break.h"
#include "core/commands/meeting/end_break.h"
#include "core/commands/meeting/leave.h"
#include "core/commands/meeting/make_list.h"
#include "core/commands/meeting/read_confidentiality.h"
#include "core/commands/meeting/send_list.h"
#include "core/queries/meeting/agenda.h"
#include "core/queries/meeting/meetings.h"
#include "tests/support/a_week.h"

using namespace tepu;

static MeetingRow rowOf(const AWeek& week)
{
    const auto row = meetingRow(week.tables(), week.meeting);
    REQUIRE(row);
    return *row;
}

TEST_CASE("there is no list and no meeting where none was made", "[queries][meeting]")
{
    AWeek week;
    CHECK(agenda(week.tables(), MeetingId::fresh()).isEmpty());
    CHECK_FALSE(meetingNow(week.tables()));
    CHECK(meetings(week.tables()).isEmpty());
    CHECK_FALSE(meetingRow(week.tables(), MeetingId::fresh()));
}

TEST_CASE("a meeting says how far it is, and when each step was", "[queries][meeting]")
{
    AWeek week;
    week.episode("Karaka");
    week.list();
    CHECK(rowOf(week).state == MeetingState::Drafted);
    CHECK(rowOf(week).kind == TableKind::Sam);
    CHECK(rowOf(week).date == QDate(2018, 5, 10));
    CHECK(rowOf(week).madeAt == week.clock);
    week.done(SendList{week.meeting, true});
    CHECK(rowOf(week).state == MeetingState::ListSent);
    CHECK(rowOf(week).sentAt == week.clock);
    week.open();
    CHECK(rowOf(week).openedAt == week.clock);
    week.done(ReadConfidentiality{week.meeting});
    CHECK(rowOf(week).confidentialityAt == week.clock);
    week.close();
    CHECK(rowOf(week).state == MeetingState::Closed);
    CHECK(rowOf(week).closedAt == week.clock);
    CHECK(rowOf(week).head == QString("head"));
}

TEST_CASE("a break stands while it lasts, and is counted when it is over", "[queries][meeting][R-M13]")
{
    AWeek week;
    week.list();
    week.open();
    week.done(BeginBreak{week.meeting, week.may(10, "10:30")});
    const Instant since = week.clock;
    CHECK(rowOf(week).state == MeetingState::OnBreak);
    CHECK(rowOf(week).breakSince == since);
    CHECK(rowOf(week).backAt == week.may(10, "10:30"));
    week.clock += std::chrono::minutes(19);
    week.done(EndBreak{week.meeting});
    CHECK(rowOf(week).state == MeetingState::Open);
    CHECK(rowOf(week).breakSeconds == 20 * 60);
    CHECK_FALSE(rowOf(week).breakSince);
}

TEST_CASE("settled cases are those decided, being written up or carried over", "[queries][meeting]")
{
    AWeek week;
    const PlanId karaka = week.episode("Karaka");
    const PlanId hebe = week.episode("Hebe");
    week.episode("Totara");
    week.list();
    week.open();
    CHECK(rowOf(week).cases == 3);
    CHECK(rowOf(week).settled == 0);
    week.decide(karaka, RiskLevel::Low);
    CHECK(rowOf(week).settled == 1);
    week.carryOver(hebe);
    CHECK(rowOf(week).settled == 2);
}

TEST_CASE("observers are counted while they are in the room", "[queries][meeting]")
{
    AWeek week;
    week.list();
    week.open();
    week.done(Arrive{week.meeting, "police", week.words("Sgt Ngata"), false, {}});
    CHECK(rowOf(week).observers == 0);
    week.done(Arrive{week.meeting, "health", week.words("a student nurse"), true, {}});
    CHECK(rowOf(week).observers == 1);
    week.done(Leave{week.meeting, "health", week.words("a student nurse")});
    CHECK(rowOf(week).observers == 0);
}

TEST_CASE("the newest meeting stands first", "[queries][meeting]")
{
    AWeek week;
    week.at(8);
    const MeetingId first = week.list();
    week.close();
    week.at(9);
    const MeetingId second = week.list();
    week.close();
    week.at(9, "12:00");
    const MeetingId icm = week.list(TableKind::Icm);
    QVector<MeetingId> all;
    for (const MeetingRow& row : meetings(week.tables()))
        all.append(row.meeting);
    CHECK(all == QVector<MeetingId>{icm, second, first});
}

TEST_CASE("the meeting to stand on is the open one, else the list made last", "[queries][meeting]")
{
    AWeek week;
    const MeetingId sam = week.list();
    CHECK(meetingNow(week.tables())->meeting == sam);
    const MeetingId icm = week.list(TableKind::Icm);
    CHECK(meetingNow(week.tables())->meeting == icm);
    week.meeting = sam;
    week.open();
    CHECK(meetingNow(week.tables())->meeting == sam);
    week.done(BeginBreak{sam, {}});
    CHECK(meetingNow(week.tables())->meeting == sam);
    week.close();
    CHECK(meetingNow(week.tables())->meeting == icm);
    week.meeting = icm;
    week.close();
    CHECK_FALSE(meetingNow(week.tables()));
}

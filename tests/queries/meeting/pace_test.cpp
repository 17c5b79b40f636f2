// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/begin_break.h"
#include "core/commands/meeting/close_meeting.h"
#include "core/commands/meeting/decide_case.h"
#include "core/commands/meeting/end_break.h"
#include "core/commands/site/change_setting.h"
#include "core/queries/meeting/pace.h"
#include "tests/support/a_meeting.h"

using namespace tepu;

static PaceRow paceOf(AMeeting& at, Instant now)
{
    const auto row = pace(at.tables(), at.meeting, now);
    REQUIRE(row);
    return *row;
}

static Instant on10May(const char* time)
{
    return instantAt(QDate(2018, 5, 10), QTime::fromString(QString::fromLatin1(time), "HH:mm:ss")).value();
}

TEST_CASE("a meeting that is not there has no pace", "[queries][pace]")
{
    AMeeting at;
    CHECK_FALSE(pace(at.tables(), MeetingId::fresh(), at.clock));
}

TEST_CASE("before the table begins it is reckoned from the site's hour, or from now if that is past", "[queries][pace][R-M7]")
{
    AMeeting at; // three families, ten minutes each
    CHECK(paceOf(at, on10May("08:59:59")).projectedEnd == on10May("09:30:00"));
    CHECK(paceOf(at, on10May("09:00:00")).projectedEnd == on10May("09:30:00"));
    CHECK(paceOf(at, on10May("09:00:01")).projectedEnd == on10May("09:30:01"));
    CHECK(paceOf(at, on10May("08:00:00")).expectedSeconds == 600);
}

TEST_CASE("hour and minutes per case are the site's", "[queries][pace][R-M7]")
{
    AMeeting at;
    at.done(ChangeSetting{"meeting_start", "\"10:15\""});
    at.done(ChangeSetting{"case_minutes", "20"});
    CHECK(paceOf(at, on10May("09:00:00")).projectedEnd == on10May("11:15:00"));
    CHECK(paceOf(at, on10May("09:00:00")).expectedSeconds == 1200);
}

TEST_CASE("how many of how many, and how long this case", "[queries][pace][C21]")
{
    AMeeting at;
    at.done(OpenMeeting{at.meeting});
    CHECK(paceOf(at, at.clock).done == 0);
    CHECK(paceOf(at, at.clock).total == 3);
    CHECK_FALSE(paceOf(at, at.clock).thisCaseSeconds);
    at.done(OpenCase{at.karaka});
    CHECK(paceOf(at, at.clock).thisCaseSeconds == 0);
    CHECK(paceOf(at, at.clock + std::chrono::seconds(252)).thisCaseSeconds == 252);
    at.done(DecideCase{at.karaka, CaseOutcome::NoFurtherAction, at.words("a quarrel of neighbours")});
    CHECK(paceOf(at, at.clock).done == 1);
    CHECK_FALSE(paceOf(at, at.clock).thisCaseSeconds);
}

TEST_CASE("a clock that was set back does not give a case less than no time", "[queries][pace]")
{
    AMeeting at;
    at.done(OpenMeeting{at.meeting});
    at.done(OpenCase{at.karaka});
    CHECK(paceOf(at, at.clock - std::chrono::minutes(5)).thisCaseSeconds == 0);
}

TEST_CASE("what cases took moves what the next are expected to take", "[queries][pace][R-M7]")
{
    AMeeting at;
    at.done(OpenMeeting{at.meeting});
    at.done(OpenCase{at.karaka});
    at.wait(std::chrono::minutes(29)); // decided half an hour after it was opened
    at.done(DecideCase{at.karaka, CaseOutcome::NoFurtherAction, at.words("a quarrel of neighbours")});
    CHECK(paceOf(at, at.clock).expectedSeconds == (3 * 600 + 1800) / 4);
    CHECK(paceOf(at, at.clock).projectedEnd == at.clock + std::chrono::seconds(2 * 900));
}

TEST_CASE("on a break the table goes on when it was said to, or now if that is past", "[queries][pace][R-M13]")
{
    AMeeting at;
    at.done(OpenMeeting{at.meeting});
    at.done(BeginBreak{at.meeting, on10May("10:30:00")});
    CHECK(paceOf(at, on10May("10:29:59")).projectedEnd == on10May("11:00:00"));
    CHECK(paceOf(at, on10May("10:30:00")).projectedEnd == on10May("11:00:00"));
    CHECK(paceOf(at, on10May("10:31:00")).projectedEnd == on10May("11:01:00"));
}

TEST_CASE("a break without a time to be back ends whenever it is asked about", "[queries][pace][R-M13]")
{
    AMeeting at;
    at.done(OpenMeeting{at.meeting});
    at.done(BeginBreak{at.meeting, {}});
    CHECK(paceOf(at, on10May("10:31:00")).projectedEnd == on10May("11:01:00"));
}

TEST_CASE("a closed meeting ended when it was closed", "[queries][pace]")
{
    AMeeting at;
    at.done(OpenMeeting{at.meeting});
    at.done(CloseMeeting{at.meeting, "head"});
    const PaceRow row = paceOf(at, at.clock + std::chrono::hours(5));
    CHECK(row.projectedEnd == at.clock);
    CHECK(row.done == 3); // carried over is settled
}

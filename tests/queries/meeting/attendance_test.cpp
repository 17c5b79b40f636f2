// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/arrive.h"
#include "core/commands/meeting/leave.h"
#include "core/queries/meeting/attendance.h"
#include "tests/support/a_meeting.h"

using namespace tepu;

static QStringList marks(AMeeting& at, bool (*wanted)(const AttendanceRow&))
{
    QStringList all;
    for (const AttendanceRow& row : attendance(at.tables(), at.meeting))
        if (wanted(row))
            all.append(row.mark);
    return all;
}

static QVector<AttendanceRow> of(AMeeting& at, const char* agency)
{
    QVector<AttendanceRow> rows;
    for (const AttendanceRow& row : attendance(at.tables(), at.meeting))
        if (row.agency == QLatin1String(agency))
            rows.append(row);
    return rows;
}

TEST_CASE("the core agencies of a SAM are shown before anybody has come", "[queries][attendance][R-M6]")
{
    AMeeting at;
    CHECK(marks(at, [](const AttendanceRow& row) { return row.missing; })
          == QStringList{"POL", "OT", "COR", "HLTH", "MH", "ISR"});
    CHECK(of(at, "police").first().core);
    CHECK_FALSE(of(at, "police").first().who);
    CHECK(of(at, "police").first().agencyName == "New Zealand Police");
    CHECK(of(at, "acc").isEmpty());
}

TEST_CASE("an ICM has more core agencies than a SAM", "[queries][attendance][R-M6]")
{
    AMeeting at;
    const MakeList icm{MeetingId::fresh(), TableKind::Icm, at.today};
    at.done(icm);
    QStringList core;
    for (const AttendanceRow& row : attendance(at.tables(), icm.meeting))
        if (row.core)
            core.append(row.mark);
    CHECK(core.size() > 6);
    for (const char* mark : {"POL", "MOJ", "EDU", "WI", "ACC", "REFUGE"})
        CHECK(core.contains(QString::fromLatin1(mark)));
}

TEST_CASE("somebody at the table shows who they are, when they came and when they must go", "[queries][attendance]")
{
    AMeeting at;
    at.done(Arrive{at.meeting, "police", at.words("Sgt Ngata"), false, at.clock + std::chrono::hours(3)});
    const Instant came = at.clock;
    const auto rows = of(at, "police");
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].who == QString("Sgt Ngata"));
    CHECK(rows[0].arrivedAt == came);
    CHECK(rows[0].leavesAt == came - std::chrono::minutes(1) + std::chrono::hours(3));
    CHECK_FALSE(rows[0].leftAt);
    CHECK_FALSE(rows[0].missing);
    at.done(Leave{at.meeting, "police", at.words("Sgt Ngata")});
    CHECK(of(at, "police").first().leftAt == at.clock);
    CHECK(of(at, "police").first().missing); // who was there, and that nobody is
}

TEST_CASE("of two people of one agency one may go without its being missed", "[queries][attendance][R-M6]")
{
    AMeeting at;
    at.done(Arrive{at.meeting, "police", at.words("Sgt Ngata")});
    at.done(Arrive{at.meeting, "police", at.words("Cst Rua")});
    at.done(Leave{at.meeting, "police", at.words("Sgt Ngata")});
    const auto rows = of(at, "police");
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].who == QString("Sgt Ngata")); // in the order in which they came
    CHECK_FALSE(rows[0].missing);
    CHECK_FALSE(rows[1].missing);
}

TEST_CASE("agencies stand in the site's order, whoever came first", "[queries][attendance]")
{
    AMeeting at;
    at.done(Arrive{at.meeting, "womens_refuge", at.words("Aroha Pene")});
    at.done(Arrive{at.meeting, "police", at.words("Sgt Ngata")});
    const QStringList here = marks(at, [](const AttendanceRow& row) { return row.who.has_value(); });
    CHECK(here == QStringList{"POL", "REFUGE"});
    CHECK_FALSE(of(at, "womens_refuge").first().core);
}

TEST_CASE("somebody who only observes does not speak for an agency", "[queries][attendance][R-M6]")
{
    AMeeting at;
    at.done(Arrive{at.meeting, "health", at.words("a student nurse"), true, {}});
    CHECK(of(at, "health").first().observer);
    CHECK(of(at, "health").first().missing);
}

TEST_CASE("who heard a case stands with the case, agency by agency", "[queries][attendance][R-I4]")
{
    AMeeting at;
    at.done(OpenMeeting{at.meeting});
    at.done(Arrive{at.meeting, "womens_refuge", at.words("Aroha Pene")});
    at.done(Arrive{at.meeting, "police", at.words("Sgt Ngata")});
    at.done(OpenCase{at.karaka});
    at.done(Leave{at.meeting, "police", at.words("Sgt Ngata")});
    at.done(OpenCase{at.rata});
    const auto heardBy = [&](const CaseId& caseId) {
        QStringList all;
        for (const PresenceRow& row : presentAt(at.tables(), caseId))
            all.append(row.mark + u' ' + row.who);
        return all;
    };
    CHECK(heardBy(at.karaka) == QStringList{"POL Sgt Ngata", "REFUGE Aroha Pene"});
    CHECK(heardBy(at.rata) == QStringList{"REFUGE Aroha Pene"});
    CHECK(heardBy(at.kowhai).isEmpty());
}

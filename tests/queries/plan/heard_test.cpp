// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/arrive.h"
#include "core/commands/meeting/leave.h"
#include "core/commands/meeting/make_list.h"
#include "core/commands/said/hold_nothing.h"
#include "core/commands/said/move_line.h"
#include "core/commands/plan/start_plan.h"
#include "core/queries/plan/heard.h"
#include "tests/support/a_family.h"

using namespace tepu;

static std::optional<HeardRow> rowOf(const AFamily& family, const char* agency)
{
    for (const HeardRow& row : heard(family.tables(), family.kowhai, family.meeting))
        if (row.agency == QLatin1String(agency))
            return row;
    return std::nullopt;
}

TEST_CASE("agencies in the room and core agencies stand in the strip, until they have spoken", "[queries][R-M14][R-M6]")
{
    AFamily family;
    const auto hearing = [&](const char* agency) {
        for (const HeardRow& row : heard(family.tables(), family.kowhai, family.meeting))
            if (row.agency == QLatin1String(agency))
                return std::optional(row);
        return std::optional<HeardRow>();
    };
    CHECK(hearing("police")->hearing == Hearing::NotYetHeard);
    CHECK(hearing("police")->present);
    CHECK(hearing("corrections")->core);
    CHECK_FALSE(hearing("corrections")->present);
    CHECK(hearing("womens_refuge")->present);
    CHECK_FALSE(hearing("womens_refuge")->core);
    CHECK_FALSE(hearing("acc"));
    family.said("police", "attended twice this month");
    family.done(HoldNothing{family.kowhai, "acc"});
    CHECK(hearing("police")->hearing == Hearing::Heard);
    CHECK(hearing("acc")->hearing == Hearing::NothingHeld);
}

TEST_CASE("an agency that first held nothing and then says something is heard", "[queries][heard][R-I5]")
{
    AFamily family;
    family.done(HoldNothing{family.kowhai, "police"});
    CHECK(rowOf(family, "police")->hearing == Hearing::NothingHeld);
    family.said("police", "attended twice this month after all");
    CHECK(rowOf(family, "police")->hearing == Hearing::Heard);
}

TEST_CASE("a line moved to another family leaves the agency not yet heard of this one", "[queries][heard][R-I5]")
{
    AFamily family;
    const StartPlan other{PlanId::fresh(), {}, "Karaka", Location::WaikatoCity};
    family.done(other);
    const LineId line = family.said("police", "attended twice this month");
    CHECK(rowOf(family, "police")->hearing == Hearing::Heard);
    family.done(MoveLine{line, other.plan});
    CHECK(rowOf(family, "police")->hearing == Hearing::NotYetHeard);
}

TEST_CASE("what was said at one table makes nobody heard at another", "[queries][heard]")
{
    AFamily family;
    family.said("police", "attended twice this month");
    const MeetingId other = MeetingId::fresh();
    for (const HeardRow& row : heard(family.tables(), family.kowhai, other))
        CHECK(row.hearing == Hearing::NotYetHeard);
}

TEST_CASE("who has left is not in the room, but what they said is heard", "[queries][heard]")
{
    AFamily family;
    family.said("womens_refuge", "she has rung us");
    family.done(Leave{family.meeting, "womens_refuge", family.words("Aroha Pene")});
    REQUIRE(rowOf(family, "womens_refuge"));
    CHECK_FALSE(rowOf(family, "womens_refuge")->present);
    CHECK(rowOf(family, "womens_refuge")->hearing == Hearing::Heard);
}

TEST_CASE("an observer is not in the strip", "[queries][heard]")
{
    AFamily family;
    family.done(Arrive{family.meeting, "acc", family.words("a student"), true, {}});
    CHECK_FALSE(rowOf(family, "acc"));
}

TEST_CASE("the strip stands in the site's order, with marks and names", "[queries][heard]")
{
    AFamily family;
    QStringList marks;
    for (const HeardRow& row : heard(family.tables(), family.kowhai, family.meeting))
        marks.append(row.mark);
    CHECK(marks == QStringList{"POL", "OT", "COR", "HLTH", "MH", "REFUGE", "ISR"});
    CHECK(rowOf(family, "oranga_tamariki")->name == "Oranga Tamariki");
}

TEST_CASE("at an ICM the core agencies are those of an ICM", "[queries][heard][R-M6]")
{
    AFamily family;
    const MakeList icm{MeetingId::fresh(), TableKind::Icm, QDate(2018, 5, 16)};
    family.done(icm);
    int core = 0;
    for (const HeardRow& row : heard(family.tables(), family.kowhai, icm.meeting))
        core += row.core ? 1 : 0;
    CHECK(core > 6);
}

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/say_standing_line.h"
#include "core/commands/plan/start_plan.h"
#include "core/commands/said/edit_line.h"
#include "core/commands/said/move_line.h"
#include "core/queries/plan/lines.h"
#include "tests/support/a_family.h"

using namespace tepu;

static QVector<LineRow> saidHere(const AFamily& family)
{
    return said(family.tables(), family.kowhai, family.meeting);
}

TEST_CASE("what was said stands in its order at this table, and agency by agency of all tables", "[queries][said]")
{
    AFamily family;
    family.said("oranga_tamariki", "file open since March");
    family.said("police", "attended twice this month");
    family.said("oranga_tamariki", "social worker on leave until Monday");
    QStringList stream, known;
    for (const LineRow& line : said(family.tables(), family.kowhai, family.meeting))
        stream.append(line.mark);
    for (const LineRow& line : agenciesKnow(family.tables(), family.kowhai))
        known.append(line.words);
    CHECK(stream == QStringList{"OT", "POL", "OT"});
    CHECK(known == QStringList{"attended twice this month", "social worker on leave until Monday", "file open since March"});
    CHECK(said(family.tables(), family.kowhai, MeetingId::fresh()).isEmpty());
}

TEST_CASE("a line carries who said it, from whom it comes and whose it is to know", "[queries][said][R-S3]")
{
    AFamily family;
    CaptureLine line;
    line.plan = family.kowhai;
    line.agency = "womens_refuge";
    line.words = family.words("she is with her sister");
    line.source = Source::Victim;
    line.side = Side::Victim;
    line.victimOnly = true;
    line.knownToPerpetrator = false;
    family.done(line);
    const LineRow row = saidHere(family).first();
    CHECK(row.line == line.line);
    CHECK(row.at == family.clock);
    CHECK(row.agency == QString("womens_refuge"));
    CHECK(row.mark == "REFUGE");
    CHECK(row.agencyName == QString::fromUtf8("Women’s Refuge"));
    CHECK(row.source == Source::Victim);
    CHECK(row.side == Side::Victim);
    CHECK(row.victimOnly);
    CHECK(row.knownToPerpetrator == false);
    CHECK(row.meeting == family.meeting);
    CHECK(row.edits == 0);
}

TEST_CASE("a line of nobody in particular stands in the stream, and under no agency", "[queries][said]")
{
    AFamily family;
    CaptureLine line;
    line.plan = family.kowhai;
    line.words = family.words("the table is asked to think of the tamariki");
    family.done(line);
    REQUIRE(saidHere(family).size() == 1);
    CHECK(saidHere(family).first().mark.isEmpty());
    CHECK_FALSE(saidHere(family).first().agency);
    CHECK_FALSE(saidHere(family).first().knownToPerpetrator);
    CHECK(agenciesKnow(family.tables(), family.kowhai).isEmpty());
}

TEST_CASE("an edited line shows its last words and how often it was edited, at its first time", "[queries][said]")
{
    AFamily family;
    const LineId line = family.said("police", "attended twise");
    const Instant begun = family.clock;
    family.done(EditLine{line, family.words("attended twice")});
    family.done(EditLine{line, family.words("attended twice this month")});
    const LineRow row = saidHere(family).first();
    CHECK(row.words == "attended twice this month");
    CHECK(row.edits == 2);
    CHECK(row.at == begun);
}

TEST_CASE("a line that was moved stands with the other family alone", "[queries][said]")
{
    AFamily family;
    const StartPlan other{PlanId::fresh(), {}, "Karaka", Location::WaikatoCity};
    family.done(other);
    const LineId line = family.said("police", "attended twice this month");
    family.done(MoveLine{line, other.plan});
    CHECK(saidHere(family).isEmpty());
    CHECK(agenciesKnow(family.tables(), family.kowhai).isEmpty());
    REQUIRE(said(family.tables(), other.plan, family.meeting).size() == 1);
    CHECK(said(family.tables(), other.plan, family.meeting).first().words == "attended twice this month");
}

TEST_CASE("what an agency that the site no longer has once said stays under its code", "[queries][said]")
{
    AFamily family;
    family.said("police", "attended twice this month");
    CHECK(agenciesKnow(family.tables(), family.kowhai).first().mark == "POL");
    CHECK(agenciesKnow(family.tables(), PlanId::fresh()).isEmpty());
}

TEST_CASE("two lines stand on every case, wishes first, empty until somebody speaks", "[queries][said][R-M14]")
{
    AFamily family;
    const auto lines = [&] { return standingLines(family.tables(), family.kowhai); };
    REQUIRE(lines().size() == 2);
    CHECK(lines()[0].kind == StandingLine::Wishes);
    CHECK(lines()[0].words.isEmpty());
    CHECK_FALSE(lines()[0].at);
    family.done(SayFollowingUp{family.kowhai, family.words("POS sees him every Tuesday")});
    family.done(SayWishes{family.kowhai, family.words("to stay in the house"), family.words("IVS")});
    CHECK(lines()[0].words == "to stay in the house");
    CHECK(lines()[0].speaks == "IVS");
    CHECK(lines()[0].at == family.clock);
    CHECK(lines()[1].words == "POS sees him every Tuesday");
    family.done(SayWishes{family.kowhai, family.words("to move to her sister"), family.words("IVS")});
    CHECK(lines()[0].words == "to move to her sister"); // the last word stands
}

TEST_CASE("a plan that is not there has its two empty lines", "[queries][said][R-M14]")
{
    AFamily family;
    CHECK(standingLines(family.tables(), PlanId::fresh()).size() == 2);
}

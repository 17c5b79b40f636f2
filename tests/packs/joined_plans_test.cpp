// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/join_plans.h"
#include "core/commands/plan/start_plan.h"
#include "tests/packs/packed_out.h"

using namespace tepu;

namespace {

PlanId begunTwice(PackedOut& out)
{
    const StartPlan start{PlanId::fresh(), "W18-0900", "Tawa", Location::WaikatoCity};
    out.doneAt(out.home(), start);
    CaptureLine line;
    line.plan = start.plan;
    line.words = AFamily::words("told under the other number");
    out.doneAt(out.home(), line);
    return start.plan;
}

int linesIn(const Record& record)
{
    return record.tables().one<int>("SELECT count(*) FROM line").value();
}

} // namespace

TEST_CASE("who has a pack of one plan reads nothing more when it is joined with another at home", "[packs][plans-joined]")
{
    PackedOut out;
    const PlanId tawa = begunTwice(out);
    REQUIRE(out.given(PackedOut::forReviewer({out.family.kowhai}), "kowhai.tepupack"));
    out.doneAt(out.home(), JoinPlans{tawa, out.family.kowhai, AFamily::words("one family")});
    const auto laptop = out.laidOut("kowhai.tepupack", PackedOut::reviewersPassphrase);
    CHECK(laptop->tables().one<int>("SELECT count(*) FROM line WHERE words LIKE '%other number%'") == 0);
    CHECK(laptop->tables().one<int>("SELECT count(*) FROM plan") == 1);
}

TEST_CASE("a pack of the plan that ended holds its own facts and of the other not a word", "[packs][plans-joined]")
{
    PackedOut out;
    const PlanId tawa = begunTwice(out);
    REQUIRE(out.given(PackedOut::forReviewer({tawa}), "tawa.tepupack"));
    out.doneAt(out.home(), JoinPlans{tawa, out.family.kowhai, AFamily::words("one family")});
    const auto laptop = out.laidOut("tawa.tepupack", PackedOut::reviewersPassphrase);
    CHECK(linesIn(*laptop) == 1);
    CHECK(laptop->tables().one<QString>("SELECT family_name FROM plan") == QString("Tawa"));
    CHECK(laptop->tables().one<int>("SELECT count(*) FROM episode") == 0);
}

TEST_CASE("what is done on a laptop under the old number stands on the plan that goes on at home", "[packs][plans-joined]")
{
    PackedOut out;
    const PlanId tawa = begunTwice(out);
    REQUIRE(out.given(PackedOut::forReviewer({tawa}), "tawa.tepupack"));
    const auto laptop = out.laidOut("tawa.tepupack", PackedOut::reviewersPassphrase);
    CaptureLine line;
    line.plan = tawa;
    line.words = AFamily::words("said on the road");
    out.doneAt(*laptop, line);
    out.doneAt(out.home(), JoinPlans{tawa, out.family.kowhai, AFamily::words("one family")});
    out.broughtHome(*laptop, "back.tepupack");
    CHECK(out.home().tables().one<int>("SELECT count(*) FROM line WHERE plan = ? AND words = 'said on the road'", values(out.family.kowhai)) == 1);
    const QString live = out.home().tables().dump();
    REQUIRE(out.home().rebuild());
    CHECK(out.home().tables().dump() == live);
}

TEST_CASE("a pack made after the joining holds the family under both numbers", "[packs][plans-joined]")
{
    PackedOut out;
    const PlanId tawa = begunTwice(out);
    out.doneAt(out.home(), JoinPlans{tawa, out.family.kowhai, AFamily::words("one family")});
    REQUIRE(out.given(PackedOut::forReviewer({out.family.kowhai}), "both.tepupack"));
    const auto laptop = out.laidOut("both.tepupack", PackedOut::reviewersPassphrase);
    CHECK(laptop->tables().one<int>("SELECT count(*) FROM line WHERE plan = ? AND words = 'told under the other number'", values(out.family.kowhai)) == 1);
}

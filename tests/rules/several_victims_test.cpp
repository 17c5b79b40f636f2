// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/risk/several_victims.h"
#include "tests/support/test.h"

using namespace tepu;

static const PersonId mere = PersonId::fresh();
static const PersonId ana = PersonId::fresh();
static const PersonId hana = PersonId::fresh();

TEST_CASE("before a table has set a level there is none", "[rules][R-M12]")
{
    CHECK_FALSE(levelOfPlan({}, {mere, ana}));
    CHECK_FALSE(levelOf({mere}, {}));
}

TEST_CASE("of one victim the last level stands", "[rules][R-M12]")
{
    CHECK(levelOfPlan({{RiskLevel::High, {mere}}, {RiskLevel::Medium, {mere}}}, {mere}) == RiskLevel::Medium);
}

TEST_CASE("with several victims the highest stands for the plan, in whatever order they were set", "[rules][R-M12]")
{
    CHECK(levelOfPlan({{RiskLevel::High, {mere}}, {RiskLevel::Low, {ana}}}, {mere, ana}) == RiskLevel::High);
    CHECK(levelOfPlan({{RiskLevel::Low, {ana}}, {RiskLevel::High, {mere}}}, {mere, ana}) == RiskLevel::High);
    CHECK(levelOfPlan({{RiskLevel::High, {mere}}, {RiskLevel::Low, {ana}}, {RiskLevel::Low, {mere}}}, {mere, ana}) == RiskLevel::Low);
}

TEST_CASE("a level that names nobody is everybody's", "[rules][R-M12]")
{
    CHECK(levelOfPlan({{RiskLevel::High, {mere}}, {RiskLevel::Medium, {}}}, {mere, ana}) == RiskLevel::Medium);
    CHECK(levelOfPlan({{RiskLevel::High, {}}, {RiskLevel::Low, {mere}}}, {mere, ana}) == RiskLevel::High); // Ana's stands
    CHECK(levelOfPlan({{RiskLevel::High, {}}, {RiskLevel::Low, {mere}}}, {mere}) == RiskLevel::Low);
}

TEST_CASE("somebody who is at risk without being a victim counts too", "[rules][R-M12]")
{
    CHECK(levelOfPlan({{RiskLevel::Low, {mere}}, {RiskLevel::High, {hana}}}, {mere}) == RiskLevel::High);
}

TEST_CASE("where nobody is known the last word stands", "[rules][R-M12]")
{
    CHECK(levelOfPlan({{RiskLevel::High, {}}, {RiskLevel::Low, {}}}, {}) == RiskLevel::Low);
}

TEST_CASE("several people together stand at the highest of theirs", "[rules][R-M12]")
{
    const QVector<LevelSet> set{{RiskLevel::Medium, {mere}}, {RiskLevel::Low, {ana}}};
    CHECK(levelOf({mere, ana}, set) == RiskLevel::Medium);
    CHECK(levelOf({ana}, set) == RiskLevel::Low);
    CHECK_FALSE(levelOf({hana}, set));
}

TEST_CASE("a plan stands no lower than anybody on it, and at a level that somebody has", "[rules][R-M12][property]")
{
    rc::prop("any levels for any of three people", [] {
        QVector<LevelSet> set;
        for (int i = *rc::gen::inRange(1, 8); i > 0; --i) {
            LevelSet each{static_cast<RiskLevel>(*rc::gen::inRange(0, 3)), {}};
            for (const PersonId& person : {mere, ana, hana})
                if (*rc::gen::inRange(0, 2) == 0)
                    each.atRisk.append(person);
            set.append(each);
        }
        const auto plan = levelOfPlan(set, {mere, ana, hana});
        bool somebodys = false;
        for (const PersonId& person : {mere, ana, hana}) {
            RC_ASSERT((levelOf({person}, set) <= plan));
            somebodys = somebodys || levelOf({person}, set) == plan;
        }
        RC_ASSERT(somebodys);
    });
}

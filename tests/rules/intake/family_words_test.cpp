// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/intake/family_words.h"
#include "tests/support/test.h"

using namespace tepu;

TEST_CASE("a family says which plan it goes to, and who of them is on it", "[intake][C5]")
{
    FamilyPlan family{Family::OpenPlan, PlanId::fresh(), "W18-0412", {"James Totara", "Mere Ngata", "Hana Ngata"}, {}, {}, {}};
    CHECK(familyInWords(family) == "to the open plan W18-0412: James Totara, Mere Ngata and Hana Ngata are on it");
    family.shared = {"James Totara"};
    CHECK(familyInWords(family) == "to the open plan W18-0412: James Totara is on it");
}

TEST_CASE("a closed plan says when and why it was closed", "[intake][C5]")
{
    FamilyPlan family{Family::ClosedPlan, PlanId::fresh(), "W18-0007", {"Rena Tawa", "Tai Tawa"}, {}, {}, {}};
    family.closedAt = parseInstant(QStringLiteral("2018-05-03T11:00:00+12:00")).value();
    family.closedBecause = "moved away";
    CHECK(familyInWords(family) == "opens plan W18-0007 again: Rena Tawa and Tai Tawa are on it; closed Thu 3 May: moved away");
}

TEST_CASE("one shared person is no family: a plan is started, and the other learns nothing of it", "[intake][R-M12]")
{
    CHECK(familyInWords({Family::New, PlanId::fresh(), {}, {}, {"W18-0412"}, {}, {}})
          == "starts a plan; somebody of them is also on W18-0412, which learns nothing of it");
    CHECK(familyInWords({Family::New, PlanId::fresh(), {}, {}, {}, {}, {}}) == "starts a plan");
}

TEST_CASE("families of a closed plan begin anew where somebody says so, and no others", "[intake][C5]")
{
    IntakePlan plan;
    const PlanId closed = PlanId::fresh(), other = PlanId::fresh(), fresh = PlanId::fresh();
    for (const auto& [family, id] : {std::pair{Family::ClosedPlan, closed}, {Family::ClosedPlan, other}, {Family::OpenPlan, closed}}) {
        ComingEpisode coming;
        coming.family = {family, id, "W18-0007", {}, {}, {}, {}};
        plan.episodes.append(coming);
    }
    const IntakePlan chosen = startedAnew(plan, {{closed, fresh}});
    CHECK(chosen.episodes[0].family.family == Family::New);
    CHECK(chosen.episodes[0].family.plan == fresh);
    CHECK(chosen.episodes[0].family.beside == QVector<QString>{"W18-0007"});
    CHECK(chosen.episodes[1].family.plan == other);
    CHECK(chosen.episodes[2].family.plan == closed);
}

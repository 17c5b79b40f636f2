// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/closing_conditions.h"
#include "tests/support/test.h"

using namespace tepu;

static bool met(const char* condition, const PlanAtClosing& plan, QDate today)
{
    const auto states = conditionStates({{QString::fromLatin1(condition)}, plan}, today);
    REQUIRE(states.size() == 1);
    return states.first().met;
}

TEST_CASE("a site may ask that nothing happened for so many days", "[rules][closing][R-M10]")
{
    PlanAtClosing plan;
    plan.quietDays = 84;
    CHECK(met("quiet_for_days", plan, QDate(2018, 5, 10)));
    plan.lastEpisodeOn = QDate(2018, 5, 10);
    CHECK_FALSE(met("quiet_for_days", plan, QDate(2018, 8, 1)));
    CHECK(met("quiet_for_days", plan, QDate(2018, 8, 2)));
    CHECK(met("quiet_for_days", plan, QDate(2018, 8, 3)));
}

TEST_CASE("a safety plan that waits to be gone through keeps that condition open from its day on", "[rules][closing][R-M10][R-S8]")
{
    PlanAtClosing plan;
    CHECK(met("safety_plans_current", plan, QDate(2018, 5, 10)));
    plan.safetyReviewDue = QDate(2018, 5, 10);
    CHECK(met("safety_plans_current", plan, QDate(2018, 5, 9)));
    CHECK_FALSE(met("safety_plans_current", plan, QDate(2018, 5, 10)));
    CHECK_FALSE(met("safety_plans_current", plan, QDate(2018, 5, 11)));
}

TEST_CASE("a sentence of the site's own is never met by itself; without conditions nothing is asked", "[rules][closing][R-M10]")
{
    CHECK(conditionStates({{}, {}}, QDate(2018, 5, 10)).isEmpty());
    CHECK_FALSE(met("The kaumatua has been asked", {}, QDate(2018, 5, 10)));
    CHECK_FALSE(met("contact_made", {}, QDate(2018, 5, 10)));
    PlanAtClosing plan;
    plan.contactMade = true;
    plan.reviewHeld = true;
    CHECK(met("contact_made", plan, QDate(2018, 5, 10)));
    CHECK(met("review_held", plan, QDate(2018, 5, 10)));
    const auto several = conditionStates({{"review_held", " ", "contact_made"}, plan}, QDate(2018, 5, 10));
    REQUIRE(several.size() == 2);
    CHECK(several[0].condition == "review_held");
}

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/safety/danger_told.h"
#include "core/rules/safety/safety_plan_review.h"
#include "core/rules/safety/safety_plan_words.h"
#include "tests/support/property.h"
#include "tests/support/test.h"

using namespace tepu;

static SafetyPlanDays made(int day)
{
    SafetyPlanDays days;
    days.madeOn = QDate(2018, 5, day);
    return days;
}

TEST_CASE("a safety plan is due to be gone through 28 days after it was made", "[rules][safety-plan][R-S8]")
{
    const SafetyPlanDays days = made(1);
    CHECK(safetyPlanStanding(days, QDate(2018, 5, 28)) == SafetyPlanStanding::Current);
    CHECK(safetyPlanStanding(days, QDate(2018, 5, 29)) == SafetyPlanStanding::ReviewDue);
    CHECK(safetyPlanStanding(days, QDate(2018, 5, 30)) == SafetyPlanStanding::ReviewDue);
    CHECK(safetyPlanStanding(SafetyPlanDays(), QDate(2018, 5, 29)) == SafetyPlanStanding::NotMade);
}

TEST_CASE("the day that was agreed when it was last gone through comes before the site's number of days", "[rules][safety-plan][R-S8]")
{
    SafetyPlanDays days = made(1);
    days.reviewedOn = QDate(2018, 5, 10);
    CHECK(safetyPlanReviewDue(days) == QDate(2018, 6, 7));
    days.nextOn = QDate(2018, 5, 14);
    CHECK(safetyPlanStanding(days, QDate(2018, 5, 13)) == SafetyPlanStanding::Current);
    CHECK(safetyPlanStanding(days, QDate(2018, 5, 14)) == SafetyPlanStanding::ReviewDue);
    CHECK(safetyPlanStanding(days, QDate(2018, 5, 15)) == SafetyPlanStanding::ReviewDue);
}

TEST_CASE("a new episode makes it due at once, until somebody goes through it", "[rules][safety-plan][R-S8][R-R9]")
{
    SafetyPlanDays days = made(1);
    days.reviewedOn = QDate(2018, 5, 10);
    days.nextOn = QDate(2018, 6, 10);
    days.episodeOn = QDate(2018, 5, 9);
    CHECK_FALSE(episodeSinceReview(days));
    days.episodeOn = QDate(2018, 5, 10); // gone through on that day: after it
    CHECK_FALSE(episodeSinceReview(days));
    days.episodeOn = QDate(2018, 5, 11);
    CHECK(episodeSinceReview(days));
    CHECK(safetyPlanStanding(days, QDate(2018, 5, 11)) == SafetyPlanStanding::ReviewDue);
    days.reviewedOn = QDate(2018, 5, 12);
    CHECK(safetyPlanStanding(days, QDate(2018, 5, 12)) == SafetyPlanStanding::Current);
}

TEST_CASE("once due it stays due on every later day", "[rules][safety-plan][R-S8]")
{
    rc::check([](int madeAgo, int reviewedAgo, int nextIn, int episodeAgo) {
        const QDate today(2018, 5, 10);
        SafetyPlanDays days;
        days.madeOn = today.addDays(-(std::abs(madeAgo % 400)));
        if (reviewedAgo % 3)
            days.reviewedOn = std::max(*days.madeOn, today.addDays(-(std::abs(reviewedAgo % 200))));
        if (days.reviewedOn && nextIn % 2)
            days.nextOn = days.reviewedOn->addDays(1 + std::abs(nextIn % 90));
        if (episodeAgo % 2)
            days.episodeOn = today.addDays(-(std::abs(episodeAgo % 300)));
        const auto due = safetyPlanReviewDue(days);
        RC_ASSERT(due.has_value());
        RC_ASSERT(safetyPlanStanding(days, due->addDays(-1)) == SafetyPlanStanding::Current);
        RC_ASSERT(safetyPlanStanding(days, *due) == SafetyPlanStanding::ReviewDue);
        RC_ASSERT(safetyPlanStanding(days, due->addDays(std::abs(madeAgo % 1000))) == SafetyPlanStanding::ReviewDue);
    });
}

TEST_CASE("a plan of the person using violence has parts of its own and none of a victim's", "[rules][safety-plan][R-S2][R-S8]")
{
    const auto hers = partsOfKind(SafetyPlanKind::Safety);
    CHECK(hers.first() == SafetyPlanPart::WhatToDoNow);
    CHECK(hers.size() == 8);
    for (const SafetyPlanKind kind : {SafetyPlanKind::Response, SafetyPlanKind::RangatahiResponse}) {
        CHECK(partsOfKind(kind).first() == SafetyPlanPart::ResponsePlan);
        for (const SafetyPlanPart part : partsOfKind(kind))
            CHECK_FALSE(hers.contains(part));
    }
    QStringList typed;
    for (const auto& word : Vocabulary<SafetyPlanPart>::words) {
        CHECK(partNamed(partTyped(word.value)) == word.value);
        typed.append(partTyped(word.value));
    }
    CHECK(typed.removeDuplicates() == 0);
}

TEST_CASE("Police or Oranga Tamariki at once; sharing with a service is considered beside", "[rules][R-R10]")
{
    const Instant now = parseInstant(QStringLiteral("2018-05-10T10:00:00+12:00")).value();
    using Whom = DangerTo;
    CHECK(stillToTell({}, now) == QVector<Whom>{Whom::Police111, Whom::OrangaTamariki, Whom::FamilyViolenceService});
    CHECK(stillToTell({{Whom::Police111, now}}, now) == QVector<Whom>{Whom::FamilyViolenceService});
    CHECK(stillToTell({{Whom::OrangaTamariki, now}, {Whom::FamilyViolenceService, now}}, now).isEmpty());
    CHECK(stillToTell({{Whom::Police111, now - 23h - 59min}}, now).size() == 1);
    CHECK(stillToTell({{Whom::Police111, now - 24h}}, now).size() == 3); // another danger
    CHECK(stillToTell({{Whom::Police111, now + 1min}}, now).size() == 3);
}

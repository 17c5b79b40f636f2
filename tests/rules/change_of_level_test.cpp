// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/risk/change_of_level.h"
#include "tests/support/test.h"

using namespace tepu;

static ChangeOfLevel lowering(QVector<RiskReason> because)
{
    return {RiskLevel::High, RiskLevel::Medium, std::move(because), false, false};
}

static const QDate today(2018, 5, 10);

TEST_CASE("no level is set without a reason or words", "[rules][R-R2]")
{
    CHECK(hasRationale({RiskLevel::Low, RiskLevel::High, {}, false, false}).error().rule == "R-R2");
    CHECK(hasRationale({{}, RiskLevel::High, {}, false, false}).error().rule == "R-R2");
    CHECK(hasRationale({{}, RiskLevel::High, {}, true, false}));
    CHECK(hasRationale({{}, RiskLevel::High, {RiskReason::ConcernsForChildren}, false, false}));
}

TEST_CASE("each of the eleven reasons to lower speaks for lowering alone", "[rules][R-R3]")
{
    int lower = 0;
    for (const auto& word : Vocabulary<RiskReason>::words) {
        const bool fitsDown = fitsItsReasons({RiskLevel::High, RiskLevel::Low, {word.value}, false, false}).has_value();
        const bool fitsUp = fitsItsReasons({RiskLevel::Low, RiskLevel::High, {word.value}, false, false}).has_value();
        CHECK(fitsDown != fitsUp);
        lower += fitsDown ? 1 : 0;
    }
    CHECK(lower == 11);
}

TEST_CASE("a reason that goes the other way is named in the refusal", "[rules][R-R3][R-R5]")
{
    const auto down = fitsItsReasons(lowering({RiskReason::NoConcernsForChildren, RiskReason::ConcernsForChildren}));
    CHECK(down.error().rule == "R-R3");
    CHECK(down.error().sentence.contains("concerns for children"));
    const auto up = fitsItsReasons({RiskLevel::Low, RiskLevel::High, {RiskReason::NoFurtherEpisodes}, false, false});
    CHECK(up.error().rule == "R-R5");
}

TEST_CASE("a first level, and standing by a level, may rest on reasons of either way", "[rules][R-R3]")
{
    const QVector<RiskReason> both{RiskReason::NoFurtherEpisodes, RiskReason::ConcernsForChildren};
    CHECK(fitsItsReasons({{}, RiskLevel::Medium, both, false, false}));
    CHECK(fitsItsReasons({RiskLevel::Medium, RiskLevel::Medium, both, false, false}));
}

TEST_CASE("what the victim says, separation, quiet, custody and services are never enough alone", "[rules][R-R8]")
{
    for (RiskReason alone : {RiskReason::VictimStatesTheyAreFine, RiskReason::PartiesNoLongerInRelationship,
                             RiskReason::NoFurtherEpisodes, RiskReason::PerpetratorInPrison, RiskReason::VictimEngagingWithServices}) {
        const auto refused = restsOnEnough(lowering({alone}));
        REQUIRE_FALSE(refused);
        CHECK(refused.error().rule == "R-R8");
        CHECK(refused.error().sentence.startsWith("What has changed in the behaviour of whoever used violence?"));
    }
}

TEST_CASE("the other six reasons to lower may stand alone", "[rules][R-R8]")
{
    for (RiskReason alone :
         {RiskReason::GoodEngagementWithWorker, RiskReason::NoImminentRiskOfHarmToVictim, RiskReason::MostRecentEpisodeLessSerious,
          RiskReason::PerpetratorCompliantWithBailAndCommunitySentence, RiskReason::PerpetratorInCourtAndAngerManagement,
          RiskReason::NoConcernsForChildren})
        CHECK(restsOnEnough(lowering({alone})));
}

TEST_CASE("two hopes are no second reason, one more reason or a changed behaviour is", "[rules][R-R8]")
{
    const QVector<RiskReason> hopes{RiskReason::VictimStatesTheyAreFine, RiskReason::NoFurtherEpisodes};
    CHECK_FALSE(restsOnEnough(lowering(hopes)));
    CHECK(restsOnEnough(lowering(hopes + QVector{RiskReason::GoodEngagementWithWorker})));
    ChangeOfLevel changed = lowering(hopes);
    changed.saysWhatChanged = true;
    CHECK(restsOnEnough(changed));
}

TEST_CASE("words alone lower no level: nobody can tell what they rest on", "[rules][R-R8]")
{
    ChangeOfLevel words = lowering({});
    words.hasWords = true;
    CHECK_FALSE(restsOnEnough(words));
}

TEST_CASE("the guard is for lowering only", "[rules][R-R8]")
{
    const QVector<RiskReason> fine{RiskReason::VictimStatesTheyAreFine};
    CHECK(restsOnEnough({{}, RiskLevel::Low, fine, false, false}));
    CHECK(restsOnEnough({RiskLevel::Low, RiskLevel::Low, fine, false, false}));
    CHECK(restsOnEnough({RiskLevel::Low, RiskLevel::Medium, fine, false, false}));
}

TEST_CASE("lowered because of prison: a review the day before the release will do, on the day or after it will not", "[rules][R-R4]")
{
    const ChangeOfLevel prison = lowering({RiskReason::PerpetratorInPrison, RiskReason::GoodEngagementWithWorker});
    const QDate release(2018, 5, 16);
    CHECK(hasReviewBeforeRelease(prison, {{QDate(2018, 5, 15)}}, release, today));
    CHECK_FALSE(hasReviewBeforeRelease(prison, {{QDate(2018, 5, 16)}}, release, today));
    CHECK_FALSE(hasReviewBeforeRelease(prison, {{QDate(2018, 5, 17)}}, release, today));
    const auto refused = hasReviewBeforeRelease(prison, {}, release, today);
    CHECK(refused.error().rule == "R-R4");
    CHECK(refused.error().sentence.contains("Tue 15 May"));
}

TEST_CASE("a review of yesterday is none; one around an event is one", "[rules][R-R4]")
{
    const ChangeOfLevel prison = lowering({RiskReason::PerpetratorInPrison});
    CHECK_FALSE(hasReviewBeforeRelease(prison, {{today.addDays(-1)}}, today.addDays(6), today));
    CHECK(hasReviewBeforeRelease(prison, {{today}}, today.addDays(6), today));
    CHECK(hasReviewBeforeRelease(prison, {{{}, true}}, today.addDays(6), today));
    CHECK(hasReviewBeforeRelease(prison, {{{}, true}}, {}, today));
    CHECK_FALSE(hasReviewBeforeRelease(prison, {}, {}, today));
}

TEST_CASE("prison is no reason to lower a level on the day of the release", "[rules][R-R4]")
{
    const ChangeOfLevel prison = lowering({RiskReason::PerpetratorInPrison});
    CHECK(hasReviewBeforeRelease(prison, {}, today, today).error().sentence.contains("no reason"));
    CHECK(hasReviewBeforeRelease(prison, {}, today.addDays(1), today).error().sentence.contains("Thu 10 May at the latest"));
}

TEST_CASE("without prison among the reasons no review is owed", "[rules][R-R4]")
{
    CHECK(hasReviewBeforeRelease(lowering({RiskReason::GoodEngagementWithWorker}), {}, today.addDays(3), today));
    CHECK(hasReviewBeforeRelease({{}, RiskLevel::Low, {RiskReason::PerpetratorInPrison}, false, false}, {}, {}, today));
}

TEST_CASE("where the table does not agree the higher level stands", "[rules][R-M16]")
{
    const ChangeOfLevel down = lowering({RiskReason::GoodEngagementWithWorker});
    CHECK(standsAgainst({}, down, true));
    CHECK(standsAgainst({true, {}}, down, true).error().rule == "R-M16");
    CHECK(standsAgainst({true, RiskLevel::High}, down, true).error().sentence.contains("Set high"));
    CHECK(standsAgainst({true, RiskLevel::Medium}, down, true));
    CHECK(standsAgainst({true, RiskLevel::Low}, down, true));
}

TEST_CASE("dissent for a higher first level stops the lower one", "[rules][R-M16]")
{
    const ChangeOfLevel first{{}, RiskLevel::Medium, {RiskReason::ConcernsForChildren}, false, false};
    CHECK_FALSE(standsAgainst({true, RiskLevel::High}, first, true));
    CHECK(standsAgainst({true, {}}, first, true));
}

TEST_CASE("a site may keep another custom where the table does not agree", "[rules][R-M16]")
{
    CHECK(standsAgainst({true, RiskLevel::High}, lowering({RiskReason::GoodEngagementWithWorker}), false));
}

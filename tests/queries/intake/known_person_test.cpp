// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/intake/known_person.h"
#include "core/queries/intake/known_referrals.h"
#include "tests/support/a_family.h"
#include "tests/support/a_week.h"

using namespace tepu;

TEST_CASE("somebody is held up as last received, with the plans they stand on", "[queries][intake]")
{
    AFamily family;
    const auto mere = knownPerson(family.tables(), family.mere);
    REQUIRE(mere);
    CHECK(mere->familyName == QString::fromUtf8("Kōwhai"));
    CHECK(mere->givenNames == "Mere");
    CHECK(mere->dateOfBirth == QDate(1987, 3, 2));
    CHECK(mere->phone == QString("021 555 0123"));
    CHECK(mere->address == QString::fromUtf8("12A Rātā Crescent, Hamilton East"));
    CHECK(mere->plans == QString::fromUtf8("Kōwhai W18-0001"));
    ReferredEpisode later = family.episode("P180510-0002");
    later.people[0].phone = "027 555 9876";
    later.people[0].aliases = {"Mary Kowhai"};
    family.takeIn(later);
    CHECK(knownPerson(family.tables(), family.mere)->phone == QString("027 555 9876"));
    CHECK(knownPerson(family.tables(), family.mere)->aliases == QVector<QString>{"Mary Kowhai"});
}

TEST_CASE("somebody who is not in the record yet is nobody", "[queries][intake]")
{
    AFamily family;
    CHECK_FALSE(knownPerson(family.tables(), PersonId::fresh()));
}

TEST_CASE("whoever came by a release alone is known too", "[queries][intake]")
{
    AWeek week;
    week.release("Karaka", 18);
    const auto james = knownPerson(week.tables(), week.person("James", "Karaka"));
    REQUIRE(james);
    CHECK_FALSE(james->phone);
    CHECK(james->plans == QString("Karaka W18-0001"));
    CHECK(knownPerson(week.tables(), week.person("Mere", "Karaka"))->plans == QString("Karaka W18-0001"));
}

TEST_CASE("an episode is known again by its reference, with its people line by line", "[queries][intake]")
{
    AFamily family;
    const KnownReferrals known = knownReferrals(family.tables(), {"P180509-0001", "P180509-9999"}, {});
    REQUIRE(known.episodes.size() == 1);
    const HeldEpisode held = known.episodes.value("P180509-0001");
    CHECK(held.plan == family.kowhai);
    CHECK(held.content.narrative.startsWith("He held her"));
    CHECK(held.content.harms == QVector{Harm::PhysicalHarm, Harm::ThreatsOfHarm});
    CHECK(held.content.psoServedAt == family.at("2018-05-10T00:50:00+12:00"));
    REQUIRE(held.people.size() == 4);
    CHECK(held.people.contains(family.james));
    for (qsizetype i = 0; i < 4; ++i)
        CHECK(held.people[i] == family.person(held.content.people[i].givenNames.toUtf8()));
    CHECK(held.content.people[held.people.indexOf(family.mere)].phone == QString("021 555 0123"));
}

TEST_CASE("a release is known again by its reference, with its people and its words", "[queries][intake]")
{
    AFamily family;
    family.release(QDate(2018, 5, 18));
    const KnownReferrals known = knownReferrals(family.tables(), {}, {"R-1", "R-2"});
    REQUIRE(known.releases.size() == 1);
    const HeldRelease held = known.releases.value("R-1");
    CHECK(held.person == family.james);
    CHECK_FALSE(held.victim);
    CHECK(held.plan == family.kowhai);
    CHECK(held.content.releaseKind == ReleaseKind::Parole);
    CHECK(held.content.releaseAddress == QString("5 Secret Lane, Millstream"));
    CHECK(held.content.riskNote == QString("threatens to burn the house"));
}

TEST_CASE("the people of each plan are known, the older plan first", "[queries][intake][R-M12]")
{
    AWeek week;
    const PlanId karaka = week.episode("Karaka");
    const PlanId hebe = week.release("Hebe", 18);
    const auto plans = knownReferrals(week.tables(), {}, {}).plans;
    REQUIRE(plans.size() == 2);
    CHECK(plans[0].plan == karaka);
    CHECK(plans[0].number == "W18-0001");
    CHECK(plans[0].people == QSet{week.person("Mere", "Karaka"), week.person("James", "Karaka")});
    CHECK(plans[1].plan == hebe);
    CHECK(plans[1].people == QSet{week.person("Mere", "Hebe"), week.person("James", "Hebe")});
    CHECK_FALSE(plans[0].closed);
}

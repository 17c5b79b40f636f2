// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/intake/intake_plan.h"
#include "tests/support/test.h"

using namespace tepu;

namespace {

ReferredPerson somebody(const char* given, const char* family, std::optional<QDate> born, Role role)
{
    ReferredPerson person;
    person.role = role;
    person.givenNames = QString::fromUtf8(given);
    person.familyName = QString::fromUtf8(family);
    person.dateOfBirth = born;
    return person;
}

ReferredPerson mere()
{
    return somebody("Mere Aroha", "Kōwhai", QDate(1987, 3, 2), Role::Victim);
}

ReferredPerson hana(const char* family, std::optional<QDate> born = {})
{
    return somebody("Hana", family, born, Role::ChildExposed);
}

/// The family as it came first, then an episode with these, in one call.
ComingEpisode after(const QVector<ReferredPerson>& first, const QVector<ReferredPerson>& then)
{
    ReferredEpisode before;
    before.ref = QStringLiteral("TPU-1");
    before.people = first;
    ReferredEpisode now;
    now.ref = QStringLiteral("TPU-2");
    now.people = then;
    return intakePlan({before, now}, {}, {}).episodes[1];
}

const QString asFamily = QStringLiteral("comes with people of the same family");

} // namespace

TEST_CASE("a daughter under her father's name is asked for when she comes with her mother, and not alone", "[rules][matching][intake]")
{
    const auto together = after({mere(), hana("Kōwhai")}, {mere(), hana("Totara")});
    CHECK(together.people[0].decision == MatchDecision::Matched);
    REQUIRE(together.people[1].decision == MatchDecision::Doubtful);
    CHECK(together.people[1].candidates[0].why.contains(asFamily));
    CHECK(after({mere(), hana("Kōwhai")}, {hana("Totara")}).people[0].decision == MatchDecision::New);
}

TEST_CASE("the order in which a family stands in the file does not change whom its company asks for", "[rules][matching][intake]")
{
    CHECK(after({mere(), hana("Kōwhai")}, {hana("Totara"), mere()}).people[0].decision == MatchDecision::Doubtful);
    CHECK(after({hana("Kōwhai"), mere()}, {hana("Totara"), mere()}).people[0].decision == MatchDecision::Doubtful);
}

TEST_CASE("a new child of the family is a new person, however good the company", "[rules][matching][intake]")
{
    const auto tama = somebody("Tama", "Kōwhai", QDate(2017, 6, 1), Role::ChildExposed);
    CHECK(after({mere(), hana("Kōwhai")}, {mere(), tama}).people[1].decision == MatchDecision::New);
}

TEST_CASE("company makes nobody certain: a father and son of one name have the same", "[rules][matching][intake]")
{
    const auto father = somebody("James", "Totara", QDate(1960, 5, 5), Role::Perpetrator);
    const auto son = somebody("James", "Totara", {}, Role::Witness);
    const auto coming = after({mere(), father}, {mere(), son});
    REQUIRE(coming.people[1].decision == MatchDecision::Doubtful);
    CHECK(coming.people[1].candidates[0].why.contains(asFamily));
    CHECK(compare(Identity{"Totara", "James", {}, {}, {}, {}}, Identity{"Totara", "James", {}, {}, {}, {}}, CameWith::SameFamily).matching
          == Matching::Doubtful);
}

TEST_CASE("nobody is asked whether somebody is the one who came with them", "[rules][matching][intake]")
{
    const auto coming = after({mere(), hana("Kōwhai", QDate(2008, 8, 1))}, {mere(), hana("Kōwhai", QDate(2008, 8, 1)), hana("Totara")});
    CHECK(coming.people[1].decision == MatchDecision::Matched);
    CHECK(coming.people[2].decision == MatchDecision::New);
}

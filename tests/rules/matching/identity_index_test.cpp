// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/matching/identity_index.h"
#include "tests/support/test.h"

using namespace tepu;

static const PersonId one = PersonId::fresh();
static const PersonId two = PersonId::fresh();
static const QDate born(1985, 4, 17);

TEST_CASE("nobody is known at first: everybody is new", "[rules][matching]")
{
    const IdentityIndex index;
    CHECK(index.candidates({"Rimu", "Mere", {}, born, "PR1", {}}).isEmpty());
    CHECK(decisionOn({}) == MatchDecision::New);
}

TEST_CASE("one certain candidate is matched, also beside doubtful ones", "[rules][matching]")
{
    IdentityIndex index;
    index.add(one, {"Rimu", "Mere", {}, born, "PR1", {}});
    index.add(two, {"Rimu", "Mere", {}, born.addDays(3), "PR2", {}});
    const auto found = index.candidates({"Rimu", "Mere", {}, born, "PR1", {}});
    REQUIRE(found.size() == 2);
    CHECK(found[0].person == one);
    CHECK(found[1].match.matching == Matching::Doubtful);
    CHECK(decisionOn(found) == MatchDecision::Matched);
}

TEST_CASE("two certain candidates are for a person to decide", "[rules][matching]")
{
    IdentityIndex index;
    index.add(one, {"Rimu", "Mere", {}, born, {}, {}});
    index.add(two, {"Rimu", "Mary", {}, {}, "PR2", {}});
    CHECK(decisionOn(index.candidates({"Rimu", "Mere", {}, born, "PR2", {}})) == MatchDecision::Doubtful);
}

TEST_CASE("a person known by two identities is one candidate, at their nearest", "[rules][matching]")
{
    IdentityIndex index;
    index.add(one, {"Rimu", "Mere", {}, {}, {}, {}});
    index.add(one, {"Totara", "Mere", {}, born, "PR1", {}});
    const auto found = index.candidates({"Totara", "Mere", {}, born, {}, {}});
    REQUIRE(found.size() == 1);
    CHECK(found[0].match.matching == Matching::Certain);
}

TEST_CASE("what is not recorded brings nobody together", "[rules][matching]")
{
    IdentityIndex index;
    index.add(one, {"Rimu", "Mere", {}, {}, {}, {}});
    CHECK(index.candidates({"Rata", "Tama", {}, {}, {}, {}}).isEmpty());
}

TEST_CASE("the index finds who is looked for by any one trait", "[rules][matching]")
{
    IdentityIndex index;
    index.add(one, {QStringLiteral("Tōtara"), "William John", {"Bill Rata"}, born, "PR1", "021 555 0123"});
    const auto finds = [&](const Identity& looked) { return index.candidates(looked).size() == 1; };
    CHECK(finds({"Rimu", "Tama", {}, {}, "PR1", {}}));
    CHECK(finds({"Tootara", "Bill", {}, {}, {}, {}}));
    CHECK(finds({"William", "Totara", {}, {}, {}, {}}));
    CHECK(finds({"Rata", "Bill", {}, {}, {}, {}}));
    CHECK(finds({"Totarra", "Wiliam", {}, born, {}, {}}));
    CHECK(finds({"Rimu", "Will", {}, {}, {}, "0215550123"}));
}

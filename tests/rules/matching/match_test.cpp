// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/referrals/police_episodes.h"
#include "core/rules/matching/match.h"
#include "tests/support/test.h"
#include "tests/support/test_data.h"

#include <QFile>

using namespace tepu;

namespace {

const QDate born(1985, 4, 17);

Identity mere()
{
    return {QStringLiteral("Tōtara"), "Mere Aroha", {}, born, "PR1", "021 555 0123"};
}

/// Mere as another file has her.
Identity mereBut(const std::function<void(Identity&)>& change)
{
    Identity other = mere();
    other.personRef.clear();
    other.phone.clear();
    change(other);
    return other;
}

Match with(const Identity& other)
{
    const Match match = compare(mere(), other);
    CHECK(compare(other, mere()).matching == match.matching);
    CHECK(match.score >= 0);
    CHECK(match.score <= 1);
    return match;
}

} // namespace

TEST_CASE("one name and one date of birth is certain, whatever the Unicode form", "[rules][matching]")
{
    const Match match = with(mereBut([](Identity& her) { her.familyName = "TOTARA"; }));
    CHECK(match.matching == Matching::Certain);
    CHECK(match.why == QStringList{"same name", "same date of birth"});
    CHECK(with(mereBut([](Identity& her) { her.personRef = "PR2"; })).matching == Matching::Certain);
}

TEST_CASE("one Police number is certain with a name or a date of birth that agrees", "[rules][matching]")
{
    const auto numbered = [](const std::function<void(Identity&)>& change) {
        return with(mereBut([&](Identity& her) {
            her.personRef = "PR1";
            change(her);
        })).matching;
    };
    CHECK(numbered([](Identity& her) { her.dateOfBirth.reset(); }) == Matching::Certain);
    CHECK(numbered([](Identity& her) { her.dateOfBirth = QDate(1986, 4, 17); }) == Matching::Certain);
    CHECK(numbered([](Identity& her) { her.familyName = "Rimu"; }) == Matching::Certain);
    CHECK(numbered([](Identity& her) { her.givenNames = "Mary"; her.dateOfBirth.reset(); }) == Matching::Certain);
    CHECK(numbered([](Identity& her) { her.familyName = "Rimu"; her.givenNames = "Hana"; }) == Matching::Certain);
}

TEST_CASE("one Police number of people who agree in nothing else is doubtful", "[rules][matching]")
{
    const Match match = with({"Rimu", "Tama", {}, QDate(2008, 9, 3), "PR1", {}});
    CHECK(match.matching == Matching::Doubtful);
    CHECK(match.why == QStringList{"same Police number", "other name", "other date of birth"});
}

TEST_CASE("one name without a date of birth, or with one that is near, is doubtful", "[rules][matching]")
{
    CHECK(with(mereBut([](Identity& her) { her.dateOfBirth.reset(); })).matching == Matching::Doubtful);
    CHECK(with(mereBut([](Identity& her) { her.dateOfBirth = QDate(1985, 4, 20); })).matching == Matching::Doubtful);
    CHECK(with(mereBut([](Identity& her) { her.dateOfBirth = QDate(1986, 4, 17); })).matching == Matching::Doubtful);
}

TEST_CASE("family and given name exchanged are certain with one date of birth, and doubtful without", "[rules][matching]")
{
    const Match match = with(mereBut([](Identity& her) {
        her.familyName = "Mere Aroha";
        her.givenNames = "Totara";
    }));
    CHECK(match.matching == Matching::Certain);
    CHECK(with(mereBut([](Identity& her) {
              her.familyName = "Mere Aroha";
              her.givenNames = "Totara";
              her.dateOfBirth.reset();
          })).matching
          == Matching::Doubtful);
    CHECK(match.why[0] == "family and given name exchanged");
}

TEST_CASE("a name written otherwise, in a short form or left out in part is certain with one date of birth", "[rules][matching]")
{
    for (const char* given : {"Mere", "Mary", "Aroha"})
        CHECK(with(mereBut([&](Identity& her) { her.givenNames = given; })).matching == Matching::Certain);
    CHECK(with(mereBut([](Identity& her) { her.familyName = "Tootara"; })).matching == Matching::Certain);
    CHECK(with(mereBut([](Identity& her) { her.familyName = "Totarra"; })).matching == Matching::Certain);
}

TEST_CASE("a given name that is misspelt, or another family name, is doubtful with one date of birth: a sister may be meant", "[rules][matching]")
{
    CHECK(with(mereBut([](Identity& her) { her.givenNames = "Merre Aroha"; })).matching == Matching::Doubtful);
    CHECK(with(mereBut([](Identity& her) { her.familyName = "Rimu"; })).matching == Matching::Doubtful);
}

TEST_CASE("an alias is certain with one date of birth", "[rules][matching]")
{
    const Match match = with(mereBut([](Identity& her) {
        her.familyName = "Rimu";
        her.givenNames = "Hana";
        her.aliases = {QStringLiteral("Mere Aroha Totara")};
    }));
    CHECK(match.matching == Matching::Certain);
    CHECK(match.why[0] == "same name by an alias");
}

TEST_CASE("day and month of birth exchanged are certain with one name, and doubtful under two numbers", "[rules][matching]")
{
    const auto exchanged = [](const char* phone, const char* number) {
        Identity one = mere();
        one.phone = phone;
        one.dateOfBirth = QDate(1985, 4, 7);
        Identity other = one;
        other.dateOfBirth = QDate(1985, 7, 4);
        other.personRef = number;
        return compare(one, other).matching;
    };
    CHECK(exchanged("021 555 0123", "") == Matching::Certain);
    CHECK(exchanged("021 555 0123", "PR1") == Matching::Certain);
    CHECK(exchanged("", "") == Matching::Certain);
    CHECK(exchanged("", "PR2") == Matching::Doubtful);
}

TEST_CASE("one telephone and one given name are doubtful, a household's telephone alone is not", "[rules][matching]")
{
    const auto phoned = [](const char* family, const char* given, std::optional<QDate> birth) {
        return with({family, given, {}, birth, {}, "+64 21 555 0123"}).matching;
    };
    CHECK(phoned("Rimu", "Mere Aroha", std::nullopt) == Matching::Doubtful);
    CHECK(phoned("Totara", "Hana", std::nullopt) == Matching::Doubtful);
    CHECK(phoned("Totara", "Tama", QDate(2010, 9, 3)) == Matching::Different);
    CHECK(phoned("Rimu", "Tama", std::nullopt) == Matching::Different);
}

TEST_CASE("twins are never certain, not even under one number", "[rules][matching]")
{
    const auto twin = [](const char* given, const char* number) {
        return with({QStringLiteral("Tōtara"), given, {}, born, number, "021 555 0123"}).matching;
    };
    CHECK(twin("Hana", "PR2") == Matching::Different);
    CHECK(twin("Hana", "") == Matching::Different);
    CHECK(twin("Hana", "PR1") == Matching::Doubtful);
    CHECK(twin("Meri", "PR2") == Matching::Doubtful);
}

TEST_CASE("a parent and a child of one name are never certain", "[rules][matching]")
{
    CHECK(with({QStringLiteral("Tōtara"), "Mere Aroha", {}, QDate(2008, 9, 3), "PR2", "021 555 0123"}).matching ==
          Matching::Different);
    CHECK(with({QStringLiteral("Tōtara"), "Mere Aroha", {}, QDate(2008, 9, 3), "PR1", {}}).matching ==
          Matching::Doubtful);
    const auto atHome = [](std::optional<QDate> birth) {
        Identity parent = mere();
        parent.address = "12 Rimu Road";
        Identity child = parent;
        child.personRef.clear();
        child.dateOfBirth = birth;
        return compare(parent, child).matching;
    };
    CHECK(atHome(QDate(2005, 4, 17)) == Matching::Doubtful); // a slip of one digit, or twenty years
    CHECK(atHome(std::nullopt) == Matching::Doubtful);
    CHECK(atHome(QDate(1984, 4, 17)) == Matching::Certain);
}

TEST_CASE("two Police numbers speak against a doubtful match", "[rules][matching]")
{
    const auto undated = [](const char* number) {
        return with(mereBut([&](Identity& her) {
            her.dateOfBirth.reset();
            her.personRef = number;
        }));
    };
    CHECK(undated("PR2").matching == Matching::Doubtful);
    CHECK(undated("PR2").score < undated("").score);
}

TEST_CASE("who has nothing in common is different", "[rules][matching]")
{
    CHECK(with({"Rimu", "Tama", {}, QDate(1990, 1, 1), "PR2", "021 555 9999"}).matching == Matching::Different);
    CHECK(compare(Identity{"Rimu", "Tama", {}, {}, {}, {}}, Identity{"Rata", "Hana", {}, {}, {}, {}}).matching ==
          Matching::Different);
    CHECK(compare(Identity{"Rimu", "Tama", {}, {}, {}, {}}, Identity{"Rimu", "Hana", {}, {}, {}, {}}).matching ==
          Matching::Different);
}

TEST_CASE("a file with combining macrons names the same people as one with composed letters", "[rules][matching]")
{
    QFile bytes(testData("referrals/bad/48_combining_macrons.csv"));
    REQUIRE(bytes.open(QIODevice::ReadOnly));
    const auto file = readPoliceEpisodes(bytes.readAll(), *parseInstant("2018-05-10T08:00:00+12:00"));
    REQUIRE(file);
    REQUIRE(file->accepted.size() == 2);
    for (qsizetype i = 0; i < 2; ++i) {
        const ReferredPerson& composed = file->accepted[0].people[i];
        const ReferredPerson& combining = file->accepted[1].people[i];
        CHECK(compare({composed.familyName, composed.givenNames, {}, composed.dateOfBirth, {}, {}},
                      {combining.familyName, combining.givenNames, {}, combining.dateOfBirth, {}, {}})
                  .matching
              == Matching::Certain);
    }
}

TEST_CASE("the same is said in either order, and of oneself", "[rules][matching][property]")
{
    const auto names =
        rc::gen::elementOf(std::vector<QString>{"Rimu", "Mere", "Totara", QStringLiteral("Tōtara"), "Bill"});
    const auto days = rc::gen::inRange(0, 3);
    const auto person = rc::gen::map(rc::gen::tuple(names, names, days, days, days), [](const auto& all) {
        const auto& [family, given, birth, number, phone] = all;
        return Identity{family,
                        given,
                        {},
                        birth ? std::optional(QDate(1985, 4, 6 + birth)) : std::nullopt,
                        number ? QString("PR%1").arg(number) : QString(),
                        phone ? QString("021 555 000%1").arg(phone) : QString()};
    });
    rc::prop("symmetric", [&] {
        const Identity one = *person;
        const Identity other = *person;
        RC_ASSERT(compare(one, other).matching == compare(other, one).matching);
        RC_ASSERT(compare(one, other).score == compare(other, one).score);
        RC_ASSERT(compare(one, one).matching != Matching::Different);
    });
}

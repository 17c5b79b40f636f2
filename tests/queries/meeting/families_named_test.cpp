// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/close_plan.h"
#include "core/queries/meeting/families_named.h"
#include "tests/support/a_week.h"

using namespace tepu;

static QStringList found(const AWeek& week, const char* typed)
{
    QStringList names;
    for (const FamilyNamedRow& row : familiesNamed(week.tables(), QString::fromUtf8(typed)))
        names.append(row.familyName);
    return names;
}

TEST_CASE("a family is found by how its name begins, with macrons or without", "[queries][find]")
{
    AWeek week;
    week.episode("Kōwhai");
    week.episode("Koromiko");
    week.episode("Rātā");
    CHECK(found(week, "ko") == QStringList{"Koromiko", QString::fromUtf8("Kōwhai")});
    CHECK(found(week, "KŌW") == QStringList{QString::fromUtf8("Kōwhai")});
    CHECK(found(week, "kow") == QStringList{QString::fromUtf8("Kōwhai")});
    CHECK(found(week, "  rata ") == QStringList{QString::fromUtf8("Rātā")});
    CHECK(found(week, "owhai").isEmpty());
    CHECK(found(week, "").isEmpty());
    CHECK(found(week, "   ").isEmpty());
}

TEST_CASE("a family is found by the end of its number", "[queries][find]")
{
    AWeek week;
    week.episode("Kōwhai");
    week.episode("Rātā");
    CHECK(found(week, "0002") == QStringList{QString::fromUtf8("Rātā")});
    CHECK(found(week, "w18-0001") == QStringList{QString::fromUtf8("Kōwhai")});
}

TEST_CASE("families with an open plan stand first", "[queries][find]")
{
    AWeek week;
    const PlanId closed = week.episode("Kanuka");
    week.episode("Kawakawa");
    week.done(ClosePlan{closed, week.words("the programme is done"), true, {}});
    const auto rows = familiesNamed(week.tables(), "ka");
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].familyName == "Kawakawa");
    CHECK(rows[1].closed);
}

TEST_CASE("families of one name are told apart by number, level and where they live", "[queries][find]")
{
    AWeek week;
    const auto in = [](const char* suburb, const char* given) {
        return [=](ReferredEpisode& episode) {
            episode.suburb = QString::fromLatin1(suburb);
            for (ReferredPerson& person : episode.people) {
                person.givenNames = QString::fromLatin1(given) + person.givenNames;
                person.dateOfBirth = person.dateOfBirth->addYears(static_cast<int>(qstrlen(given)));
            }
        };
    };
    const PlanId first = week.episode("Karaka", in("Nawton", "Ana"));
    const PlanId second = week.episode("Karaka", in("Claudelands", "Wikitoria"));
    REQUIRE(first != second);
    week.list();
    week.open();
    week.decide(first, RiskLevel::High);
    const auto rows = familiesNamed(week.tables(), "karaka");
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].number == "W18-0001");
    CHECK(rows[0].level == RiskLevel::High);
    CHECK(rows[0].suburb == QString("Nawton"));
    CHECK(rows[1].suburb == QString("Claudelands"));
    CHECK_FALSE(rows[1].level);
}

TEST_CASE("ten families are enough to choose from", "[queries][find]")
{
    AWeek week;
    for (int i = 0; i < 11; ++i)
        week.episode(QByteArray("Kahikatea") + QByteArray::number(i));
    CHECK(found(week, "kahi").size() == 10);
}

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/who/standing.h"
#include "tests/support/test.h"

using namespace tepu;

TEST_CASE("without a view of the table the roles say where a person stands", "[rules][R-W1]")
{
    CHECK(standingOf({{Role::Perpetrator}, {}}) == Standing::UsedViolence);
    CHECK(standingOf({{Role::Victim}, {}}) == Standing::VictimSide);
    CHECK(standingOf({{Role::ChildExposed}, {}}) == Standing::VictimSide);
    CHECK(standingOf({{Role::Perpetrator, Role::Witness}, {}}) == Standing::UsedViolence);
}

TEST_CASE("who was victim in one episode and perpetrator in another is unclear until the table says", "[rules][R-W1]")
{
    const QSet<Role> both{Role::Victim, Role::Perpetrator};
    CHECK(rolesReversed({both, {}}));
    CHECK(standingOf({both, {}}) == Standing::Unclear);
    CHECK(standingOf({both, TableView::PrimaryVictim}) == Standing::VictimSide);
    CHECK(standingOf({both, TableView::PredominantAggressor}) == Standing::UsedViolence);
    CHECK(standingOf({both, TableView::Unclear}) == Standing::Unclear);
}

TEST_CASE("the table's view stands over the role in the incident", "[rules][R-W1]")
{
    CHECK(standingOf({{Role::Perpetrator}, TableView::PrimaryVictim}) == Standing::VictimSide);
    CHECK(standingOf({{Role::Victim}, TableView::PredominantAggressor}) == Standing::UsedViolence);
}

TEST_CASE("a person is a year older on the birthday", "[rules][age]")
{
    const QDate born(2000, 5, 10);
    CHECK(ageOn(born, QDate(2018, 5, 9)) == 17);
    CHECK(ageOn(born, QDate(2018, 5, 10)) == 18);
    CHECK(ageOn(born, QDate(2018, 5, 11)) == 18);
    CHECK_FALSE(ageOn({}, QDate(2018, 5, 10)));
    CHECK_FALSE(ageOn(born, QDate(2000, 5, 9)));
    CHECK(ageOn(QDate(2004, 2, 29), QDate(2018, 2, 27)) == 13);
    CHECK(ageOn(QDate(2004, 2, 29), QDate(2018, 2, 28)) == 14);
}

TEST_CASE("a child is under 18, not 18", "[rules][R-K4]")
{
    CHECK(isUnder18(17, {}));
    CHECK_FALSE(isUnder18(18, {}));
    CHECK_FALSE(isUnder18(18, {Role::ChildExposed}));
    CHECK(isUnder18({}, {Role::ChildExposed}));
    CHECK_FALSE(isUnder18({}, {Role::Victim}));
}

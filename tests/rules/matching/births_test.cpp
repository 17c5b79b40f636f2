// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/matching/birth_likeness.h"
#include "tests/support/test.h"

using namespace tepu;

static BirthLikeness births(QDate one, QDate other)
{
    CHECK(compareBirths(one, other).likeness == compareBirths(other, one).likeness);
    return compareBirths(one, other).likeness;
}

TEST_CASE("one date of birth is the same, a missing one tells nothing", "[rules][matching]")
{
    CHECK(births(QDate(1985, 4, 17), QDate(1985, 4, 17)) == BirthLikeness::Same);
    CHECK(compareBirths(std::nullopt, QDate(1985, 4, 17)).likeness == BirthLikeness::Unknown);
    CHECK(compareBirths(std::nullopt, std::nullopt).likeness == BirthLikeness::Unknown);
}

TEST_CASE("what a slip of the pen makes is told apart", "[rules][matching]")
{
    CHECK(births(QDate(1985, 4, 7), QDate(1985, 7, 4)) == BirthLikeness::Exchanged);
    CHECK(compareBirths(QDate(1985, 4, 7), QDate(1985, 7, 4)).why.contains("exchanged"));
    CHECK(births(QDate(1985, 4, 17), QDate(1935, 4, 17)) == BirthLikeness::Slip);
    CHECK(births(QDate(1985, 4, 17), QDate(1958, 4, 17)) == BirthLikeness::Slip);
    CHECK(births(QDate(1985, 4, 17), QDate(1997, 4, 17)) == BirthLikeness::SameDay);
}

TEST_CASE("a few days, a year, and more than that are told apart", "[rules][matching]")
{
    CHECK(births(QDate(1985, 4, 17), QDate(1985, 4, 20)) == BirthLikeness::Days);
    CHECK(births(QDate(1985, 4, 17), QDate(1986, 4, 17)) == BirthLikeness::Slip);
    CHECK(births(QDate(1985, 4, 17), QDate(1986, 4, 18)) == BirthLikeness::Year);
    CHECK(births(QDate(1985, 4, 17), QDate(1986, 5, 29)) == BirthLikeness::Far);
    CHECK(births(QDate(1985, 4, 17), QDate(2008, 9, 3)) == BirthLikeness::Far);
}

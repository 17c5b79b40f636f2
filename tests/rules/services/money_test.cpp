// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/services/money.h"
#include "tests/support/test.h"

using namespace tepu;

TEST_CASE("sums are typed as people write them", "[services][C75]")
{
    CHECK(centsTyped("$120") == 12000);
    CHECK(centsTyped("120.5") == 12050);
    CHECK(centsTyped("$1,250.05") == 125005);
    CHECK(centsTyped("0.01") == 1);
}

TEST_CASE("what is no sum is refused in words", "[services][C75]")
{
    for (const char* typed : {"", "$", "twenty", "-5", "$12.345", "1,25", "$0", "0.00", "99999999999", "100000.01", "1e3", "１２"})
        CHECK_FALSE(centsTyped(QString::fromUtf8(typed)).has_value());
    CHECK(centsTyped("100000").has_value());
}

TEST_CASE("sums read as money", "[services][C75]")
{
    CHECK(moneyInWords(5) == "$0.05");
    CHECK(moneyInWords(125005) == "$1,250.05");
    CHECK(moneyInWords(123456789) == "$1,234,567.89");
}

TEST_CASE("the fund is told against its budget: a cent under, on it and over", "[services][C75]")
{
    CHECK(spentInWords(1999, 2000) == "$19.99 of $20.00");
    CHECK(spentInWords(2000, 2000) == "$20.00 of $20.00");
    CHECK(spentInWords(2001, 2000) == "$20.01 of $20.00: $0.01 over");
    CHECK(spentInWords(2001, {}) == "$20.01");
}

TEST_CASE("the year of accounts begins on 1 July: the day before, on it and after", "[services][C75]")
{
    CHECK(accountingYear(QDate(2018, 6, 30)) == QDate(2017, 7, 1));
    CHECK(accountingYear(QDate(2018, 7, 1)) == QDate(2018, 7, 1));
    CHECK(accountingYear(QDate(2018, 7, 2)) == QDate(2018, 7, 1));
}

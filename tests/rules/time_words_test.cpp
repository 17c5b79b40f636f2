// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/time_words.h"
#include "tests/support/test.h"

using namespace tepu;

static const QLocale maori(QLocale::Maori, QLocale::NewZealand);

static QString moment(const char* instant, const char* now = "2018-05-10T10:42:00+12:00")
{
    return momentWords(*parseInstant(QString::fromLatin1(instant)), *parseInstant(QString::fromLatin1(now)));
}

TEST_CASE("a moment is said as the table says it", "[rules][words]")
{
    CHECK(moment("2018-05-10T17:00:00+12:00") == "today 17:00");
    CHECK(moment("2018-05-11T10:42:00+12:00") == "Fri 10:42");
    CHECK(moment("2018-05-16T17:00:00+12:00") == "Wed 17:00");
    CHECK(moment("2018-05-17T17:00:00+12:00") == "Thu 17 May 17:00");
    CHECK(moment("2019-01-03T09:00:00+13:00") == "Thu 3 Jan 2019 09:00");
}

TEST_CASE("a moment that has passed is never said as a weekday alone", "[rules][words]")
{
    CHECK(moment("2018-05-10T09:00:00+12:00") == "today 09:00");
    CHECK(moment("2018-05-09T23:59:00+12:00") == "Wed 9 May 23:59");
    CHECK(moment("2017-12-31T23:59:00+13:00") == "Sun 31 Dec 2017 23:59");
}

TEST_CASE("today is the day of the wall clock, not of Greenwich", "[rules][words]")
{
    CHECK(moment("2018-05-10T23:59:00+12:00", "2018-05-10T00:00:00+12:00") == "today 23:59");
    CHECK(moment("2018-05-11T00:00:00+12:00", "2018-05-10T00:00:00+12:00") == "Fri 00:00");
    CHECK(clockWords(*parseInstant("2018-05-09T22:42:00Z")) == "10:42");
}

TEST_CASE("a day is said with its year only where it is not this one", "[rules][words]")
{
    CHECK(dayWords(QDate(2018, 5, 16), QDate(2018, 5, 10)) == "Wed 16 May");
    CHECK(dayWords(QDate(2019, 5, 16), QDate(2018, 5, 10)) == "Thu 16 May 2019");
    CHECK(fullDayWords(QDate(2018, 5, 10)) == "Thu 10 May 2018");
}

TEST_CASE("days and months are said in te reo Māori where a site asks for it", "[rules][words]")
{
    CHECK(fullDayWords(QDate(2018, 5, 10), maori) == "Par 10 Hara 2018");
    CHECK(dayWords(QDate(2018, 5, 16), QDate(2018, 5, 10), maori) == "Apa 16 Hara");
}

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/referrals/moment.h"
#include "tests/support/test.h"

using namespace tepu;

static QString reason(const char* cell)
{
    const auto moment = readMoment(QString::fromUtf8(cell));
    return moment ? isoLocal(*moment) : moment.error();
}

TEST_CASE("a time has seconds and the offset in force in Auckland", "[exchange][referrals][time]")
{
    CHECK(reason("2018-05-02T10:00:00+12:00") == "2018-05-02T10:00:00+12:00");
    CHECK(reason("2018-01-02T10:00:00+13:00") == "2018-01-02T10:00:00+13:00");
    CHECK(reason("2018-05-02T10:00:00+13:00").contains("offset in") == false);
    CHECK(reason("2018-05-02T10:00:00+13:00").contains("+12:00"));
    CHECK(reason("2018-01-02T10:00:00+12:00").contains("+13:00"));
    CHECK(reason("2018-05-02T10:00:00-12:00").contains("not the one in force"));
}

TEST_CASE("an offset that is missing or written as Z is asked for", "[exchange][referrals][time]")
{
    CHECK(reason("2018-05-02T10:00:00").contains("must be written; it was +12:00"));
    CHECK(reason("2018-05-02T10:00:00Z").contains("must be written; it was +12:00"));
}

TEST_CASE("a local time in the hour that is skipped does not exist, whatever its offset", "[exchange][referrals][time]")
{
    CHECK(reason("2018-09-30T01:59:59+12:00") == "2018-09-30T01:59:59+12:00");
    for (const char* cell : {"2018-09-30T02:00:00+12:00", "2018-09-30T02:30:00+13:00", "2018-09-30T02:59:59"})
        CHECK(reason(cell).contains("does not exist"));
    CHECK(reason("2018-09-30T03:00:00+13:00") == "2018-09-30T03:00:00+13:00");
}

TEST_CASE("the hour that comes twice is told apart by its offset", "[exchange][referrals][time]")
{
    CHECK(*readMoment("2018-04-01T02:30:00+12:00") - *readMoment("2018-04-01T02:30:00+13:00") == 1h);
    CHECK(reason("2018-04-01T01:59:59+12:00").contains("+13:00"));
    CHECK(reason("2018-04-01T03:00:00+13:00").contains("+12:00"));
}

TEST_CASE("what has not the form of a time, or no such day or hour, is said", "[exchange][referrals][time]")
{
    for (const char* cell : {"2018-05-02 10:00:00+12:00", "2018-05-02T10:00+12:00", "2018-05-02T10:00:00.5+12:00",
                             "2018-05-02t10:00:00+12:00", "2018-05-02T10:00:00+1200", "2018-5-2T10:00:00+12:00",
                             "٢٠١٨-05-02T10:00:00+12:00", "2018-05-02T10:00:00+12:00 ", ""})
        CHECK(reason(cell).contains("not a time of the form"));
    CHECK(reason("2018-02-31T10:00:00+13:00").contains("no such day"));
    CHECK(reason("2018-05-02T24:00:00+12:00").contains("no such time"));
    CHECK(reason("2018-05-02T10:60:00+12:00").contains("no such time"));
    CHECK(reason("2018-05-02T10:00:60+12:00").contains("no such time"));
    CHECK(reason("0201-05-02T10:00:00+12:00").contains("before 1900"));
}

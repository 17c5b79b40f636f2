// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/orders/order_words.h"

#include "tests/support/test.h"

using namespace tepu;

static Instant at(const char* local)
{
    return parseInstant(QString::fromLatin1(local)).value();
}

TEST_CASE("the end of an order is told to the minute, with what is left", "[rules][orders]")
{
    const Instant end = at("2018-05-12T09:10:00+12:00");
    CHECK(endsInWords(end, at("2018-05-10T10:42:00+12:00")) == "ends Sat 12 May 09:10 (46 h left)");
    CHECK(endsInWords(end, end - 1min) == "ends Sat 12 May 09:10 (1 min left)");
    CHECK(endsInWords(end, end) == "ended Sat 12 May 09:10");
    CHECK(endsInWords(end, end + 1min) == "ended Sat 12 May 09:10");
}

TEST_CASE("an end at midnight is the end of the day before", "[rules][orders]")
{
    const Instant now = at("2018-05-10T10:42:00+12:00");
    CHECK(endInWords(at("2018-05-18T23:59:00+12:00"), now) == "Fri 18 May 23:59");
    CHECK(endInWords(at("2018-05-19T00:00:00+12:00"), now) == "the end of Fri 18 May");
    CHECK(endInWords(at("2018-05-19T00:01:00+12:00"), now) == "Sat 19 May 00:01");
    CHECK(endsInWords(at("2018-05-19T00:00:00+12:00"), now) == "ends at the end of Fri 18 May (8 days left)");
}

TEST_CASE("an end in another year says which", "[rules][orders]")
{
    const Instant now = at("2018-12-31T23:00:00+13:00");
    CHECK(endInWords(at("2018-12-31T23:30:00+13:00"), now) == "Mon 31 Dec 23:30");
    CHECK(endInWords(at("2019-01-01T08:00:00+13:00"), now) == "Tue 1 Jan 2019 08:00");
}

TEST_CASE("an order is against somebody; bail, parole and release conditions are somebody's", "[rules][orders]")
{
    CHECK(orderOn(KindOfOrder::PoliceSafetyOrder, "James") == "PSO against James");
    CHECK(orderOn(KindOfOrder::ProtectionOrder, "James") == "Protection order against James");
    CHECK(orderOn(KindOfOrder::Bail, "James") == "Bail of James");
    CHECK(orderOn(KindOfOrder::Parole, "James") == "Parole of James");
    CHECK(orderOn(KindOfOrder::ReleaseConditions, "James") == "Release conditions of James");
    for (const auto& word : Vocabulary<KindOfOrder>::words) {
        CHECK_FALSE(orderWords(word.value).contains(u'_'));
        CHECK_FALSE(issuerOf(word.value).isEmpty());
    }
}

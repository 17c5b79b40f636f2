// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/referrals/checks.h"
#include "tests/support/test.h"

using namespace tepu;

static QStringList faults(const char* column, const QString& cell)
{
    const ColumnTable table = episodeColumns();
    return cellFaults(table[static_cast<size_t>(placeOf(table, column))], cell);
}

static bool fits(const char* column, const QString& cell)
{
    return faults(column, cell).isEmpty();
}

TEST_CASE("a ref has one to forty of A–Z, a–z, 0–9 and the hyphen", "[exchange][referrals]")
{
    CHECK(fits("episode_ref", "P180501-5407"));
    CHECK(fits("episode_ref", QString(40, u'z')));
    CHECK(faults("episode_ref", QString(41, u'z')).join(u' ').contains("longer than 40"));
    for (const char* ref : {"../P1", "P\\1", "P.1", "P%1", "P 1", "P_1", "Pō", "٣"})
        CHECK_FALSE(fits("episode_ref", QString::fromUtf8(ref)));
}

TEST_CASE("an empty value is a fault where it is required, else it is not recorded", "[exchange][referrals]")
{
    CHECK(faults("narrative", "") == QStringList{"empty, but required"});
    CHECK(fits("suburb", ""));
    CHECK(fits("harms", ""));
    CHECK_FALSE(fits("police_actions", ""));
}

TEST_CASE("a flag is 1 or 0, nothing else", "[exchange][referrals]")
{
    CHECK(fits("offence", "0"));
    CHECK(fits("offence", "1"));
    for (const char* flag : {"2", "01", "yes", "true", "-1", "１"})
        CHECK_FALSE(fits("offence", QString::fromUtf8(flag)));
}

TEST_CASE("numbers are whole, in ASCII digits, within their range", "[exchange][referrals]")
{
    for (const char* number : {"1", "5", "10"})
        CHECK(fits("pso_days", number));
    for (const char* number : {"0", "11", "-1", "+1", "2.5", "1e0", "abc", "٣", "001", "99999999999"})
        CHECK_FALSE(fits("pso_days", QString::fromUtf8(number)));
    CHECK(fits("children_present", "0"));
    CHECK(fits("children_present", "20"));
    CHECK_FALSE(fits("children_present", "21"));
}

TEST_CASE("dates are days that exist, 1900 or later", "[exchange][referrals]")
{
    CHECK_FALSE(fits("date_of_birth", "1899-12-31"));
    CHECK(fits("date_of_birth", "1900-01-01"));
    CHECK(fits("date_of_birth", "2012-02-29"));
    for (const char* date : {"2013-02-29", "2018-05-32", "14/05/2009", "2012-2-3", "0201-05-02",
                             "2018-05-02T10:00:00+12:00", "٢٠١٨-05-02"})
        CHECK_FALSE(fits("date_of_birth", QString::fromUtf8(date)));
}

TEST_CASE("codes are exact", "[exchange][referrals]")
{
    for (const char* role : {"perpetrator", "victim", "witness", "subject", "child_exposed"})
        CHECK(fits("role", role));
    for (const char* role : {"Witness", "offender", "victim;witness", "victim "})
        CHECK_FALSE(fits("role", role));
    for (const char* place : {"waikato_city", "waikato_rural", "christchurch"})
        CHECK(fits("location", place));
    CHECK_FALSE(fits("location", "south_canterbury"));
}

TEST_CASE("a list has no empty item and no item twice", "[exchange][referrals]")
{
    CHECK(fits("harms", "verbal_abuse"));
    CHECK(fits("harms", "property_damage; verbal_abuse"));
    CHECK(faults("harms", "verbal_abuse;;").join(u' ').contains("empty"));
    CHECK(faults("harms", "verbal_abuse;verbal_abuse").join(u' ').contains("twice"));
    CHECK(faults("harms", "rudeness;;").size() == 2);
    CHECK_FALSE(fits("aliases", "Bill Rimu;"));
    CHECK(fits("aliases", "Bill Rimu;Wiremu Rimu"));
}

TEST_CASE("text is as long as its column allows, counted in characters", "[exchange][referrals]")
{
    for (const auto& [column, most] : {std::pair{"narrative", 20'000},
                                       {"notes", 2'000},
                                       {"address", 200},
                                       {"weapon", 200},
                                       {"family_name", 200},
                                       {"aliases", 200},
                                       {"phone", 200}}) {
        CHECK(fits(column, QString(most - 1, u'ā')));
        CHECK(fits(column, QStringLiteral("🐦").repeated(most)));
        CHECK(faults(column, QString(most + 1, u'ā')).join(u' ').contains("too long"));
    }
}

TEST_CASE("hidden characters are a fault in names and codes, not in free text", "[exchange][referrals]")
{
    CHECK_FALSE(fits("given_names", QStringLiteral("Ta\u200Bma")));
    CHECK_FALSE(fits("given_names", "Ta\tma"));
    CHECK_FALSE(fits("aliases", QStringLiteral("Ta\u202Ema")));
    CHECK(faults("role", QStringLiteral("victim\u200B")) ==
          QStringList{"a control or invisible character stands in it"});
    CHECK(faults("given_names", QString(201, QChar(0x200B))).size() == 2);
    CHECK(fits("narrative", QStringLiteral("a\x1B[2J\nb")));
    CHECK(fits("phone", QStringLiteral("\u202A021 555 0123\u202C")));
}

TEST_CASE("hostile text is text", "[exchange][referrals]")
{
    for (const char* name : {"=HYPERLINK(\"http://example.invalid\")", "+cmd|' /C calc'!A0", "@SUM(1+1)", "-2+3",
                             "Robert'); DROP TABLE people;--", "<script>alert(1)</script>", "null"})
        CHECK(fits("given_names", name));
}

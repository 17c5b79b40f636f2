// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/site/add_holiday.h"
#include "core/commands/site/change_setting.h"
#include "core/commands/site/edit_agency.h"
#include "core/queries/site/site_agencies.h"
#include "core/queries/site/site_calendar.h"
#include "core/queries/site/site_settings.h"
#include "tests/support/a_record.h"
#include "tests/support/test.h"

using namespace tepu;

TEST_CASE("a day that the site adds is no working day from then on", "[site][C41]")
{
    ARecord record;
    const QDate day(2018, 5, 14);
    CHECK(siteCalendar(record->tables())->isWorkingDay(day));
    REQUIRE(record->perform(AddHoliday{day, "Tangihanga"}, record.at("09:00")));
    CHECK_FALSE(siteCalendar(record->tables())->isWorkingDay(day));
    CHECK(siteCalendar(record->tables())->isWorkingDay(day.addDays(1)));
    CHECK(record->perform(AddHoliday{day, "Again"}, record.at("09:01")).error().sentence.contains("Tangihanga"));
    CHECK_FALSE(record->perform(AddHoliday{day.addDays(1), " "}, record.at("09:02")));
    record.reopen();
    CHECK(siteCalendar(record->tables())->holidayName(day) == QString("Tangihanga"));
}

TEST_CASE("a changed setting is what the program keeps to", "[site]")
{
    ARecord record;
    CHECK(siteSettings(record->tables()).closeOfBusiness == "17:00");
    REQUIRE(record->perform(ChangeSetting{"close_of_business", "\"16:30\""}, record.at("09:00")));
    REQUIRE(record->perform(ChangeSetting{"imminent_release_days", "21"}, record.at("09:00")));
    REQUIRE(record->perform(ChangeSetting{"higher_level_stands", "false"}, record.at("09:00")));
    CHECK(siteCalendar(record->tables())->closeOfBusiness() == QTime(16, 30));
    CHECK(siteSettings(record->tables()).imminentReleaseDays == 21);
    CHECK_FALSE(siteSettings(record->tables()).higherLevelStands);
    CHECK(siteSettings(record->tables()).letterhead.contains("Waikato"));
}

TEST_CASE("a setting that is not there, or a value of another kind, is refused by name", "[site]")
{
    ARecord record;
    const auto refused = [&](const char* name, const char* value) {
        const auto receipt = record->perform(ChangeSetting{name, value}, record.at("09:00"));
        REQUIRE_FALSE(receipt);
        return receipt.error().sentence;
    };
    CHECK(refused("colour", "1").contains("colour"));
    CHECK(refused("case_minutes", "\"ten\"").contains("case_minutes"));
    CHECK(refused("case_minutes", "ten").contains("ten"));
}

TEST_CASE("a close of business that is no time of day is refused", "[site]")
{
    ARecord record;
    CHECK_FALSE(record->perform(ChangeSetting{"close_of_business", "\"25:00\""}, record.at("09:00")));
    CHECK_FALSE(record->perform(ChangeSetting{"meeting_start", "\"nine\""}, record.at("09:00")));
}

TEST_CASE("the site's definitions of the levels are settings", "[rules][R-R1]")
{
    ARecord record;
    CHECK(siteSettings(record->tables()).riskHigh.startsWith("Harm is about to reoccur imminently"));
}

TEST_CASE("an agency is renamed in its place, a new one comes last", "[site]")
{
    ARecord record;
    Agency refuge = *SiteAgencies(record->tables()).find("womens_refuge");
    refuge.name = "Te Whakaruruhau";
    REQUIRE(record->perform(EditAgency{refuge}, record.at("09:00")));
    CHECK(SiteAgencies(record->tables()).name("womens_refuge") == "Te Whakaruruhau");
    CHECK(SiteAgencies(record->tables()).all().size() == 20);
    Agency fresh = refuge;
    fresh.code = "shama";
    fresh.typedAs = {"shama"};
    REQUIRE(record->perform(EditAgency{fresh}, record.at("09:01")));
    CHECK(SiteAgencies(record->tables()).all().last().code == "shama");
    fresh.typedAs = {"pol"};
    CHECK(record->perform(EditAgency{fresh}, record.at("09:02")).error().sentence.contains("pol"));
    fresh.typedAs = {};
    CHECK_FALSE(record->perform(EditAgency{fresh}, record.at("09:03")));
}

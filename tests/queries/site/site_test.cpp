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

static void set(ARecord& record, const char* name, const char* value)
{
    REQUIRE(record->perform(ChangeSetting{QString::fromLatin1(name), QString::fromUtf8(value)}, record.at("08:30")));
}

TEST_CASE("agencies are found by their codes, in the site's order", "[queries][site]")
{
    ARecord record;
    const SiteAgencies agencies(record->tables());
    CHECK(agencies.all().size() == 20);
    CHECK(agencies.all().first().code == "police");
    REQUIRE(agencies.find("womens_refuge"));
    CHECK(agencies.find("womens_refuge")->side == Side::Victim);
    CHECK(agencies.find("stopping_violence")->side == Side::Violence);
    CHECK(agencies.find("police")->coreAtSam);
    CHECK_FALSE(agencies.find("acc")->coreAtSam);
    CHECK(agencies.find("acc")->coreAtIcm);
    CHECK_FALSE(agencies.find("nobody"));
}

TEST_CASE("an agency that is not there any more is shown by its code", "[queries][site]")
{
    ARecord record;
    const SiteAgencies agencies(record->tables());
    CHECK(agencies.name("police") == "New Zealand Police");
    CHECK(agencies.mark("police") == "POL");
    CHECK(agencies.name("childrens_flying_squad") == "childrens_flying_squad");
    CHECK(agencies.mark("childrens_flying_squad") == "childrens_flying_squad");
}

TEST_CASE("the recipients of a list are marked for what they may be given", "[queries][site][R-I2]")
{
    ARecord record;
    const SiteAgencies agencies(record->tables());
    CHECK(agencies.find("police")->kind == AgencyClass::FamilyViolenceAgency);
    CHECK(agencies.find("lrr_provider")->kind == AgencyClass::SocialServicesPractitioner);
    CHECK(agencies.find("housing")->kind == AgencyClass::Other);
    CHECK(agencies.find("spca")->kind == AgencyClass::Neither);
}

TEST_CASE("what a site has not set stands as shipped", "[queries][site]")
{
    ARecord record;
    const SiteSettings settings = siteSettings(record->tables());
    CHECK(settings.closeOfBusiness == "17:00");
    CHECK(settings.meetingStart == "09:00");
    CHECK(settings.caseMinutes == 10);
    CHECK(settings.imminentReleaseDays == 14);
    CHECK(settings.contactStaleDays == 28);
    CHECK(settings.waitForVictimsWorker);
    CHECK(settings.higherLevelStands);
    CHECK(settings.wordPerpetrator == "person using violence");
    CHECK(settings.urgency.nextTableAfter == 72h);
}

TEST_CASE("a setting that was changed is what is asked for, the others stay", "[queries][site]")
{
    ARecord record;
    set(record, "case_minutes", "7");
    set(record, "word_children", "\"tamariki\"");
    set(record, "higher_level_stands", "false");
    const SiteSettings settings = siteSettings(record->tables());
    CHECK(settings.caseMinutes == 7);
    CHECK(settings.wordChildren == "tamariki");
    CHECK_FALSE(settings.higherLevelStands);
    CHECK(settings.meetingStart == "09:00");
    set(record, "case_minutes", "12"); // the last word stands
    CHECK(siteSettings(record->tables()).caseMinutes == 12);
}

TEST_CASE("a setting says what it must be", "[queries][site]")
{
    CHECK(mayBeSetting("case_minutes", "7"));
    CHECK(mayBeSetting("case_minute", "7").error().sentence.contains("There is no setting"));
    CHECK(mayBeSetting("case_minutes", "\"seven\"").error().sentence.contains("whole number"));
    CHECK(mayBeSetting("case_minutes", "seven").error().sentence.contains("is not a value"));
    CHECK(mayBeSetting("case_minutes", "1, 2").error().sentence.contains("is not a value"));
    CHECK(mayBeSetting("meeting_start", "\"25:00\"").error().sentence.contains("no time of day"));
    CHECK(mayBeSetting("meeting_start", "\"08:15\""));
    CHECK(mayBeSetting("close_of_business", "\"5 pm\"").error().sentence.contains("no time of day"));
}

TEST_CASE("the site's calendar has the nation's days, its own, and those that were added", "[queries][site][R-D2]")
{
    ARecord record;
    const auto day = [&](QDate from) { return siteCalendar(record->tables())->addWorkingDays(from, 1); };
    CHECK(day(QDate(2018, 5, 10)) == QDate(2018, 5, 11));
    CHECK(day(QDate(2018, 6, 1)) == QDate(2018, 6, 5)); // the Queen's Birthday, Monday 4 June
    REQUIRE(record->perform(AddHoliday{QDate(2018, 5, 11), "Te Rā o te Whānau"}, record.at("08:31")));
    CHECK(day(QDate(2018, 5, 10)) == QDate(2018, 5, 14));
}

TEST_CASE("another site keeps another anniversary", "[queries][site][R-D2]")
{
    ARecord waikato;
    ARecord canterbury(Site::SouthCanterbury);
    const QDate auckland(2018, 1, 26); // the Friday before Auckland Anniversary, 29 January, which Waikato keeps
    CHECK(siteCalendar(waikato->tables())->addWorkingDays(auckland, 1) == QDate(2018, 1, 30));
    CHECK(siteCalendar(canterbury->tables())->addWorkingDays(auckland, 1) == QDate(2018, 1, 29));
}

TEST_CASE("the working day ends when the site closes", "[queries][site][R-D2]")
{
    ARecord record;
    const auto end = [&] { return timeAt(siteCalendar(record->tables())->endOfWorkingDay(QDate(2018, 5, 11)).value()); };
    CHECK(end() == QTime(17, 0));
    set(record, "close_of_business", "\"16:30\"");
    CHECK(end() == QTime(16, 30));
}

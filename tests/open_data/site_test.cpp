// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/site/add_holiday.h"
#include "core/commands/site/change_setting.h"
#include "core/commands/site/edit_agency.h"
#include "core/queries/record/acts.h"
#include "core/queries/site/site_agencies.h"
#include "core/queries/site/site_settings.h"
#include "tests/open_data/a_folder.h"
#include "tests/support/a_family.h"

using namespace tepu;

namespace {

void changeSite(AFamily& family)
{
    Agency agency = *SiteAgencies(family.tables()).find("womens_refuge");
    agency.name = QStringLiteral("Refuge of the Hollow Hills");
    family.done(EditAgency{agency});
    agency.code = "river_trust";
    agency.mark = "RT";
    agency.typedAs = {"rt"};
    family.done(EditAgency{agency});
    family.done(ChangeSetting{"case_minutes", "12"});
    family.done(AddHoliday{QDate(2018, 10, 29), "Regatta day"});
}

} // namespace

TEST_CASE("a new record takes a site's settings as they are", "[open-data][site]")
{
    AFamily family;
    changeSite(family);
    const auto out = exportOf(*family.record);
    ARecord fresh;
    CHECK(AFolder(out).takenInto(fresh).isWhole());
    CHECK(SiteAgencies(fresh->tables()).name("womens_refuge") == "Refuge of the Hollow Hills");
    CHECK(SiteAgencies(fresh->tables()).all().last().code == "river_trust");
    CHECK(siteSettings(fresh->tables()).caseMinutes == 12);
    CHECK(fresh->tables().one<QString>("SELECT name FROM holiday") == "Regatta day");
    CHECK(exportOf(*fresh) == out);
}

TEST_CASE("a record that knows families keeps its own, says so, and learns of new agencies alone", "[open-data][site]")
{
    AFamily family;
    changeSite(family);
    ARecord other;
    AFolder::small().takenInto(other);
    const ImportReport report = AFolder(exportOf(*family.record)).takenInto(other);
    CHECK(SiteAgencies(other->tables()).name("womens_refuge") != "Refuge of the Hollow Hills");
    CHECK(SiteAgencies(other->tables()).find("river_trust"));
    CHECK(siteSettings(other->tables()).caseMinutes == 10);
    for (const char* file : {"agencies.csv", "settings.csv", "holidays.csv"}) {
        INFO(file);
        REQUIRE(fileIn(report, file).warnings.size() == 1);
        CHECK(fileIn(report, file).warnings.first().reason.contains("it keeps its own"));
    }
}

TEST_CASE("who acted in what was told has a name here, and no key", "[open-data][site][keys]")
{
    AFamily family;
    family.said("police", "attended twice");
    const UserId coordinator = family.record->user();
    ARecord fresh;
    AFolder(exportOf(*family.record)).takenInto(fresh);
    CHECK(fresh->tables().one<QString>("SELECT name FROM known_user WHERE id = ?", values(coordinator)) == "Coordinator");
    CHECK_FALSE(fresh->tables().one<QString>("SELECT name FROM user WHERE id = ?", values(coordinator)));
    CHECK(fresh->tables().one<qint64>("SELECT count(*) FROM user") == 2); // its own, and the recovery key's
    const auto told = acts(fresh->tables(), family.meeting);
    REQUIRE(told.size() == 1);
    CHECK(told.first().actor == "Coordinator");
}

TEST_CASE("a setting that cannot be one is named and does not go in", "[open-data][site]")
{
    ARecord record;
    AFolder folder = AFolder::small();
    folder.folder.files["settings.csv"] = "name,value\ncase_minutes,soon\nno_such_setting,1\n";
    folder.folder.files["users.csv"] = "user,name\nx,Somebody\n";
    const auto plan = folder.plannedFor(record);
    CHECK(fileIn(plan.report, "settings.csv").rejected.size() == 2);
    CHECK(fileIn(plan.report, "users.csv").rejected.first().reason.contains("is no id of a user"));
}

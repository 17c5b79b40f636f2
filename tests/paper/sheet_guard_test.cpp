// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/site/edit_agency.h"
#include "core/queries/meeting/meetings.h"
#include "core/queries/site/site_agencies.h"
#include "tests/paper/a_given_away.h"
#include "tests/paper/pdf_text.h"
#include "tests/support/property.h"
#include "ui/paper/papers_of_meeting.h"
#include "ui/paper/pdf_files.h"

using namespace tepu;
using namespace tepu::ui;

namespace {

/// As if nobody guarded the sheets of these agencies.
const QSet<QString> unguarded{"stopping_violence", "pos_provider"};

void leaveUnguarded(AGivenAway& at)
{
    for (const QString& code : unguarded) {
        Agency agency = *SiteAgencies(at.table.tables()).find(code);
        agency.side = Side::Statutory;
        at.table.must(EditAgency{agency});
    }
}

} // namespace

TEST_CASE("nothing of the victim's side stands on a sheet of his side, whatever was typed", "[paper][sheets][guard][R-S1][R-S3]")
{
    property("sheets of any meeting", {250, 60}, [] {
        AGivenAway at(Her::any());
        at.talkByChance();
        RC_ASSERT(at.leak().toStdString() == "");
    });
}

TEST_CASE("without the guard the property above does not hold", "[.][sabotage]")
{
    property("sheets of any meeting that nobody guards", {250, 60}, [] {
        AGivenAway at(Her::any());
        leaveUnguarded(at);
        at.talkByChance();
        RC_ASSERT(at.leak(unguarded).toStdString() == "");
    });
}

TEST_CASE("every secret in every spelling is held, and every one of them is seen where nobody guards", "[paper][sheets][guard][R-S1]")
{
    AGivenAway at(Her::one());
    at.giveEverythingAway();
    CHECK(at.looked() > 40);
    CHECK(at.leak() == "");
    leaveUnguarded(at);
    CHECK_FALSE(at.leak(unguarded).isEmpty());
}

TEST_CASE("the file that is given away holds no more than the paper", "[paper][sheets][guard][R-S1]")
{
    AGivenAway at(Her::one());
    at.giveEverythingAway();
    int seen = 0;
    for (const auto& sheet : sheetsOf(at.table.tables(), *at.table.meeting, at.table.now())) {
        if (sheet.agency != "pos_provider" && sheet.agency != "stopping_violence")
            continue;
        ++seen;
        const QByteArray pdf = pdfOf(sheet.paper);
        const QString read = foldedForSearch(pdfWords(pdf));
        for (const Her::Secret& secret : at.her.secrets()) {
            INFO(secret.what);
            CHECK_FALSE(read.contains(foldedForSearch(secret.what)));
            CHECK_FALSE(pdf.contains(secret.what.toUtf8()));
        }
    }
    CHECK(seen == 2);
}

TEST_CASE("the same paper says what is held, and whom to ask", "[paper][sheets][guard][R-S1]")
{
    AGivenAway at(Her::one());
    at.giveEverythingAway();
    for (const auto& sheet : sheetsOf(at.table.tables(), *at.table.meeting, at.table.now()))
        if (sheet.agency == "pos_provider") {
            CHECK(sheet.paper.words().contains("held: ask the coordinator"));
            CHECK(sheet.paper.words().contains("held: wait until the coordinator tells you"));
            CHECK(sheet.paper.words().contains("Danger to workers: ask the coordinator before a visit"));
        }
}

TEST_CASE("what his side needs to work still stands there", "[paper][sheets][guard][R-S1]")
{
    AGivenAway at(Her::one());
    const QStringList needed{"visit him at 7 Quarry Rise, Stopbank", "ring him on 021 5550999 before six", "attend court with him on Friday",
                             "close the earlier programme and begin the new one", "text him the place and time",
                             "bring him to the first session, 10 May 18:00", "Police and Probation meet Rewi Hebe first",
                             QString::fromUtf8("hui with the whānau, 1500")};
    for (const QString& words : needed) {
        AllocateTask task = at.task("pos_provider", words);
        task.people = {at.person("Rewi")};
        at.table.must(task);
    }
    QStringList stand;
    for (const AgencySheet& sheet : tasksByAgency(at.table.tables(), *at.table.meeting, at.table.now()))
        if (sheet.agency == "pos_provider")
            for (const SheetTask& task : sheet.tasks)
                stand.append(task.words);
    for (const QString& words : needed) {
        INFO(words);
        CHECK(stand.contains(words));
    }
}

TEST_CASE("his own suburb stands on his sheet even where she lives in it too", "[paper][sheets][guard][R-S1]")
{
    Her her = Her::one();
    her.suburb = "Hamilton East";
    AGivenAway at(her);
    at.table.must(at.task("pos_provider", "visit him at 7 Quarry Rise, Hamilton East"));
    at.table.must(at.task("stopping_violence", "he is not to go near 12A Ash Street, Hamilton East"));
    for (const AgencySheet& sheet : tasksByAgency(at.table.tables(), *at.table.meeting, at.table.now())) {
        if (sheet.agency == "pos_provider")
            CHECK(sheet.tasks.first().words.endsWith("Hamilton East"));
        if (sheet.agency == "stopping_violence")
            CHECK(sheet.tasks.first().words == "held: ask the coordinator");
    }
}

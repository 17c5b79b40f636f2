// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/referrals/again.h"
#include "tests/exchange/referrals/bad_files.h"
#include "tests/exchange/referrals/sheet.h"
#include "tests/support/test.h"

using namespace tepu;

static EpisodeAgain again(const Sheet& before, const Sheet& after)
{
    return compareAgain(read(before).accepted.at(0), read(after).accepted.at(0));
}

static Sheet couple()
{
    return Sheet::episodes()
        .perpetrator({{"person_ref", "PR1"}})
        .victim({{"person_ref", "PR2"}, {"ethnicities", "maori;asian"}});
}

static Sheet::Cells child(const char* born = "2010-01-01")
{
    return {{"role", "child_exposed"}, {"given_names", "Tama"}, {"relationship", "child"}, {"date_of_birth", born}};
}

TEST_CASE("the same file in another order of rows and columns changes nothing", "[exchange][referrals]")
{
    const auto first = readPoliceEpisodes(badFile("36_order_a.csv"), importedAt);
    const auto second = readPoliceEpisodes(badFile("37_order_b_permuted.csv"), importedAt);
    REQUIRE((first && second));
    int compared = 0;
    for (const ReferredEpisode& held : first->accepted)
        for (const ReferredEpisode& incoming : second->accepted)
            if (held.ref == incoming.ref) {
                CHECK(compareAgain(held, incoming).answer == Again::Unchanged);
                ++compared;
            }
    CHECK(compared == 3);
}

TEST_CASE("a changed episode is reported with the column that differs", "[exchange][referrals]")
{
    const auto first = readPoliceEpisodes(badFile("36_order_a.csv"), importedAt);
    const auto second = readPoliceEpisodes(badFile("38_changed_episode.csv"), importedAt);
    REQUIRE((first && second));
    const EpisodeAgain changed = compareAgain(first->accepted[0], second->accepted[0]);
    CHECK(changed.answer == Again::Differs);
    CHECK(changed.columns == QStringList{"police_risk"});
    CHECK(compareAgain(first->accepted[1], second->accepted[1]).answer == Again::Unchanged);
}

TEST_CASE("a list in another order is the same list", "[exchange][referrals]")
{
    const Sheet other = Sheet::episodes().victim({{"person_ref", "PR2"}, {"ethnicities", "asian;maori"}})
                            .perpetrator({{"person_ref", "PR1"}, {"relationship", "other"}});
    CHECK(again(couple(), other).answer == Again::Unchanged);
}

TEST_CASE("a person who changed is compared with themselves", "[exchange][referrals]")
{
    const Sheet other = Sheet::episodes().perpetrator({{"person_ref", "PR1"}, {"phone", "021 555 0123"}})
                            .victim({{"person_ref", "PR2"}, {"ethnicities", "maori"}});
    const EpisodeAgain changed = again(couple(), other);
    CHECK(changed.answer == Again::Differs);
    CHECK(changed.columns == QStringList{"ethnicities", "phone"});
}

TEST_CASE("a corrected file completes an incomplete episode", "[exchange][referrals]")
{
    const EpisodeAgain completed = again(couple().row(child("2010-13-01")), couple().row(child()));
    CHECK(completed.answer == Again::Completes);
    REQUIRE(completed.added.size() == 1);
    CHECK(completed.added[0].givenNames == "Tama");
}

TEST_CASE("the same incomplete file again changes nothing", "[exchange][referrals]")
{
    const Sheet sheet = couple().row(child("2010-13-01"));
    CHECK(again(sheet, sheet).answer == Again::Unchanged);
}

TEST_CASE("an incomplete episode is not completed where its own columns changed", "[exchange][referrals]")
{
    const Sheet::Cells high{{"police_risk", "high"}};
    Sheet::Cells tama = child();
    tama.insert(high);
    const EpisodeAgain changed = again(Sheet::episodes().perpetrator().victim().row(child("2010-13-01")),
                                       Sheet::episodes().perpetrator(high).victim(high).row(tama));
    CHECK(changed.answer == Again::Differs);
    CHECK(changed.columns == QStringList{"police_risk"});
    CHECK(changed.added.isEmpty());
}

TEST_CASE("an incomplete episode becomes whole where the rejected row is gone from the file", "[exchange][referrals]")
{
    const EpisodeAgain completed = again(couple().row(child("2010-13-01")), couple());
    CHECK(completed.answer == Again::Completes);
    CHECK(completed.added.isEmpty());
}

TEST_CASE("a whole episode gets no new person by itself and loses none", "[exchange][referrals]")
{
    CHECK(again(couple(), couple().row(child())).answer == Again::Differs);
    CHECK(again(couple(), couple().row(child())).columns.contains("given_names"));
    CHECK(again(couple().row(child()), couple()).answer == Again::Differs);
}

TEST_CASE("a person whose row is rejected this time is still held", "[exchange][referrals]")
{
    CHECK(again(couple().row(child()), couple().row(child("2010-13-01"))).answer == Again::Unchanged);
}

TEST_CASE("a release that comes again tells where it differs", "[exchange][referrals]")
{
    const auto release = [](const Sheet::Cells& cells) {
        return readReleases(Sheet::releases().row(cells)).accepted.at(0);
    };
    CHECK(differingColumns(release({{"conditions", "a;b"}}), release({{"conditions", "b; a"}})).isEmpty());
    CHECK(differingColumns(release({}), release({{"expected_on", "2018-05-15"}, {"risk_note", "x"}}))
          == QStringList{"expected_on", "risk_note"});
}

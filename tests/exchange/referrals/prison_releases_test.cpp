// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/referrals/prison_releases.h"
#include "tests/exchange/referrals/sheet.h"
#include "tests/support/test.h"

using namespace tepu;

static QStringList faults(const Sheet::Cells& changes)
{
    QStringList columns;
    for (const RowFault& fault : readReleases(Sheet::releases().row(changes)).rowFaults)
        columns.append(fault.column);
    return columns;
}

TEST_CASE("a release holds what its columns say", "[exchange][referrals]")
{
    const auto file = readReleases(Sheet::releases().row(
        {{"release_kind", "parole"}, {"conditions", "curfew;no alcohol"}, {"victim_family_name", "Hebe"},
         {"victim_given_names", "Hana"}, {"victim_date_of_birth", "1984-01-22"}, {"risk_note", "\"soon\""}}));
    REQUIRE(file.accepted.size() == 1);
    const ReferredRelease& release = file.accepted[0];
    CHECK(release.line == 2);
    CHECK(release.ref == "CR1");
    CHECK(release.location == Location::Christchurch);
    CHECK(release.releaseKind == ReleaseKind::Parole);
    CHECK(release.expectedOn == QDate(2018, 5, 14));
    CHECK(release.conditions == QVector<QString>{"curfew", "no alcohol"});
    CHECK(release.victimGivenNames == QString("Hana"));
    CHECK(release.victimProtectedAddressOnFile);
    CHECK_FALSE(release.releaseAddress);
    CHECK(release.riskNote == QString("\"soon\""));
}

TEST_CASE("a victim has both names or neither, and a birth date only with them", "[exchange][referrals]")
{
    CHECK(faults({}).isEmpty());
    CHECK(faults({{"victim_family_name", "Hebe"}}) == QStringList{"victim_given_names"});
    CHECK(faults({{"victim_given_names", "Hana"}}) == QStringList{"victim_family_name"});
    CHECK(faults({{"victim_date_of_birth", "1984-01-22"}}) == QStringList{"victim_date_of_birth"});
}

TEST_CASE("a prisoner is not born after the day of release", "[exchange][referrals]")
{
    CHECK(faults({{"date_of_birth", "2018-05-13"}}).isEmpty());
    CHECK(faults({{"date_of_birth", "2018-05-14"}}).isEmpty());
    CHECK(faults({{"date_of_birth", "2018-05-15"}}) == QStringList{"date_of_birth"});
}

TEST_CASE("two rows of one release that differ are both rejected, also where one has a fault", "[exchange][referrals]")
{
    const auto two = readReleases(Sheet::releases().row().row({{"expected_on", "2018-05-15"}}));
    CHECK(two.accepted.isEmpty());
    CHECK(two.rejectedRefs == QStringList{"CR1"});
    CHECK(two.wholeFaults[0].column == "expected_on");
    CHECK(two.wholeFaults[0].lines == QVector{2, 3});
    const auto faulty = readReleases(Sheet::releases().row().row({{"release_kind", "escaped"}}));
    CHECK(faulty.accepted.isEmpty());
    CHECK(places(faulty.rowFaults) == QStringList{"3 release_kind"});
    CHECK(faulty.wholeFaults[0].column == "release_kind");
}

TEST_CASE("the same release again is kept once with a warning", "[exchange][referrals]")
{
    const auto file = readReleases(Sheet::releases().row({{"conditions", "a;b"}}).row({{"conditions", "b;a"}}));
    CHECK(file.accepted.size() == 1);
    CHECK(places(file.warnings) == QStringList{"3 "});
}

TEST_CASE("each release stands for itself", "[exchange][referrals]")
{
    const auto file = readReleases(
        Sheet::releases().row().row({{"release_ref", "CR2"}, {"gender", "M"}}).row({{"release_ref", "CR3"}}));
    CHECK(file.accepted.size() == 2);
    CHECK(file.rejectedRefs == QStringList{"CR2"});
    CHECK(file.rows == 3);
}

TEST_CASE("hidden characters in a condition are kept and pointed out", "[exchange][referrals]")
{
    const auto file = readReleases(Sheet::releases().row({{"conditions", QStringLiteral("no\u200B alcohol")}}));
    CHECK(file.accepted.size() == 1);
    CHECK(places(file.warnings) == QStringList{"2 conditions"});
}

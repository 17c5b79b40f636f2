// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/releases_of.h"
#include "tests/support/a_family.h"

using namespace tepu;

TEST_CASE("a release stands with its kind, its day, where to and the note", "[queries][plan]")
{
    AFamily family;
    CHECK(releasesOf(family.tables(), family.kowhai).isEmpty());
    family.release(QDate(2018, 5, 18));
    const auto releases = releasesOf(family.tables(), family.kowhai);
    REQUIRE(releases.size() == 1);
    CHECK(releases.first().name == "James Totara");
    CHECK(releases.first().kind == ReleaseKind::Parole);
    CHECK(releases.first().expectedOn == QDate(2018, 5, 18));
    CHECK(releases.first().conditions.isEmpty());
    CHECK(releases.first().address == QString("5 Secret Lane, Millstream"));
    CHECK(releases.first().riskNote == QString("threatens to burn the house"));
    CHECK_FALSE(releases.first().victimProtectedAddress);
}

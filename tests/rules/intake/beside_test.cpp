// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/referrals/as_came.h"
#include "core/rules/referrals/beside.h"
#include "tests/support/a_family.h"

using namespace tepu;

namespace {

const BesideRow* rowOf(const QVector<BesideRow>& rows, const char* column, const QString& whom = {})
{
    const auto row = std::find_if(rows.cbegin(), rows.cend(), [&](const BesideRow& each) { return each.column == QLatin1String(column) && each.whom == whom; });
    return row == rows.cend() ? nullptr : &*row;
}

int differing(const QVector<BesideRow>& rows)
{
    return static_cast<int>(std::count_if(rows.cbegin(), rows.cend(), [](const BesideRow& row) { return row.differs; }));
}

} // namespace

TEST_CASE("what is the same on both sides carries no mark, and what differs does", "[intake]")
{
    const ReferredEpisode held = AFamily::episode("P180509-0001");
    CHECK(differing(beside(held, held)) == 0);
    ReferredEpisode came = held;
    came.strangulation = false;
    came.harms = {Harm::ThreatsOfHarm, Harm::PhysicalHarm}; // in another order: the same list
    const auto rows = beside(held, came);
    CHECK(differing(rows) == 1);
    REQUIRE(rowOf(rows, "strangulation"));
    CHECK(rowOf(rows, "strangulation")->held == "yes");
    CHECK(rowOf(rows, "strangulation")->incoming == "no");
    CHECK(rowOf(rows, "harms")->held == "physical harm · threats of harm");
}

TEST_CASE("somebody whose birth date was mended is one row, not one who went and one who came", "[intake]")
{
    const ReferredEpisode held = AFamily::episode("P180509-0001");
    ReferredEpisode came = held;
    came.people[0].dateOfBirth = QDate(1987, 2, 3);
    const auto rows = beside(held, came);
    const QString mere = QString::fromUtf8("Mere Kōwhai");
    CHECK(differing(rows) == 1);
    REQUIRE(rowOf(rows, "date_of_birth", mere));
    CHECK(rowOf(rows, "date_of_birth", mere)->incoming == "Tue 3 Feb 1987");
}

TEST_CASE("who is named no more stands on the left alone, who is new on the right", "[intake]")
{
    const ReferredEpisode held = AFamily::episode("P180509-0001");
    ReferredEpisode came = held;
    came.people.removeAt(2);
    ReferredPerson aunt;
    aunt.givenNames = "Kiri";
    aunt.familyName = "Tawa";
    came.people.append(aunt);
    const auto rows = beside(held, came);
    const QString tama = held.people[2].givenNames + u' ' + held.people[2].familyName;
    REQUIRE(rowOf(rows, "person", tama));
    CHECK(rowOf(rows, "person", tama)->incoming.isEmpty());
    REQUIRE(rowOf(rows, "person", "Kiri Tawa"));
    CHECK(rowOf(rows, "person", "Kiri Tawa")->held.isEmpty());
    came.rejectedLines = {7}; // then their row may be the one that was rejected
    CHECK_FALSE(rowOf(beside(held, came), "person", tama)->differs);
}

TEST_CASE("what came is kept whole until somebody decides, its people too", "[intake]")
{
    const ReferredEpisode came = AFamily::episode("P180509-0001");
    const auto read = episodeThatCame(asCame(came), {});
    REQUIRE(read);
    CHECK(differing(beside(came, *read)) == 0);
    CHECK(read->people.size() == came.people.size());
}

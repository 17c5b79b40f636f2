// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/hold_contact.h"
#include "core/commands/who/join_people.h"
#include "core/queries/who/compared.h"
#include "core/queries/who/doubtful.h"
#include "tests/support/two_jameses.h"

using namespace tepu;

TEST_CASE("two who may be one wait until somebody decides, and say why they may be", "[who]")
{
    TwoJameses two;
    const auto rows = doubtful(two.family.tables());
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].person == two.other);
    CHECK(rows[0].other == two.james);
    CHECK(rows[0].name == "James Totara");
    CHECK(rows[0].why.contains("same name"));
    CHECK(rows[0].onList);
}

TEST_CASE("who is joined, or kept apart, is not asked again", "[who]")
{
    TwoJameses joined;
    joined.join();
    CHECK(doubtful(joined.family.tables()).isEmpty());
    TwoJameses apart;
    apart.keepApart();
    CHECK(doubtful(apart.family.tables()).isEmpty());
}

TEST_CASE("who was parted is asked again", "[who]")
{
    TwoJameses two;
    two.join();
    two.part();
    CHECK(doubtful(two.family.tables()).size() == 1);
}

TEST_CASE("who is kept apart stays apart from everybody who is one with them", "[who]")
{
    TwoJameses two;
    two.keepApart();
    auto again = AFamily::episode("P180510-0010");
    again.people.last().dateOfBirth.reset();
    again.people.last().phone.reset();
    again.people.last().personAddress = "1 Elsewhere Street, Millstream";
    two.family.takeIn(again);
    const auto asked = doubtful(two.family.tables());
    REQUIRE(asked.size() == 2); // the third may be either of them
    two.family.done(JoinPeople{asked[0].person, two.james, {}});
    CHECK(doubtful(two.family.tables()).isEmpty()); // and so he is not the other one
}

TEST_CASE("a joined person comes in again as one, on the side of the one he is nearest to", "[who][matching]")
{
    TwoJameses two(TwoJameses::Where::OtherPlan);
    two.join();
    auto again = AFamily::episode("P180510-0011");
    again.people.last().dateOfBirth.reset();
    again.people.last().personRef = "PR900002"; // as the other James had it
    two.family.takeIn(again);
    CHECK(doubtful(two.family.tables()).isEmpty());
    const auto him = two.family.tables().one<PersonId>("SELECT ep.person FROM episode_person ep JOIN episode e ON e.id = ep.episode "
                                                       "WHERE e.ref = 'P180510-0011' AND ep.role = 'perpetrator'");
    CHECK(him == two.other);
    CHECK(two.family.tables().one<PlanId>("SELECT plan FROM plan_episode pe JOIN episode e ON e.id = pe.episode WHERE e.ref = 'P180510-0011'")
          == two.family.kowhai); // two of that family are on it
}

TEST_CASE("side by side everything is held that was said, and what both have is marked", "[who]")
{
    TwoJameses two;
    HoldContact hold;
    hold.person = two.james;
    hold.words = two.family.words("not before he is served");
    two.family.done(hold);
    const auto rows = compared(personSide(two.family.tables(), two.other), personSide(two.family.tables(), two.james));
    const auto row = [&](Compared what) {
        const auto found = std::find_if(rows.cbegin(), rows.cend(), [&](const ComparedRow& each) { return each.what == what; });
        return found == rows.cend() ? ComparedRow() : *found;
    };
    CHECK(row(Compared::Name).left.first().inBoth);
    CHECK_FALSE(row(Compared::Name).differs());
    CHECK(row(Compared::Born).left.isEmpty());
    CHECK(row(Compared::Born).right.first().text == "30 Jan 1984");
    CHECK(row(Compared::Phone).left.first().text == "027 555 0199");
    CHECK(row(Compared::Address).left.first().inBoth);
    CHECK(row(Compared::Plans).left.first().inBoth);
    CHECK(row(Compared::Parts).right.first().text.startsWith("person using violence on Wed 9 May 2018"));
    CHECK(row(Compared::Holds).right.first().text == "1");
    CHECK(row(Compared::Holds).left.isEmpty());
    CHECK(row(Compared::AlsoKnownAs).left.isEmpty()); // nobody knows another name: no row
}

TEST_CASE("macrons, capital letters and the spelling of a number are no difference", "[who]")
{
    PersonSide left, right;
    left.names = {QString::fromUtf8("Tāwhiri Kōwhai")};
    right.names = {"TAWHIRI KOWHAI"};
    left.phones = {"021 555 0123"};
    right.phones = {"+64 21-555-0123"};
    left.births = {QDate(1984, 1, 30)};
    right.births = {QDate(1984, 1, 31)};
    const auto rows = compared(left, right);
    REQUIRE(rows.size() == 3);
    CHECK(rows[0].left.first().inBoth);
    CHECK(rows[2].left.first().inBoth);
    CHECK(rows[1].what == Compared::Born);
    CHECK(rows[1].differs());
}

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/family/columns.h"
#include "core/rules/family/outlines.h"
#include "tests/rules/family/kin_support.h"

#include <QSet>

using namespace tepu;
using enum BondKind;

TEST_CASE("parents stand side by side, and their tamariki below the middle of them from the eldest", "[rules][family][C79]")
{
    const Genogram picture = genogramOf({{adult(1), adult(2), child(3), child(4), child(5)},
                                         {bond(1, Partner, 2), bond(1, Parent, 3), bond(1, Parent, 4), bond(1, Parent, 5), bond(2, Parent, 3),
                                          bond(2, Parent, 4), bond(2, Parent, 5)},
                                         {}});
    CHECK(rowOf(picture, 1) == 0);
    CHECK(rowOf(picture, 2) == 0);
    CHECK(std::abs(columnOf(picture, 1) - columnOf(picture, 2)) == besideEachOther);
    CHECK(rowOf(picture, 4) == 1);
    CHECK(columnOf(picture, 3) < columnOf(picture, 4));
    CHECK(columnOf(picture, 4) < columnOf(picture, 5));
    CHECK(2 * columnOf(picture, 4) == columnOf(picture, 1) + columnOf(picture, 2));
    REQUIRE(picture.siblings.size() == 1);
    CHECK(picture.siblings.first().children == QVector<Uuid>{kin(3), kin(4), kin(5)});
    CHECK(picture.siblings.first().parents.size() == 2);
}

TEST_CASE("she stands between her former partner and her partner", "[rules][family]")
{
    const Genogram picture = genogramOf({{adult(1), adult(2), adult(3)}, {bond(2, FormerPartner, 1), bond(1, Partner, 3)}, {}});
    CHECK(std::abs(columnOf(picture, 1) - columnOf(picture, 2)) == besideEachOther);
    CHECK(std::abs(columnOf(picture, 1) - columnOf(picture, 3)) == besideEachOther);
    CHECK(picture.brackets.isEmpty());
}

TEST_CASE("of three partners two stand beside him, and a line goes over to the third", "[rules][family]")
{
    const Genogram picture = genogramOf(
        {{adult(1), adult(2), adult(3), adult(4)}, {bond(1, FormerPartner, 2), bond(1, FormerPartner, 3), bond(1, Partner, 4)}, {}});
    CHECK(std::abs(columnOf(picture, 1) - columnOf(picture, 4)) == besideEachOther);
    REQUIRE(picture.brackets.size() == 1);
    CHECK(picture.brackets.first().bond.kind == FormerPartner);
}

TEST_CASE("a grandmother who cares for them stands above, beside nobody’s place", "[rules][family]")
{
    const Genogram picture =
        genogramOf({{adult(1), adult(2), child(3), adult(9)}, {bond(1, Parent, 3), bond(1, FormerPartner, 2), bond(9, Carer, 3), bond(9, Parent, 1)}, {}});
    CHECK(rowOf(picture, 9) == 0);
    CHECK(rowOf(picture, 1) == 1);
    CHECK(rowOf(picture, 2) == 1);
    CHECK(rowOf(picture, 3) == 2);
}

TEST_CASE("people whom nothing binds stand with the adults or with the tamariki", "[rules][family]")
{
    const Genogram picture = genogramOf({{adult(1), adult(2), child(3), child(4), adult(5)}, {bond(1, Partner, 2), bond(1, Parent, 3)}, {}});
    CHECK(rowOf(picture, 4) == rowOf(picture, 3));
    CHECK(rowOf(picture, 5) == rowOf(picture, 1));
    const Genogram children = genogramOf({{child(1), child(2)}, {}, {}});
    CHECK(rowOf(children, 1) == 0);
}

TEST_CASE("brothers and sisters stand in one row, whoever their parents are", "[rules][family]")
{
    const Genogram picture = genogramOf({{adult(1), child(2), child(3)}, {bond(1, Parent, 2), bond(2, Sibling, 3)}, {}});
    CHECK(rowOf(picture, 2) == rowOf(picture, 3));
    REQUIRE(picture.brackets.size() == 1);
}

TEST_CASE("what cannot both be so is set aside, the children first", "[rules][family]")
{
    const Genogram ring = genogramOf({{adult(1), adult(2)}, {bond(1, Parent, 2), bond(2, Parent, 1)}, {}});
    CHECK(ring.setAside.size() == 1);
    const Genogram both = genogramOf({{adult(1), adult(2)}, {bond(1, Parent, 2), bond(1, Partner, 2)}, {}});
    CHECK(rowOf(both, 1) < rowOf(both, 2));
    REQUIRE(both.setAside.size() == 1);
    CHECK(both.setAside.first().kind == Partner);
    CHECK(genogramOf({{adult(1)}, {bond(1, Parent, 1), bond(1, Parent, 7)}, {}}).setAside.isEmpty());
}

TEST_CASE("a household is outlined where its people stand together, in parts where somebody else stands between", "[rules][family]")
{
    const Genogram picture = genogramOf({{adult(1), adult(2), child(3), child(4)},
                                         {bond(1, FormerPartner, 2), bond(1, Parent, 3), bond(2, Parent, 3), bond(1, Parent, 4), bond(2, Parent, 4)},
                                         {{kin(1), kin(3), kin(4)}}});
    REQUIRE(picture.homes.size() == 2);
    CHECK(picture.homes[0].row == 0);
    CHECK(picture.homes[0].from == picture.homes[0].to);
    CHECK(picture.homes[1].to - picture.homes[1].from == besideEachOther);
}

TEST_CASE("lines that would run over each other get a lane each", "[rules][family]")
{
    CHECK(lanesOf({{0, 4}, {6, 8}, {2, 6}}) == QVector<int>{0, 0, 1});
    CHECK(lanesOf({{0, 4}, {4, 8}}) == QVector<int>{0, 1});
    CHECK(lanesOf({{0, 3}, {4, 8}}) == QVector<int>{0, 0});
}

TEST_CASE("in any family everybody stands once and nobody on another’s place", "[rules][family][property]")
{
    rc::prop("places", [] {
        const Kindred family = *anyKindred();
        const Genogram picture = genogramOf(family);
        QSet<Uuid> people, placed;
        QSet<QPair<int, int>> taken;
        for (const KinPerson& person : family.people)
            people.insert(person.id);
        for (const KinPlace& place : picture.places) {
            RC_ASSERT(!placed.contains(place.id));
            placed.insert(place.id);
            RC_ASSERT(!taken.contains({place.row, place.column}));
            RC_ASSERT(!taken.contains({place.row, place.column - 1}));
            RC_ASSERT(!taken.contains({place.row, place.column + 1}));
            taken.insert({place.row, place.column});
            RC_ASSERT(place.row >= 0);
            RC_ASSERT(place.column >= 0);
        }
        RC_ASSERT(placed == people);
    });
}

TEST_CASE("in any family children stand below their parents and couples in one row, but for what contradicts itself", "[rules][family][property]")
{
    rc::prop("rows", [] {
        const Kindred family = *anyKindred();
        const Genogram picture = genogramOf(family);
        for (KinBond bond : family.bonds) {
            if (bond.kind == Child)
                bond = {bond.to, bond.from, Parent};
            const KinPlace* from = placeOf(picture, bond.from);
            const KinPlace* to = placeOf(picture, bond.to);
            if (!from || !to || bond.from == bond.to || picture.setAside.contains(bond))
                continue;
            if (bond.kind == Parent || bond.kind == Carer)
                RC_ASSERT(from->row < to->row);
            else if (bond.kind != OtherKin)
                RC_ASSERT(from->row == to->row);
        }
    });
}

/// Parents alone, none of whom is their own descendant: nothing to set aside.
TEST_CASE("where no parents go round in a ring every child stands below every parent", "[rules][family][property]")
{
    rc::prop("parents", [] {
        Kindred family = *anyKindred();
        family.bonds.removeIf([](const KinBond& bond) { return bond.kind == Parent && !(bond.from < bond.to); });
        family.bonds.removeIf([](const KinBond& bond) { return bond.kind == Child && !(bond.to < bond.from); });
        const Genogram picture = genogramOf(family);
        for (const KinBond& bond : picture.setAside)
            RC_ASSERT(bond.kind != Parent);
    });
}

TEST_CASE("whoever has one or two partners stands beside each of them", "[rules][family][property]")
{
    rc::prop("a line of couples among other bonds", [] {
        const int couples = *rc::gen::inRange(1, 6);
        Kindred family;
        for (int i = 0; i <= couples; ++i)
            family.people.append(adult(i));
        for (int i = 0; i < couples; ++i)
            family.bonds.append(bond(i, *rc::gen::element(Partner, FormerPartner), i + 1));
        for (int i = 0; i <= couples; ++i)
            for (int born = *rc::gen::inRange(0, 3); born > 0; --born) {
                family.people.append(child(20 + 3 * i + born));
                family.bonds.append(bond(i, Parent, 20 + 3 * i + born));
            }
        const Genogram picture = genogramOf(shuffled(family, *rc::gen::arbitrary<unsigned>()));
        for (int i = 0; i < couples; ++i)
            RC_ASSERT(std::abs(columnOf(picture, i) - columnOf(picture, i + 1)) == besideEachOther);
        RC_ASSERT(picture.brackets.isEmpty());
    });
}

TEST_CASE("the picture does not depend on the order in which a family is told", "[rules][family][property]")
{
    rc::prop("shuffled", [] {
        Kindred family = *anyKindred();
        QSet<Uuid> seen; // one who is told twice in two ways may be either
        family.people.removeIf([&](const KinPerson& person) {
            const bool isTold = seen.contains(person.id);
            seen.insert(person.id);
            return isTold;
        });
        RC_ASSERT(genogramOf(shuffled(family, *rc::gen::arbitrary<unsigned>())) == genogramOf(family));
    });
}

TEST_CASE("no line of the tamariki runs along another in the same lane", "[rules][family][property]")
{
    rc::prop("lanes", [] {
        const Genogram picture = genogramOf(*anyKindred());
        const auto span = [&](const KinSiblings& line) {
            QPair<int, int> ends{1000000, -1};
            for (const Uuid& person : line.parents + line.children) {
                const int column = placeOf(picture, person)->column;
                ends = {std::min(ends.first, column), std::max(ends.second, column)};
            }
            return ends;
        };
        for (int i = 0; i < picture.siblings.size(); ++i)
            for (int j = i + 1; j < picture.siblings.size(); ++j) {
                const auto& one = picture.siblings[i];
                const auto& other = picture.siblings[j];
                if (one.row == other.row && one.lane == other.lane)
                    RC_ASSERT((span(one).second < span(other).first || span(other).second < span(one).first));
            }
    });
}

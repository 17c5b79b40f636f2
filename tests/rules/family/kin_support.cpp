// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/family/kin_support.h"

#include <random>

using namespace tepu;

Uuid kin(int number)
{
    return Uuid::fromString(QStringLiteral("01900000-0000-7000-8000-%1").arg(number, 12, 10, QLatin1Char('0'))).value();
}

KinPerson adult(int number)
{
    return {kin(number), false, number};
}

KinPerson child(int number)
{
    return {kin(number), true, number};
}

KinBond bond(int from, BondKind kind, int to)
{
    return {kin(from), kin(to), kind};
}

int rowOf(const Genogram& picture, int person)
{
    return placeOf(picture, kin(person))->row;
}

int columnOf(const Genogram& picture, int person)
{
    return placeOf(picture, kin(person))->column;
}

static constexpr int mostPeople = 14;

static KinBond anyBond()
{
    const auto kind = *rc::gen::element(BondKind::Partner, BondKind::FormerPartner, BondKind::Parent, BondKind::Child, BondKind::Carer,
                                        BondKind::Sibling, BondKind::OtherKin);
    return bond(*rc::gen::inRange(0, mostPeople + 2), kind, *rc::gen::inRange(0, mostPeople + 2));
}

rc::Gen<Kindred> anyKindred()
{
    return rc::gen::exec([] {
        Kindred family;
        for (int i = *rc::gen::inRange(0, mostPeople); i > 0; --i)
            family.people.append({kin(*rc::gen::inRange(0, mostPeople)), *rc::gen::arbitrary<bool>(), *rc::gen::inRange(-60, 2)});
        for (int i = *rc::gen::inRange(0, 20); i > 0; --i)
            family.bonds.append(anyBond());
        for (int i = *rc::gen::inRange(0, 3); i > 0; --i) {
            QVector<Uuid> home;
            for (int j = *rc::gen::inRange(0, 6); j > 0; --j)
                home.append(kin(*rc::gen::inRange(0, mostPeople)));
            family.households.append(home);
        }
        return family;
    });
}

Kindred shuffled(Kindred family, unsigned seed)
{
    std::mt19937 chance(seed);
    std::shuffle(family.people.begin(), family.people.end(), chance);
    std::shuffle(family.bonds.begin(), family.bonds.end(), chance);
    for (auto& home : family.households)
        std::shuffle(home.begin(), home.end(), chance);
    return family;
}

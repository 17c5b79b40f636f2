// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/family/genogram.h"

#include "core/rules/family/columns.h"
#include "core/rules/family/generations.h"
#include "core/rules/family/outlines.h"

#include <QSet>

namespace tepu {
namespace {

/// In one order, everybody once, with bonds among them alone.
Kindred inOrder(Kindred family)
{
    std::sort(family.people.begin(), family.people.end(), [](const KinPerson& one, const KinPerson& other) {
        return std::tie(one.order, one.id, one.isChild) < std::tie(other.order, other.id, other.isChild);
    });
    QSet<Uuid> known;
    family.people.removeIf([&](const KinPerson& person) {
        const bool isTold = known.contains(person.id);
        known.insert(person.id);
        return isTold;
    });
    for (KinBond& bond : family.bonds)
        if (bond.kind == BondKind::Child)
            bond = {bond.to, bond.from, BondKind::Parent};
    family.bonds.removeIf([&](const KinBond& bond) { return bond.from == bond.to || !known.contains(bond.from) || !known.contains(bond.to); });
    std::sort(family.bonds.begin(), family.bonds.end(), [](const KinBond& one, const KinBond& other) {
        return std::tie(one.kind, one.from, one.to) < std::tie(other.kind, other.from, other.to);
    });
    family.bonds.erase(std::unique(family.bonds.begin(), family.bonds.end()), family.bonds.end());
    return family;
}

/// What cannot be heeded leads nobody to their place.
Kindred withoutWhatIsSetAside(const Kindred& family, const QVector<KinBond>& setAside)
{
    Kindred heeded = family;
    heeded.bonds.removeIf([&](const KinBond& bond) { return setAside.contains(bond); });
    return heeded;
}

} // namespace

Genogram genogramOf(const Kindred& told)
{
    const Kindred family = inOrder(told);
    const Generations generations = generationsOf(family);
    const Kindred heeded = withoutWhatIsSetAside(family, generations.setAside);
    const auto columns = columnsOf(heeded, rowOrder(heeded, generations.rows));
    Genogram picture;
    for (int i = 0; i < family.people.size(); ++i)
        picture.places.append({family.people[i].id, generations.rows[i], columns[i]});
    picture.siblings = siblingsOf(heeded, picture.places);
    picture.brackets = bracketsOf(heeded, picture.places);
    picture.homes = homesOf(family, picture.places);
    picture.setAside = generations.setAside;
    return picture;
}

const KinPlace* placeOf(const Genogram& picture, const Uuid& person)
{
    const auto found = std::find_if(picture.places.cbegin(), picture.places.cend(), [&](const KinPlace& place) { return place.id == person; });
    return found == picture.places.cend() ? nullptr : &*found;
}

} // namespace tepu

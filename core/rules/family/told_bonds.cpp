// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/family/told_bonds.h"

#include <QMap>
#include <tuple>

namespace tepu {
namespace {

enum class Matter { Couple, Descent, Care, Siblings, Other };

bool isCouple(BondKind kind)
{
    return kind == BondKind::Partner || kind == BondKind::FormerPartner;
}

Matter matterOf(BondKind kind)
{
    switch (kind) {
    case BondKind::Partner:
    case BondKind::FormerPartner: return Matter::Couple;
    case BondKind::Parent:
    case BondKind::Child: return Matter::Descent;
    case BondKind::Carer: return Matter::Care;
    case BondKind::Sibling: return Matter::Siblings;
    case BondKind::OtherKin: return Matter::Other;
    }
    Q_UNREACHABLE();
}

/// Of whom and of what a statement is; where both are alike the two stand in one order.
struct About {
    PersonId from;
    PersonId to;
    Matter matter = Matter::Other;
    auto operator<=>(const About&) const = default;
};

About aboutOf(const BondStatement& told)
{
    const Matter matter = matterOf(told.kind);
    const bool alike = matter == Matter::Couple || matter == Matter::Siblings || matter == Matter::Other;
    return alike && told.to < told.from ? About{told.to, told.from, matter} : About{told.from, told.to, matter};
}

RelationshipNow coupleSaid(const BondStatement& told)
{
    return told.couple.value_or(told.kind == BondKind::Partner ? RelationshipNow::Continuing : RelationshipNow::Ended);
}

using Told = QVector<BondStatement>;

bool isNewer(const BondStatement& one, const BondStatement& other)
{
    return std::tie(one.toldOn, one.id, one.kind, one.from) > std::tie(other.toldOn, other.id, other.kind, other.from);
}

/// The newest of each who said something.
Told latestOfEach(Told told)
{
    std::sort(told.begin(), told.end(), isNewer);
    Told latest;
    for (const BondStatement& each : told) {
        const bool said = std::any_of(latest.cbegin(), latest.cend(), [&](const BondStatement& newer) {
            return newer.by == each.by && newer.teller == each.teller;
        });
        if (!said)
            latest.append(each);
    }
    return latest;
}

/// Whether two of them say what cannot both be so.
bool theyDiffer(const Told& told)
{
    QSet<int> couples;
    for (const BondStatement& each : told)
        if (isCouple(each.kind) && coupleSaid(each) != RelationshipNow::Unknown)
            couples.insert(static_cast<int>(coupleSaid(each)));
    return couples.size() > 1;
}

const BondStatement& drawn(const Told& told)
{
    const auto atTable = std::find_if(told.cbegin(), told.cend(), [](const BondStatement& each) { return each.by != ToldBy::Police; });
    return atTable == told.cend() ? told.first() : *atTable;
}

StandingBond standing(const About& about, const Told& all)
{
    const Told told = latestOfEach(all);
    const BondStatement& shown = drawn(told);
    StandingBond bond{about.from, about.to, shown.kind, shown.by, shown.since, shown.until, {}, theyDiffer(told), told};
    if (isCouple(shown.kind))
        bond.couple = coupleSaid(shown);
    return bond;
}

bool standsIn(const StandingBond& bond, const PersonId& person)
{
    return isCouple(bond.kind) && (bond.from == person || bond.to == person);
}

/// With whom a party means "the relationship": the only couple they are in, else the one with somebody of the other side.
const StandingBond* meant(const PartySays& says, const QVector<StandingBond>& bonds, const QSet<PersonId>& usedViolence)
{
    QVector<const StandingBond*> couples, across;
    for (const StandingBond& bond : bonds)
        if (standsIn(bond, says.person)) {
            couples.append(&bond);
            if (usedViolence.contains(bond.from) != usedViolence.contains(bond.to))
                across.append(&bond);
        }
    return couples.size() == 1 ? couples.first() : across.size() == 1 ? across.first() : nullptr;
}

BondStatement statementOf(const PartySays& says, const StandingBond& bond)
{
    BondStatement told{bond.from, bond.to, says.status == RelationshipNow::Ended ? BondKind::FormerPartner : BondKind::Partner};
    told.by = ToldBy::Party;
    told.teller = says.person;
    told.toldOn = says.asAt;
    told.isHeld = says.isHeld;
    told.couple = says.status;
    return told;
}

QMap<About, Told> byMatter(const QVector<BondStatement>& told)
{
    QMap<About, Told> all;
    for (const BondStatement& each : told)
        if (each.from != each.to)
            all[aboutOf(each)].append(each);
    return all;
}

QVector<StandingBond> bondsOf(const QMap<About, Told>& told)
{
    QVector<StandingBond> bonds;
    for (auto it = told.begin(); it != told.end(); ++it)
        bonds.append(standing(it.key(), it.value()));
    return bonds;
}

} // namespace

QVector<StandingBond> standingBonds(QVector<BondStatement> told, const QVector<PartySays>& says, const QSet<PersonId>& usedViolence)
{
    const QVector<StandingBond> noted = bondsOf(byMatter(told));
    for (const PartySays& each : says)
        if (const StandingBond* bond = each.status == RelationshipNow::Unknown ? nullptr : meant(each, noted, usedViolence))
            told.append(statementOf(each, *bond));
    return bondsOf(byMatter(told));
}

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/family/police_bonds.h"

#include <QHash>

namespace tepu {
namespace {

struct Ends {
    PersonId from;
    BondKind kind;
    PersonId to;
};

/// "what this person is to the perpetrator": a parent of them, a child of theirs.
Ends endsOf(const PersonId& person, Relationship relationship, const PersonId& perpetrator)
{
    switch (relationship) {
    case Relationship::Partner: return {person, BondKind::Partner, perpetrator};
    case Relationship::ExPartner: return {person, BondKind::FormerPartner, perpetrator};
    case Relationship::Parent: return {person, BondKind::Parent, perpetrator};
    case Relationship::Child: return {perpetrator, BondKind::Parent, person};
    case Relationship::Sibling: return {person, BondKind::Sibling, perpetrator};
    case Relationship::Other: return {person, BondKind::OtherKin, perpetrator};
    }
    Q_UNREACHABLE();
}

Ends endsOf(const PolicePair& pair)
{
    const auto as = [&](BondKind kind) { return Ends{pair.victim, kind, pair.perpetrator}; };
    switch (pair.kind) {
    case RelationshipKind::Partners: return as(BondKind::Partner);
    case RelationshipKind::ExPartners: return as(BondKind::FormerPartner);
    case RelationshipKind::Siblings: return as(BondKind::Sibling);
    case RelationshipKind::Others: return as(BondKind::OtherKin);
    case RelationshipKind::ParentChild:
        if (!pair.perpetratorIsElder)
            return as(BondKind::OtherKin);
        return *pair.perpetratorIsElder ? Ends{pair.perpetrator, BondKind::Parent, pair.victim} : as(BondKind::Parent);
    }
    Q_UNREACHABLE();
}

BondStatement policeSay(const Ends& ends, QDate day, const Uuid& episode)
{
    BondStatement told{ends.from, ends.to, ends.kind, ToldBy::Police};
    told.toldOn = day;
    told.id = episode;
    return told;
}

} // namespace

QVector<BondStatement> policeBonds(const QVector<PoliceWord>& words, const QVector<PolicePair>& pairs)
{
    QHash<Uuid, QVector<PersonId>> perpetrators;
    for (const PoliceWord& word : words)
        if (word.role == Role::Perpetrator && !perpetrators[word.episode].contains(word.person))
            perpetrators[word.episode].append(word.person);
    QVector<BondStatement> told;
    for (const PoliceWord& word : words) {
        const auto whom = perpetrators.value(word.episode);
        if (word.relationship && word.role != Role::Perpetrator && whom.size() == 1 && whom.first() != word.person)
            told.append(policeSay(endsOf(word.person, *word.relationship, whom.first()), word.day, word.episode));
    }
    for (const PolicePair& pair : pairs)
        if (pair.perpetrator != pair.victim)
            told.append(policeSay(endsOf(pair), pair.day, pair.episode));
    return told;
}

} // namespace tepu

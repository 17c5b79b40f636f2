// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/matching/identity_index.h"

#include <QHash>
#include <algorithm>
#include <set>

namespace tepu {

/// Under which keys an identity is kept and looked for: who shares none of them is not worth comparing.
static QSet<QString> keysOf(const PreparedIdentity& identity)
{
    QSet<QString> keys{u'n' + identity.personRef, u'p' + identity.phone};
    for (const QString& name :
         QStringList{identity.family.rough, identity.given.rough, identity.fullName} + identity.aliases)
        keys.insert(u'w' + name);
    if (!identity.given.roughWords.isEmpty())
        keys.insert(u'w' + identity.given.roughWords[0]);
    if (identity.dateOfBirth)
        keys.insert(u'b' + identity.dateOfBirth->toString(Qt::ISODate));
    for (const QChar kind : {u'n', u'p', u'w'})
        keys.remove(QString(kind)); // what is not recorded is nothing in common
    return keys;
}

void IdentityIndex::add(PersonId person, const Identity& identity)
{
    if (m_identities.contains(person, identity))
        return;
    m_identities.insert(person, identity);
    m_known.append({person, prepared(identity)});
    m_placesOf.insert(person, m_known.size() - 1);
    for (const QString& key : keysOf(m_known.last().identity))
        m_places.insert(key, m_known.size() - 1);
}

static bool isNearer(const Match& match, const Match& other)
{
    return std::pair(match.matching, match.score) > std::pair(other.matching, other.score);
}

QVector<PossibleMatch> IdentityIndex::candidates(const Identity& identity, const QSet<PersonId>& company) const
{
    const PreparedIdentity looked = prepared(identity);
    std::set<qsizetype> places; // in the order in which the record came to know them
    for (const QString& key : keysOf(looked))
        for (auto each = m_places.constFind(key); each != m_places.constEnd() && each.key() == key; ++each)
            places.insert(*each);
    for (const PersonId& person : company)
        for (auto each = m_placesOf.constFind(person); each != m_placesOf.constEnd() && each.key() == person; ++each)
            places.insert(*each);
    QVector<PossibleMatch> found;
    QHash<PersonId, qsizetype> at;
    for (const qsizetype place : places) {
        const Known& known = m_known[place];
        const Match match = compare(looked, known.identity, company.contains(known.person) ? CameWith::SameFamily : CameWith::Others);
        if (match.matching == Matching::Different)
            continue;
        const PersonId one = oneOf(known.person);
        if (!at.contains(one)) {
            at.insert(one, found.size());
            found.append({known.person, match});
        } else if (PossibleMatch& nearest = found[at[one]]; isNearer(match, nearest.match)) {
            nearest = {known.person, match};
        }
    }
    std::stable_sort(found.begin(), found.end(),
                     [](const PossibleMatch& a, const PossibleMatch& b) { return a.match.score > b.match.score; });
    return found;
}

MatchDecision decisionOn(const QVector<PossibleMatch>& candidates)
{
    const auto certain = std::count_if(candidates.begin(), candidates.end(), [](const PossibleMatch& each) {
        return each.match.matching == Matching::Certain;
    });
    if (certain == 1)
        return MatchDecision::Matched;
    return candidates.isEmpty() ? MatchDecision::New : MatchDecision::Doubtful;
}

} // namespace tepu

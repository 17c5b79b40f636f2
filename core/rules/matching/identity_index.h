// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/rules/matching/match.h"

#include <QMultiHash>
#include <QSet>

namespace tepu {

/// A known person who may be the one that is looked for.
struct PossibleMatch {
    PersonId person;
    Match match;
};

/// The known people, found by number, name, date of birth and telephone; a person may be known by several identities.
class IdentityIndex {
public:
    void add(PersonId person, const Identity& identity);
    /// Somebody decided that this person is one with another, who stands for all of them.
    void join(PersonId person, PersonId one) { m_ones.insert(person, one); }
    PersonId oneOf(PersonId person) const { return m_ones.value(person, person); }

    /// Everybody who is not plainly somebody else, the nearest first, each person once: of those who are one the nearest, so that what comes
    /// in is on the right side if they are parted again. `company` are people to whose families those belong with whom somebody comes.
    QVector<PossibleMatch> candidates(const Identity& identity, const QSet<PersonId>& company = {}) const;

    qsizetype size() const { return m_known.size(); }

private:
    struct Known {
        PersonId person;
        PreparedIdentity identity;
    };
    QVector<Known> m_known;
    QMultiHash<PersonId, Identity> m_identities; ///< said again in the same words, nothing is learnt
    QMultiHash<QString, qsizetype> m_places; ///< by key, the places in m_known
    QMultiHash<PersonId, qsizetype> m_placesOf;
    QHash<PersonId, PersonId> m_ones;
};

/// What an import may do with somebody: one certain person is them; nobody near means new; all else a person decides.
enum class MatchDecision { Matched, New, Doubtful };
MatchDecision decisionOn(const QVector<PossibleMatch>& candidates);

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/intake/recognition.h"

namespace tepu {

QSet<PersonId> Recognition::ones(const QSet<PersonId>& people) const
{
    QSet<PersonId> ones;
    for (const PersonId& person : people)
        ones.insert(m_people.oneOf(person));
    return ones;
}

MentionedPerson Recognition::recognise(const Identity& identity, const QSet<PersonId>& alreadyInEpisode)
{
    QVector<PossibleMatch> candidates = m_people.candidates(identity);
    const QSet<PersonId> already = ones(alreadyInEpisode);
    candidates.removeIf([&](const PossibleMatch& each) { return already.contains(m_people.oneOf(each.person)); });
    MentionedPerson mention;
    mention.decision = decisionOn(candidates);
    mention.person = PersonId::fresh();
    for (const auto& each : candidates)
        if (mention.decision == MatchDecision::Matched && each.match.matching == Matching::Certain)
            mention.person = each.person; // the one certain one, wherever it stands among those who are near
    for (const PossibleMatch& each : candidates)
        mention.candidates.append({each.person, each.match.score, each.match.why});
    m_people.add(mention.person, identity);
    return mention;
}

Identity identityOf(const ReferredPerson& person)
{
    return {person.familyName, person.givenNames, person.aliases, person.dateOfBirth,
            person.personRef.value_or(QString()), person.phone.value_or(QString()),
            person.personAddress.value_or(QString())};
}

Identity identityOf(const ReferredRelease& release)
{
    return {release.familyName, release.givenNames, release.aliases, release.dateOfBirth,
            release.personRef.value_or(QString()), {}};
}

Identity victimOf(const ReferredRelease& release)
{
    return {release.victimFamilyName.value_or(QString()), release.victimGivenNames.value_or(QString()), {},
            release.victimDateOfBirth, {}, {}};
}

} // namespace tepu

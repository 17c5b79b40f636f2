// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/intake/recognition.h"

#include "core/rules/intake/places_by.h"

namespace tepu {

QSet<PersonId> Recognition::ones(const QSet<PersonId>& people) const
{
    QSet<PersonId> ones;
    for (const PersonId& person : people)
        ones.insert(m_people.oneOf(person));
    return ones;
}

QVector<PossibleMatch> Recognition::candidates(const Identity& identity, const QSet<PersonId>& without, const QSet<PersonId>& company) const
{
    QVector<PossibleMatch> candidates = m_people.candidates(identity, company);
    const QSet<PersonId> others = ones(without);
    candidates.removeIf([&](const PossibleMatch& each) { return others.contains(m_people.oneOf(each.person)); });
    return candidates;
}

static void name(MentionedPerson& mention, const QVector<PossibleMatch>& candidates)
{
    mention.candidates.clear();
    for (const PossibleMatch& each : candidates)
        mention.candidates.append({each.person, each.match.score, each.match.why});
}

MentionedPerson Recognition::recognise(const Identity& identity, const QSet<PersonId>& alreadyInEpisode)
{
    const QVector<PossibleMatch> near = candidates(identity, alreadyInEpisode, {});
    MentionedPerson mention;
    mention.decision = decisionOn(near);
    mention.person = PersonId::fresh();
    for (const auto& each : near)
        if (mention.decision == MatchDecision::Matched && each.match.matching == Matching::Certain)
            mention.person = each.person; // the one certain one, wherever it stands among those who are near
    name(mention, near);
    m_people.add(mention.person, identity);
    return mention;
}

void Recognition::reconsider(MentionedPerson& mention, const Identity& identity, const QSet<PersonId>& inEpisode, const QSet<PersonId>& company) const
{
    if (mention.decision == MatchDecision::Matched)
        return;
    name(mention, candidates(identity, inEpisode, company));
    mention.decision = mention.candidates.isEmpty() ? MatchDecision::New : MatchDecision::Doubtful;
}

static auto byWhatIsKnown(const ReferredPerson& person)
{
    return std::tuple(!person.dateOfBirth, !person.personRef, person.familyName, person.givenNames, person.dateOfBirth.value_or(QDate()),
                      person.personRef.value_or(QString()), person.phone.value_or(QString()), person.role);
}

QSet<PersonId> Recognition::recogniseAll(const QVector<ReferredPerson>& people, QSet<PersonId> known, QVector<MentionedPerson>& out)
{
    QVector<MentionedPerson> recognised(people.size());
    for (const qsizetype place : placesBy(people, byWhatIsKnown)) {
        recognised[place] = recognise(identityOf(people[place]), known);
        recognised[place].line = people[place].line;
        known.insert(recognised[place].person);
    }
    out += recognised;
    return known;
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

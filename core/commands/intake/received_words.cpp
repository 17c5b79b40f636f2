// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/intake/received_words.h"

namespace tepu {

PersonAsReceived received(const ReferredPerson& person, const MentionedPerson& mention, const Uuid& source)
{
    return {mention.person,      source,        mention.mention,   mention.line,      person.familyName,    person.givenNames,
            person.aliases,      person.dateOfBirth, person.gender, person.ethnicities, person.personRef,   person.pregnant,
            person.gang,         person.phone,  person.phoneNote,  person.personAddress, person.notes};
}

PersonAsReceived receivedOfReleased(const ReferredRelease& release, const MentionedPerson& mention, const Uuid& source)
{
    return {mention.person,  source,              mention.mention, mention.line,        release.familyName, release.givenNames,
            release.aliases, release.dateOfBirth, release.gender,  release.ethnicities, release.personRef,  false,
            {},              {},                  {},              {},                  {}};
}

PersonAsReceived receivedOfVictim(const ReferredRelease& release, const MentionedPerson& mention, const Uuid& source)
{
    return {mention.person, source, mention.mention, mention.line, release.victimFamilyName.value_or(QString()),
            release.victimGivenNames.value_or(QString()), {}, release.victimDateOfBirth, Gender::Unknown, {}, {}, false,
            {}, {}, {}, {}, {}};
}

EpisodePlace placeOf(const ReferredPerson& row, const PersonId& person)
{
    return {person, row.role, row.roleReceived, row.relationship, row.line, {}};
}

Facts resemblancesOf(const MentionedPerson& mention, const Uuid& source)
{
    Facts facts;
    if (mention.decision == MatchDecision::Doubtful)
        for (const Resembling& candidate : mention.candidates)
            facts.add(ResemblanceSeen{mention.person, candidate.person, candidate.score, candidate.why, source});
    return facts;
}

} // namespace tepu

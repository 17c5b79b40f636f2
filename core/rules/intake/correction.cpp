// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/intake/correction.h"

#include "core/rules/referrals/again.h"

namespace tepu {

static MentionedPerson asHeld(const HeldEpisode& held, qsizetype place)
{
    return {held.content.people[place].line, QStringLiteral("person"), MatchDecision::Matched, held.people[place], {}};
}

/// Somebody who is named no more may be who is named otherwise now.
static QVector<MentionedPerson> recognisedNew(const HeldEpisode& held, const QSet<PersonId>& staying, const QVector<ReferredPerson>& added,
                                              Recognition& recognition)
{
    QVector<MentionedPerson> mentions;
    recognition.recogniseAll(added, staying, mentions);
    int line = 0;
    for (const ReferredPerson& person : held.content.people)
        line = std::max(line, person.line);
    for (MentionedPerson& mention : mentions)
        mention.line = ++line;
    return mentions;
}

QVector<CorrectedPerson> correctedPeople(const HeldEpisode& held, const ReferredEpisode& incoming, Recognition& recognition)
{
    QVector<CorrectedPerson> people;
    QVector<ReferredPerson> added;
    for (const PersonAgain& each : peopleAgain(held.content, incoming)) {
        if (!each.held)
            added.append(incoming.people[*each.incoming]);
        else if (each.incoming)
            people.append({asHeld(held, *each.held), incoming.people[*each.incoming],
                           !differingColumns(held.content.people[*each.held], incoming.people[*each.incoming]).isEmpty()});
        else if (incoming.isIncomplete())
            people.append({asHeld(held, *each.held), held.content.people[*each.held], false});
    }
    QSet<PersonId> staying;
    for (const CorrectedPerson& person : std::as_const(people))
        staying.insert(person.mention.person);
    const auto mentions = recognisedNew(held, staying, added, recognition);
    for (qsizetype i = 0; i < added.size(); ++i)
        people.append({mentions[i], added[i], true});
    return people;
}

} // namespace tepu

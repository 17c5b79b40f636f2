// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/intake/take_correction.h"

#include "core/commands/intake/received_words.h"
#include "core/rules/intake/correction.h"
#include "core/rules/referrals/as_came.h"

namespace tepu {

ChangedSource subjectOf(const TakeCorrection& command, const Tables& tables)
{
    return changedSource(tables, command.ref);
}

static Result<Facts> corrected(const HeldEpisode& held, const ChangedSource& now, const Words& because)
{
    return episodeThatCame(now.incoming, held.content.people).map([&](const ReferredEpisode& incoming) {
        Recognition recognition(now.known.people);
        EpisodeCorrected fact{incoming, held.id, {}, now.row->columns, because};
        Facts people;
        for (CorrectedPerson& each : correctedPeople(held, incoming, recognition)) {
            each.said.line = each.mention.line;
            fact.places.append(placeOf(each.said, each.mention.person));
            if (each.isChanged)
                people.add(MentionCorrected{received(each.said, each.mention, held.id.uuid())}).add(resemblancesOf(each.mention, held.id.uuid()));
        }
        return Facts(fact).add(people);
    });
}

/// Who is named by a release: as before where they are called as before, else whoever they are recognised as.
static MentionedPerson whoItIs(const std::optional<PersonId>& held, const Identity& before, const Identity& after,
                               const QSet<PersonId>& already, Recognition& recognition)
{
    const bool isSame = (!after.personRef.isEmpty() && before.personRef == after.personRef)
                        || (before.dateOfBirth && before.dateOfBirth == after.dateOfBirth
                            && (before.givenNames == after.givenNames || before.familyName == after.familyName))
                        || (before.givenNames == after.givenNames && before.familyName == after.familyName);
    if (held && isSame)
        return {0, QStringLiteral("person"), MatchDecision::Matched, *held, {}};
    return recognition.recognise(after, already);
}

static Result<Facts> corrected(const HeldRelease& held, const ChangedSource& now, const Words& because)
{
    return releaseThatCame(now.incoming).map([&](const ReferredRelease& incoming) {
        Recognition recognition(now.known.people);
        const Uuid source = held.id.uuid();
        const auto person = whoItIs(held.person, identityOf(held.content), identityOf(incoming), {}, recognition);
        ReleaseCorrected fact{incoming, held.id, person.person, {}, now.row->columns, because};
        Facts people(MentionCorrected{receivedOfReleased(incoming, person, source)});
        people.add(resemblancesOf(person, source));
        if (incoming.victimFamilyName) {
            auto victim = whoItIs(held.victim, victimOf(held.content), victimOf(incoming), {person.person}, recognition);
            victim.mention = QStringLiteral("victim");
            fact.victim = victim.person;
            people.add(MentionCorrected{receivedOfVictim(incoming, victim, source)}).add(resemblancesOf(victim, source));
        }
        return Facts(fact).add(people);
    });
}

Result<Facts> decide(const TakeCorrection& command, const ChangedSource& now, const Context&)
{
    return mustWait(now, command.ref).and_then([&]() -> Result<Facts> {
        const auto episode = now.known.episodes.constFind(command.ref);
        if (episode != now.known.episodes.constEnd())
            return corrected(*episode, now, command.because);
        return corrected(*now.known.releases.constFind(command.ref), now, command.because);
    });
}

static void noteTaken(const Scope& source, const Words& because, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE differing SET decided = 'taken', because = ?, decided_at = ? WHERE source = ?"),
               values(because, stamp.at, source.id.toString()));
}

void apply(const EpisodeCorrected& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE episode SET location = ?, reported_at = ?, occurred_at = ?, offence = ?, harms = ?, strangulation = ?, "
                              "weapon = ?, firearms_present = ?, protection_order_breached = ?, bail_breached = ?, police_actions = ?, "
                              "pso_days = ?, pso_served_at = ?, children_present = ?, police_risk = ?, roc_made = ?, incomplete_lines = ?, "
                              "address = ?, suburb = ?, narrative = ? WHERE id = ?"),
               values(fact.location, fact.reportedAt, fact.occurredAt, fact.offence, fact.harms, fact.strangulation, fact.weapon,
                      fact.firearmsPresent, fact.protectionOrderBreached, fact.bailBreached, fact.policeActions, fact.psoDays,
                      fact.psoServedAt, fact.childrenPresent, fact.policeRisk, fact.rocMade, fact.rejectedLines, fact.address,
                      fact.suburb, fact.narrative, fact.episode));
    tables.run(QStringLiteral("DELETE FROM episode_person WHERE episode = ?"), values(fact.episode));
    place(fact.episode, fact.places, tables);
    noteTaken(fact.scope(), fact.because, stamp, tables);
}

void apply(const ReleaseCorrected& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE release SET location = ?, person = ?, victim = ?, kind = ?, expected_on = ?, victim_protected_address = ?, "
                              "conditions = ?, release_address = ?, risk_note = ? WHERE id = ?"),
               values(fact.location, fact.person, fact.victim, fact.releaseKind, fact.expectedOn, fact.victimProtectedAddressOnFile,
                      fact.conditions, fact.releaseAddress, fact.riskNote, fact.release));
    noteTaken(fact.scope(), fact.because, stamp, tables);
}

QString describe(const EpisodeCorrected& fact)
{
    return QStringLiteral("Police corrected episode %1: %2.").arg(fact.ref, QStringList(fact.columns).join(u", "));
}

QString describe(const ReleaseCorrected& fact)
{
    return QStringLiteral("Corrections changed release %1: %2.").arg(fact.ref, QStringList(fact.columns).join(u", "));
}

} // namespace tepu

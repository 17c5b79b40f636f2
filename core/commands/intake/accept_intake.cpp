// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/intake/accept_intake.h"

#include "core/commands/command_book.h"
#include "core/commands/intake/received_words.h"
#include "core/commands/intake/recounted.h"
#include "core/commands/intake/refuse_correction.h"
#include "core/commands/intake/release_received.h"
#include "core/commands/intake/take_correction.h"
#include "core/commands/plan/attach_episode.h"
#include "core/commands/plan/attach_release.h"
#include "core/commands/plan/reopen_plan.h"
#include "core/rules/referrals/as_came.h"

namespace tepu {

IntakeSubject subjectOf(const AcceptIntake&, const Tables& tables)
{
    return {planNumbers(tables),
            tables.column<QString>(QStringLiteral("SELECT ref FROM episode UNION ALL SELECT ref FROM release"))};
}

namespace {

/// Turns what was planned into facts, one thing after the other.
class Writing {
public:
    Writing(PlanNumbers numbers, QDate today) : m_numbers(std::move(numbers)), m_today(today) {}

    void write(const ComingEpisode& coming)
    {
        if (coming.coming == Coming::Unchanged)
            return;
        if (coming.coming == Coming::Differing) {
            differs(coming.id.uuid(), coming.content.ref, coming.columns, asCame(coming.content));
            return;
        }
        QVector<EpisodePlace> places;
        for (qsizetype i = 0; i < coming.content.people.size(); ++i)
            places.append(placeOf(coming.content.people[i], mentionFor(coming, i).person));
        if (coming.coming == Coming::Completed) {
            facts.add(EpisodeCompleted{coming.id, places, coming.content.rejectedLines});
        } else {
            facts.add(EpisodeReceived{coming.content, coming.id, places});
            begin(coming.family, familyNameOf(coming.content), coming.content.location);
            facts.add(EpisodeAttached{coming.family.plan, coming.id});
        }
        for (qsizetype i = 0; i < coming.content.people.size(); ++i)
            mention(coming.content.people[i], mentionFor(coming, i), coming.id.uuid());
    }

    void write(const ComingRelease& coming)
    {
        const ReferredRelease& content = coming.content;
        if (coming.coming == Coming::Unchanged)
            return;
        if (coming.coming == Coming::Differing) {
            differs(coming.id.uuid(), content.ref, coming.columns, asCame(content));
            return;
        }
        const auto victim = coming.people.size() == 2 ? std::optional(coming.people[1].person) : std::nullopt;
        facts.add(ReleaseReceived{content, coming.id, coming.people[0].person, victim});
        begin(coming.family, content.victimFamilyName.value_or(content.familyName), content.location);
        facts.add(ReleaseAttached{coming.family.plan, coming.id});
        mentionReleased(content, coming.people[0], coming.id.uuid());
        if (victim)
            mentionVictim(content, coming.people[1], coming.id.uuid());
    }

    Facts facts;

private:
    /// Of a completed episode the first mentions are the people already there; the added ones stand last.
    static const MentionedPerson& mentionFor(const ComingEpisode& coming, qsizetype i)
    {
        return coming.people[coming.people.size() - coming.content.people.size() + i];
    }

    /// A family goes by its first victim's name.
    static QString familyNameOf(const ReferredEpisode& episode)
    {
        for (const ReferredPerson& person : episode.people)
            if (person.role == Role::Victim)
                return person.familyName;
        return episode.people.value(0).familyName;
    }

    void begin(const FamilyPlan& family, const QString& name, Location location)
    {
        if (m_begun.contains(family.plan))
            return;
        m_begun.insert(family.plan);
        if (family.family == Family::New)
            facts.add(PlanStarted{family.plan, m_numbers.takeNext(m_today), name, location});
        if (family.family == Family::ClosedPlan) // R-R9: what happened anew must be heard
            facts.add(PlanReopened{family.plan, Words::of(QStringLiteral("it came again from the referral files"))});
    }

    void differs(const Uuid& source, const QString& ref, const QStringList& columns, const QString& incoming)
    {
        facts.add(ReferralDiffers{source, ref, columns, incoming});
    }

    void mention(const ReferredPerson& person, const MentionedPerson& mention, const Uuid& source)
    {
        facts.add(PersonMentioned{received(person, mention, source)});
        facts.add(resemblancesOf(mention, source));
    }

    void mentionReleased(const ReferredRelease& release, const MentionedPerson& mention, const Uuid& source)
    {
        facts.add(PersonMentioned{receivedOfReleased(release, mention, source)});
        facts.add(resemblancesOf(mention, source));
    }

    void mentionVictim(const ReferredRelease& release, const MentionedPerson& mention, const Uuid& source)
    {
        facts.add(PersonMentioned{receivedOfVictim(release, mention, source)});
        facts.add(resemblancesOf(mention, source));
    }

    PlanNumbers m_numbers;
    QDate m_today;
    QSet<PlanId> m_begun;
};

} // namespace

static bool beginsWhatIsHeld(const IntakePlan& plan, const QVector<QString>& heldRefs)
{
    const QSet<QString> held(heldRefs.begin(), heldRefs.end());
    const auto begun = [&](const auto& coming) {
        return (coming.coming == Coming::New || coming.coming == Coming::Incomplete) && held.contains(coming.content.ref);
    };
    return std::any_of(plan.episodes.begin(), plan.episodes.end(), begun)
           || std::any_of(plan.releases.begin(), plan.releases.end(), begun);
}

Result<Facts> decide(const AcceptIntake& command, const IntakeSubject& subject, const Context& context)
{
    if (beginsWhatIsHeld(command.plan, subject.heldRefs))
        return refuse(QStringLiteral("The record has changed since this was shown. Look at the files again."));
    Writing writing(subject.numbers, dateAt(context.at));
    for (const ComingEpisode& episode : command.plan.episodes)
        writing.write(episode);
    for (const ComingRelease& release : command.plan.releases)
        writing.write(release);
    if (writing.facts.statements().isEmpty())
        return refuse(QStringLiteral("Nothing in these files is new; the record is as it was."));
    return writing.facts;
}

void addIntakeFacts(FactBook& book)
{
    book.add<EpisodeReceived>();
    book.add<EpisodeCompleted>();
    book.add<ReleaseReceived>();
    book.add<ReferralDiffers>();
    book.add<EpisodeCorrected>();
    book.add<ReleaseCorrected>();
    book.add<MentionCorrected>();
    book.add<CorrectionRefused>();
    book.add<PersonMentioned>();
    book.add<ResemblanceSeen>();
    book.add<EpisodeRecounted>();
    book.add<EpisodeFilledIn>();
    book.add<ReleaseRecounted>();
    book.add<ReferenceHeld>();
    book.add<ReviewHeld>();
    book.add<UserKnown>();
}

void addIntakeCommands(CommandBook& book)
{
    book.add<TakeCorrection>();
    book.add<RefuseCorrection>();
}

} // namespace tepu

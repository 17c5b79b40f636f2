// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/intake/intake_plan.h"

#include "core/domain/whole_name.h"
#include "core/rules/intake/families.h"
#include "core/rules/intake/places_by.h"
#include "core/rules/intake/recognition.h"
#include "core/rules/referrals/again.h"

namespace tepu {

namespace {

auto byWhenItCame(const ReferredEpisode& episode)
{
    return std::tuple(episode.reportedAt, episode.ref);
}

auto byWhenItIsExpected(const ReferredRelease& release)
{
    return std::tuple(release.expectedOn, release.ref);
}

/// Works a day's referrals through, one after the other: those that came earlier are known to those that come later.
class Intake {
public:
    explicit Intake(KnownReferrals known)
        : m_episodes(std::move(known.episodes)), m_releases(std::move(known.releases)),
          m_recognition(std::move(known.people)), m_families(std::move(known.plans))
    {
    }

    ComingEpisode take(const ReferredEpisode& episode)
    {
        const auto held = m_episodes.constFind(episode.ref);
        return held == m_episodes.constEnd() ? begun(episode) : again(*held, episode);
    }

    ComingRelease take(const ReferredRelease& release)
    {
        const auto held = m_releases.constFind(release.ref);
        return held == m_releases.constEnd() ? begun(release) : again(*held, release);
    }

private:
    /// Everybody on these rows: each by themselves, then in the light of whom they came with.
    QSet<PersonId> recogniseAll(const QVector<ReferredPerson>& people, const QSet<PersonId>& known, QVector<MentionedPerson>& out)
    {
        const qsizetype before = out.size();
        const QSet<PersonId> together = m_recognition.recogniseAll(people, known, out);
        const QSet<PersonId> company = m_families.around(m_recognition.ones(together));
        for (qsizetype i = 0; i < people.size(); ++i)
            m_recognition.reconsider(out[before + i], identityOf(people[i]), together, company);
        return together;
    }

    ComingEpisode begun(const ReferredEpisode& episode)
    {
        ComingEpisode coming{episode.isIncomplete() ? Coming::Incomplete : Coming::New, EpisodeId::fresh(), episode, {}, {}, {}};
        coming.family = m_families.of(m_recognition.ones(recogniseAll(episode.people, {}, coming.people)));
        for (qsizetype i = 0; i < episode.people.size(); ++i)
            nameIfShared(coming.family, coming.people[i].person, wholeName(episode.people[i].givenNames, episode.people[i].familyName));
        return coming;
    }

    ComingEpisode again(const HeldEpisode& held, const ReferredEpisode& episode)
    {
        const EpisodeAgain answer = compareAgain(held.content, episode);
        ComingEpisode coming{Coming::Unchanged, held.id, episode, heldPeople(held, episode), {}, answer.columns};
        if (held.plan)
            coming.family = {Family::OpenPlan, *held.plan, {}};
        if (answer.answer == Again::Differs)
            coming.coming = Coming::Differing;
        if (answer.answer == Again::Completes) {
            coming.coming = Coming::Completed;
            coming.content.people = answer.added;
            recogniseAll(answer.added, QSet<PersonId>(held.people.begin(), held.people.end()), coming.people);
        }
        return coming;
    }

    /// Who the lines of an episode that comes again are: the people it was taken in with.
    static QVector<MentionedPerson> heldPeople(const HeldEpisode& held, const ReferredEpisode& incoming)
    {
        QVector<MentionedPerson> people;
        for (const ReferredPerson& person : incoming.people)
            for (qsizetype i = 0; i < held.content.people.size(); ++i) {
                const ReferredPerson& known = held.content.people[i];
                if (known.familyName == person.familyName && known.givenNames == person.givenNames
                    && known.dateOfBirth == person.dateOfBirth && known.personRef == person.personRef) {
                    people.append({person.line, QStringLiteral("person"), MatchDecision::Matched, held.people[i], {}});
                    break;
                }
            }
        return people;
    }

    ComingRelease begun(const ReferredRelease& release)
    {
        ComingRelease coming{Coming::New, ReleaseId::fresh(), release, {}, {}, {}};
        coming.people.append(m_recognition.recognise(identityOf(release), {}));
        if (release.victimFamilyName) {
            coming.people.append(m_recognition.recognise(victimOf(release), {coming.people[0].person}));
            coming.people[1].mention = QStringLiteral("victim");
        }
        for (MentionedPerson& mention : coming.people)
            mention.line = release.line;
        QSet<PersonId> people;
        for (const MentionedPerson& mention : coming.people)
            people.insert(mention.person);
        people = m_recognition.ones(people);
        coming.family = people.size() == 2 ? m_families.of(people) : m_families.ofOne(*people.cbegin());
        nameIfShared(coming.family, coming.people[0].person, wholeName(release.givenNames, release.familyName));
        if (release.victimFamilyName)
            nameIfShared(coming.family, coming.people[1].person, wholeName(release.victimGivenNames.value_or(QString()), *release.victimFamilyName));
        return coming;
    }

    /// Why a family comes to a plan: who of them is on it.
    void nameIfShared(FamilyPlan& family, const PersonId& person, const QString& name) const
    {
        if (!m_families.sharedLast().intersects(m_recognition.ones({person})))
            return;
        if (!family.shared.contains(name))
            family.shared.append(name);
    }

    static ComingRelease again(const HeldRelease& held, const ReferredRelease& release)
    {
        const QStringList columns = differingColumns(held.content, release);
        ComingRelease coming{columns.isEmpty() ? Coming::Unchanged : Coming::Differing, held.id, release, {}, {}, columns};
        coming.people.append({release.line, QStringLiteral("person"), MatchDecision::Matched, held.person, {}});
        if (held.victim)
            coming.people.append({release.line, QStringLiteral("victim"), MatchDecision::Matched, *held.victim, {}});
        return coming;
    }

    QHash<QString, HeldEpisode> m_episodes;
    QHash<QString, HeldRelease> m_releases;
    Recognition m_recognition;
    Families m_families;
};

} // namespace

IntakePlan intakePlan(const QVector<ReferredEpisode>& episodes, const QVector<ReferredRelease>& releases,
                      KnownReferrals known)
{
    Intake intake(std::move(known));
    IntakePlan plan;
    plan.episodes.resize(episodes.size());
    plan.releases.resize(releases.size());
    for (const qsizetype place : placesBy(episodes, byWhenItCame))
        plan.episodes[place] = intake.take(episodes[place]);
    for (const qsizetype place : placesBy(releases, byWhenItIsExpected))
        plan.releases[place] = intake.take(releases[place]);
    return plan;
}

} // namespace tepu

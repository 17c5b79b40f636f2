// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/intake/intake_plan.h"

#include "core/rules/intake/families.h"
#include "core/rules/intake/recognition.h"
#include "core/rules/referrals/again.h"

#include <numeric>

namespace tepu {

namespace {

auto byWhatIsKnown(const ReferredPerson& person)
{
    return std::tuple(!person.dateOfBirth, !person.personRef, person.familyName, person.givenNames, person.dateOfBirth.value_or(QDate()),
                      person.personRef.value_or(QString()), person.phone.value_or(QString()), person.role);
}

auto byWhenItCame(const ReferredEpisode& episode)
{
    return std::tuple(episode.reportedAt, episode.ref);
}

auto byWhenItIsExpected(const ReferredRelease& release)
{
    return std::tuple(release.expectedOn, release.ref);
}

/// The places of these things in an order that is their own, not their file's.
template <class T, class Key>
QVector<qsizetype> placesBy(const QVector<T>& things, Key key)
{
    QVector<qsizetype> places(things.size());
    std::iota(places.begin(), places.end(), 0);
    std::stable_sort(places.begin(), places.end(), [&](qsizetype one, qsizetype other) { return key(things[one]) < key(things[other]); });
    return places;
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
    /// Whoever is best known comes first, so that the order of the rows does not change who is who.
    QSet<PersonId> recogniseAll(const QVector<ReferredPerson>& people, QSet<PersonId> known, QVector<MentionedPerson>& out)
    {
        QVector<MentionedPerson> recognised(people.size());
        for (const qsizetype place : placesBy(people, byWhatIsKnown)) {
            recognised[place] = m_recognition.recognise(identityOf(people[place]), known);
            recognised[place].line = people[place].line;
            known.insert(recognised[place].person);
        }
        const QSet<PersonId> company = m_families.around(m_recognition.ones(known));
        for (qsizetype place = 0; place < people.size(); ++place)
            m_recognition.reconsider(recognised[place], identityOf(people[place]), known, company);
        out += recognised;
        return known;
    }

    ComingEpisode begun(const ReferredEpisode& episode)
    {
        ComingEpisode coming{episode.isIncomplete() ? Coming::Incomplete : Coming::New, EpisodeId::fresh(), episode, {}, {}, {}};
        coming.family = m_families.of(m_recognition.ones(recogniseAll(episode.people, {}, coming.people)));
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
        return coming;
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

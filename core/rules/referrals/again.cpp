// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/referrals/again.h"

#include <algorithm>
#include <numeric>

namespace tepu {

namespace {

template <class T>
const T& inOrder(const T& value)
{
    return value;
}

template <class T>
QVector<T> inOrder(QVector<T> list)
{
    std::sort(list.begin(), list.end());
    return list;
}

/// What the reader noted beside the columns says nothing about the episode.
bool isColumn(QLatin1String name)
{
    return name != QLatin1String("role_received") && name != QLatin1String("rejected_lines");
}

/// The columns in which two rows differ; what a struct holds besides the columns of its file does not count.
template <Described T>
QStringList differing(const T& one, const T& other)
{
    QStringList columns;
    forEachField<T>([&](auto each) {
        if (isColumn(QLatin1String(each.name)) && inOrder(one.*each.member) != inOrder(other.*each.member))
            columns.append(QString::fromLatin1(each.name));
    });
    return columns;
}

using People = QVector<ReferredPerson>;

bool sameRow(const ReferredPerson& one, const ReferredPerson& other)
{
    return differing(one, other).isEmpty();
}

bool sameNumber(const ReferredPerson& one, const ReferredPerson& other)
{
    return one.personRef && one.personRef == other.personRef;
}

bool sameName(const ReferredPerson& one, const ReferredPerson& other)
{
    return one.familyName == other.familyName && one.givenNames == other.givenNames;
}

bool sameGivenNameAndBirth(const ReferredPerson& one, const ReferredPerson& other)
{
    return one.givenNames == other.givenNames && one.dateOfBirth && one.dateOfBirth == other.dateOfBirth;
}

QStringList filledColumns(const ReferredPerson& person)
{
    return differing(person, ReferredPerson()) + QStringList{QStringLiteral("role")};
}

/// Pairs people who are the same by some likeness and stand in no pair yet.
template <class Likeness>
void pairBy(QVector<PersonAgain>& pairs, QVector<qsizetype>& added, const People& held, const People& incoming, Likeness alike)
{
    for (PersonAgain& pair : pairs) {
        if (pair.incoming)
            continue;
        const auto match = std::find_if(added.begin(), added.end(),
                                        [&](qsizetype each) { return alike(held[*pair.held], incoming[each]); });
        if (match == added.end())
            continue;
        pair.incoming = *match;
        added.erase(match);
    }
}

QStringList inOrderOfFormat(const QStringList& columns)
{
    QStringList sorted;
    const auto take = [&](auto each) {
        if (columns.contains(QLatin1String(each.name)))
            sorted.append(QString::fromLatin1(each.name));
    };
    forEachField<ReferredEpisode>(take);
    forEachField<ReferredPerson>(take);
    return sorted;
}

} // namespace

QVector<PersonAgain> peopleAgain(const ReferredEpisode& held, const ReferredEpisode& incoming)
{
    QVector<PersonAgain> pairs;
    for (qsizetype i = 0; i < held.people.size(); ++i)
        pairs.append(PersonAgain{i, std::nullopt});
    QVector<qsizetype> added(incoming.people.size());
    std::iota(added.begin(), added.end(), 0);
    for (const auto alike : {sameRow, sameNumber, sameName, sameGivenNameAndBirth})
        pairBy(pairs, added, held.people, incoming.people, alike);
    for (const qsizetype place : std::as_const(added))
        pairs.append(PersonAgain{std::nullopt, place});
    return pairs;
}

EpisodeAgain compareAgain(const ReferredEpisode& held, const ReferredEpisode& incoming)
{
    QStringList columns = differing(held, incoming);
    EpisodeAgain again;
    for (const PersonAgain& each : peopleAgain(held, incoming)) {
        if (each.held && each.incoming)
            columns += differing(held.people[*each.held], incoming.people[*each.incoming]);
        if (!each.incoming && !incoming.isIncomplete()) // else they may be the rows that were rejected this time
            columns += filledColumns(held.people[*each.held]);
        if (!each.held && !held.isIncomplete())
            columns += filledColumns(incoming.people[*each.incoming]);
        if (!each.held)
            again.added.append(incoming.people[*each.incoming]);
    }
    if (!columns.isEmpty())
        return {Again::Differs, inOrderOfFormat(columns), {}};
    const bool nowWhole = held.isIncomplete() && !incoming.isIncomplete();
    if (!again.added.isEmpty() || nowWhole)
        again.answer = Again::Completes;
    return again;
}

QStringList differingColumns(const ReferredEpisode& held, const ReferredEpisode& incoming)
{
    return differing(held, incoming);
}

QStringList differingColumns(const ReferredPerson& held, const ReferredPerson& incoming)
{
    return differing(held, incoming);
}

QStringList differingColumns(const ReferredRelease& held, const ReferredRelease& incoming)
{
    return differing(held, incoming);
}

} // namespace tepu

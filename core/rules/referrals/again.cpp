// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/referrals/again.h"

#include <algorithm>

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

/// Takes people out of both lists who are the same by some likeness; tells where each pair differs.
template <class Likeness>
QStringList takePairs(People& held, People& incoming, Likeness alike)
{
    QStringList columns;
    for (qsizetype i = 0; i < held.size();) {
        const auto match = std::find_if(incoming.begin(), incoming.end(),
                                        [&](const ReferredPerson& each) { return alike(held[i], each); });
        if (match == incoming.end()) {
            ++i;
            continue;
        }
        columns += differing(held[i], *match);
        incoming.erase(match);
        held.removeAt(i);
    }
    return columns;
}

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

QStringList filledColumns(const People& people)
{
    QStringList columns;
    for (const ReferredPerson& person : people)
        columns += differing(person, ReferredPerson());
    return columns + QStringList{QStringLiteral("role")};
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

EpisodeAgain compareAgain(const ReferredEpisode& held, const ReferredEpisode& incoming)
{
    QStringList columns = differing(held, incoming);
    People gone = held.people;
    People added = incoming.people;
    takePairs(gone, added, sameRow);
    columns += takePairs(gone, added, sameNumber);
    columns += takePairs(gone, added, sameName);
    columns += takePairs(gone, added, sameGivenNameAndBirth);
    if (!gone.isEmpty() && !incoming.isIncomplete()) // else they may be the rows that were rejected this time
        columns += filledColumns(gone);
    if (!added.isEmpty() && !held.isIncomplete())
        columns += filledColumns(added);
    if (!columns.isEmpty())
        return {Again::Differs, inOrderOfFormat(columns), {}};
    const bool nowWhole = held.isIncomplete() && !incoming.isIncomplete();
    if (!added.isEmpty() || nowWhole)
        return {Again::Completes, {}, added};
    return {};
}

QStringList differingColumns(const ReferredRelease& held, const ReferredRelease& incoming)
{
    return differing(held, incoming);
}

} // namespace tepu

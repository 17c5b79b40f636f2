// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QVector>

#include <algorithm>
#include <numeric>

namespace tepu {

/// The places of these things in an order that is their own, not their file's.
template <class T, class Key>
QVector<qsizetype> placesBy(const QVector<T>& things, Key key)
{
    QVector<qsizetype> places(things.size());
    std::iota(places.begin(), places.end(), 0);
    std::stable_sort(places.begin(), places.end(), [&](qsizetype one, qsizetype other) { return key(things[one]) < key(things[other]); });
    return places;
}

} // namespace tepu

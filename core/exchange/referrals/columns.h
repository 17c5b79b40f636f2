// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringList>
#include <span>
#include <string_view>

namespace tepu {

/// What may stand in a column.
enum class Form { Ref, Time, Date, Code, Codes, Flag, Number, Name, Names, Text, Texts };

enum class Presence { Required, Optional };

/// One column of a referral file and what a value in it must be by itself.
struct Column {
    std::string_view name;
    Form form;
    Presence presence = Presence::Optional;
    int least = 0;                                ///< of numbers
    int most = 200;                               ///< of numbers, or characters of names and texts
    const QStringList& (*codes)() = nullptr;      ///< of codes
};

using ColumnTable = std::span<const Column>;

/// The columns of `police-episodes.csv`: those of the episode, then those of the person.
ColumnTable episodeColumns();
/// How many of them are the same on every row of an episode.
qsizetype countOfEpisodeColumns();

/// The columns of `prison-releases.csv`.
ColumnTable releaseColumns();

bool isList(const Column& column);
QString nameOf(const Column& column);

/// The place of a column in its table; a name that is not there is a mistake of the program.
qsizetype placeOf(ColumnTable table, std::string_view name);

} // namespace tepu

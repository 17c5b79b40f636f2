// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/sharing/disclose.h"
#include "core/exchange/boards/board_table.h"
#include "core/queries/today/today.h"

namespace tepu {

/// How Today leaves the house.
enum class TodayFile { Csv, Xlsx, Ics };

template <>
struct Vocabulary<TodayFile> {
    static constexpr std::array words{Word{TodayFile::Csv, "csv"}, Word{TodayFile::Xlsx, "xlsx"}, Word{TodayFile::Ics, "ics"}};
};

/// Whether this agency's file is of every family: it runs the table. Any other has what it is to do itself.
bool hasAllOfToday(const Agency& agency);

/// Today as this agency may have it (R-S1): numbers of plans and words of the work, no name, no place and nothing that somebody typed.
BoardTable todayTable(const Tables& tables, const Agency& agency, Instant now);

/// R-I1: what must stand in the record before the file is written.
Disclose disclosureOfToday(const Agency& agency);

/// Writes the file, which its owner alone may read; tells how many rows or entries it holds. Refused where it cannot be written.
Result<int> writeToday(const Tables& tables, const Agency& agency, TodayFile file, const QString& path, Instant now);

} // namespace tepu

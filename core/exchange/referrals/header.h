// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/file_fault.h"
#include "core/exchange/referrals/columns.h"
#include "core/exchange/referrals/findings.h"

namespace tepu {

/// A file in which a column is missing is refused, naming every one.
std::optional<FileFault> missingColumns(const QStringList& header, ColumnTable table);

/// Where each column of the table stands in a file in which none is missing.
QVector<qsizetype> placesInHeader(const QStringList& header, ColumnTable table);

/// Columns that are not in the format are ignored, and named once.
QVector<Warning> unknownColumns(const QStringList& header, ColumnTable table);

} // namespace tepu

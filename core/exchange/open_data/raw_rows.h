// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv.h"
#include "core/exchange/open_data/sheet.h"
#include "core/exchange/referrals/findings.h"

namespace tepu::open_data {

/// A row as it came: a tidied cell for each column that is known, and what is wrong with it.
struct RawRow {
    int line = 0;
    QStringList cells; ///< in the order of the known columns; canonical where the cell could be read
    QVector<RowFault> faults;

    void reject(const QString& column, const QString& cell, const QString& reason);
};

/// The rows of one file of the format; no two compared yet, none understood.
struct RawRows {
    int count = 0;
    QVector<bool> present; ///< which of the known columns the file has
    QVector<RawRow> rows;
    QVector<RowFault> misshapen;
    QVector<Warning> warnings;
};

/// Refused: a documented column is missing, or the file is no CSV.
tl::expected<RawRows, FileFault> readRaw(const QByteArray& bytes, const QVector<SheetColumn>& columns);

/// The first cells of a row, by which it is known again.
QString keyOf(const QStringList& cells, int keys);
/// The same as a reader of a report writes it.
QString refOf(const QStringList& cells, int keys);

/// Rows of one key that say the same are kept once; where they differ none can be believed.
void judgeRepeats(RawRows& raw, const QVector<SheetColumn>& columns, int keys);

} // namespace tepu::open_data

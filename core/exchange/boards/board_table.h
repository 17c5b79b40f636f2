// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/plan/open_sheet.h"

#include <QStringList>

namespace tepu {

/// A board as a table: what a spreadsheet holds.
struct BoardTable {
    QString sheet = QStringLiteral("Tasks"); ///< what its sheet is called
    QString title;
    QStringList header;
    QVector<QStringList> rows;
};

/// The open tasks of an agency, in the words that it may read, dangers first (R-S1, R-S4).
BoardTable boardTable(const AgencySheet& sheet, Instant now);

/// The table as CSV; no cell is a formula.
QByteArray boardCsv(const BoardTable& table);

/// Writes the table as a spreadsheet; refused, with what to do, where the file cannot be written. No cell is a formula.
Result<void> writeBoardXlsx(const BoardTable& table, const QString& path);

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/file_fault.h"
#include "core/exchange/referrals/columns.h"
#include "core/exchange/referrals/findings.h"

#include <functional>
#include <tl/expected.hpp>

namespace tepu {

/// A row with as many fields as the header, in the order of the column table, tidied.
struct Row {
    int line = 0;
    QStringList cells;
    QVector<RowFault> faults = {};

    bool rejected() const { return !faults.isEmpty(); }
    void reject(const Column& column, const QString& cell, const QString& reason);
};

/// All rows of one episode or release: those with the right number of fields, and the lines of the others.
struct RowGroup {
    QString ref;
    QVector<Row> rows;
    QVector<int> misshapen = {};

    QVector<int> rejectedLines() const;
};

/// A referral file as rows, each cell judged by itself; no two rows compared yet.
struct RowReading {
    int count = 0;                   ///< rows read
    QVector<RowGroup> groups;        ///< by ref, in the order of their first rows
    QVector<Row> withoutRef;         ///< the ref cannot be used
    QVector<RowFault> misshapen;     ///< rows with too few or too many fields
    QVector<Warning> warnings;
};

/// The ref (`episode_ref`, `release_ref`) is the first column of every table.
tl::expected<RowReading, FileFault> readRows(const QByteArray& bytes, ColumnTable table);

/// Every row with the right number of fields.
void forEachRow(RowReading& reading, const std::function<void(Row&)>& visit);

/// Every fault of every row, by line.
QVector<RowFault> faultsByLine(const RowReading& reading);

/// A cell for comparing: the order of a list has no meaning.
QString comparable(const Column& column, const QString& cell);
/// A whole row for comparing.
QString comparable(ColumnTable table, const Row& row);

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/import/import_report.h"
#include "core/exchange/open_data/raw_rows.h"

#include <QHash>
#include <QSet>

namespace tepu::open_data {

/// What the record says in the rows of one file, by their keys.
using SheetIndex = QHash<QString, QStringList>;

template <SheetRow T>
SheetIndex indexOf(const QVector<T>& rows)
{
    SheetIndex index;
    for (const T& row : rows) {
        const QStringList cells = cellsOf(row);
        index.insert(keyOf(cells, T::keys), cells);
    }
    return index;
}

/// Reads each cell into its field; what could be read stands as this program would write it.
template <SheetRow T>
T understood(RawRow& row, const QVector<SheetColumn>& columns)
{
    T value{};
    qsizetype i = 0;
    forEachField<T>([&](auto each) {
        using Text = CellText<typename decltype(each)::Value>;
        QString& cell = row.cells[i];
        const SheetColumn& column = columns[i++];
        if (column.required && cell.isEmpty())
            return row.reject(column.name, cell, QStringLiteral("is empty"));
        if (cell.isEmpty())
            return;
        const auto read = Text::read(cell);
        if (!read)
            return row.reject(column.name, cell, read.error().sentence);
        value.*each.member = *read;
        cell = Text::write(*read);
    });
    return value;
}

/// A row that neither the record nor the facts of the folder tell.
template <SheetRow T>
struct ToldRow {
    int line = 0;
    QString ref;
    T value;
};

/// A row that the record says as well, with the facts of the folder or without them.
struct KnownRow {
    int line = 0;
    QString ref;
    bool wasHeld = false; ///< before the facts of the folder
};

/// What one file of the format holds beside what the record says already.
template <SheetRow T>
struct SheetReading {
    int rows = 0;
    int fresh = 0;     ///< the facts of the folder bring it
    int unchanged = 0; ///< the record had it before
    QVector<KnownRow> known;
    QVector<ToldRow<T>> told;
    QVector<ReportedDifference> differing;
    QVector<RowFault> faults;
    QVector<Warning> warnings;
};

/// Where a row says something else than the record under the same key.
QVector<QString> differences(const RawRow& row, const QStringList& held, const QVector<bool>& present,
                             const QVector<SheetColumn>& columns);

/// `before`: what the record says; `now`: the same with the facts of the folder.
template <SheetRow T>
tl::expected<SheetReading<T>, FileFault> readSheet(const QByteArray& bytes, const SheetIndex& before, const SheetIndex& now)
{
    const auto columns = columnsOf<T>();
    auto raw = readRaw(bytes, columns);
    if (!raw)
        return tl::unexpected(raw.error());
    QHash<int, T> values;
    for (RawRow& row : raw->rows)
        values.insert(row.line, understood<T>(row, columns));
    judgeRepeats(*raw, columns, T::keys);
    SheetReading<T> reading{raw->count, 0, 0, {}, {}, {}, raw->misshapen, raw->warnings};
    for (RawRow& row : raw->rows) {
        const QString key = keyOf(row.cells, T::keys);
        const QString ref = refOf(row.cells, T::keys);
        const auto held = now.constFind(key);
        const auto differing = held == now.constEnd() ? QVector<QString>() : differences(row, *held, raw->present, columns);
        if (held != now.constEnd() && differing.isEmpty()) {
            reading.known.append({row.line, ref, before.contains(key)});
            ++(reading.known.last().wasHeld ? reading.unchanged : reading.fresh);
            continue;
        }
        for (RowFault& fault : row.faults) {
            fault.ref = ref;
            reading.faults.append(fault);
        }
        if (!row.faults.isEmpty())
            continue;
        if (held == now.constEnd())
            reading.told.append({row.line, ref, values.value(row.line)});
        else
            reading.differing.append({ref, differing});
    }
    return reading;
}

} // namespace tepu::open_data

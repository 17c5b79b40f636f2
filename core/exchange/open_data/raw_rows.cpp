// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/open_data/raw_rows.h"

#include "core/exchange/visible.h"

#include <QHash>
#include <QSet>

namespace tepu::open_data {

void RawRow::reject(const QString& column, const QString& cell, const QString& reason)
{
    faults.append({line, column, excerpt(cell), reason, {}});
}

static std::optional<FileFault> missing(const QStringList& header, const QVector<SheetColumn>& columns)
{
    QStringList names;
    for (const SheetColumn& column : columns)
        if (column.documented && !header.contains(column.name))
            names.append(column.name);
    if (names.isEmpty())
        return std::nullopt;
    const QString what = names.size() == 1 ? QStringLiteral("missing column %1") : QStringLiteral("missing columns %1");
    return FileFault{1, what.arg(names.join(QStringLiteral(", ")))};
}

static QVector<Warning> unknown(const QStringList& header, const QVector<SheetColumn>& columns)
{
    QVector<Warning> warnings;
    for (const QString& name : header)
        if (std::none_of(columns.begin(), columns.end(), [&](const SheetColumn& column) { return column.name == name; }))
            warnings.append({1, excerpt(name), QStringLiteral("this column is not known; it was ignored")});
    return warnings;
}

static RawRow rowOf(const CsvRecord& record, const QVector<qsizetype>& places)
{
    RawRow row{record.line, {}, {}};
    for (const qsizetype place : places)
        row.cells.append(place < 0 ? QString() : tidied(record.fields[place]));
    return row;
}

/// A record may have had more tasks than any one day's file has rows.
static constexpr CsvLimits anyNumberOfRows{100, 100'000'000};

tl::expected<RawRows, FileFault> readRaw(const QByteArray& bytes, const QVector<SheetColumn>& columns)
{
    const auto csv = readCsv(bytes, anyNumberOfRows, [&](const QStringList& header) { return missing(header, columns); });
    if (!csv)
        return tl::unexpected(csv.error());
    RawRows raw;
    QVector<qsizetype> places;
    for (const SheetColumn& column : columns) {
        places.append(csv->header.indexOf(column.name));
        raw.present.append(places.last() >= 0);
    }
    raw.warnings = unknown(csv->header, columns);
    for (const CsvRecord& record : csv->records) {
        if (record.fields.size() == 1 && record.fields[0].trimmed().isEmpty() && csv->header.size() > 1) {
            raw.warnings.append({record.line, {}, QStringLiteral("an empty line; passed over")});
            continue;
        }
        ++raw.count;
        if (record.fields.size() == csv->header.size())
            raw.rows.append(rowOf(record, places));
        else
            raw.misshapen.append(
                {record.line,
                 {},
                 excerpt(record.fields.join(u',')),
                 QStringLiteral("%1 fields, but the header has %2").arg(record.fields.size()).arg(csv->header.size()),
                 {}});
    }
    return raw;
}

QString keyOf(const QStringList& cells, int keys)
{
    return cells.first(keys).join(QChar(u'\0')); // no file with a NUL byte is read
}

QString refOf(const QStringList& cells, int keys)
{
    return excerpt(cells.first(keys).join(QStringLiteral(" ")));
}

static void rejectContradiction(RawRow& row, const RawRow& other, const QVector<SheetColumn>& columns)
{
    for (qsizetype i = 0; i < columns.size(); ++i)
        if (row.cells[i] != other.cells[i])
            return row.reject(columns[i].name, row.cells[i], QStringLiteral("line %1 says otherwise").arg(other.line));
}

void judgeRepeats(RawRows& raw, const QVector<SheetColumn>& columns, int keys)
{
    QHash<QString, qsizetype> first;
    QVector<RawRow> kept;
    for (RawRow& row : raw.rows) {
        const QString key = keyOf(row.cells, keys);
        const auto before = first.constFind(key);
        if (before == first.constEnd()) {
            first.insert(key, kept.size());
            kept.append(row);
        } else if (kept[*before].cells == row.cells) {
            raw.warnings.append({row.line, {}, QStringLiteral("the same as line %1; kept once").arg(kept[*before].line)});
        } else {
            RawRow& other = kept[*before];
            rejectContradiction(row, other, columns);
            rejectContradiction(other, row, columns);
            kept.append(row);
        }
    }
    raw.rows = kept;
}

} // namespace tepu::open_data

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/referrals/rows.h"

#include "core/exchange/csv.h"
#include "core/exchange/referrals/cells.h"
#include "core/exchange/referrals/checks.h"
#include "core/exchange/referrals/header.h"
#include "core/exchange/visible.h"

#include <QHash>
#include <algorithm>

namespace tepu {

void Row::reject(const Column& column, const QString& cell, const QString& reason)
{
    faults.append({line, nameOf(column), excerpt(cell), reason, {}});
}

QVector<int> RowGroup::rejectedLines() const
{
    QVector<int> lines = misshapen;
    for (const Row& row : rows)
        if (row.rejected())
            lines.append(row.line);
    std::sort(lines.begin(), lines.end());
    return lines;
}

namespace {

/// Sorts the records of a file into groups by their ref.
class Grouping {
public:
    Grouping(ColumnTable table, QVector<qsizetype> places, qsizetype width)
        : m_table(table), m_places(std::move(places)), m_width(width)
    {
    }

    void take(const CsvRecord& record)
    {
        if (record.fields.size() == 1 && tidied(record.fields[0]).isEmpty() && m_width > 1)
            return m_reading.warnings.append({record.line, {}, QStringLiteral("an empty line; passed over")});
        ++m_reading.count;
        if (record.fields.size() != m_width)
            return m_misshapen.append(record);
        Row row{record.line, {}};
        row.cells.reserve(m_places.size());
        for (const qsizetype place : m_places)
            row.cells.append(tidied(record.fields[place]));
        judgeCells(row);
        if (!cellFaults(m_table[0], row.cells[0]).isEmpty())
            return m_reading.withoutRef.append(std::move(row));
        groupOf(row.cells[0]).rows.append(std::move(row));
    }

    RowReading finished()
    {
        for (const CsvRecord& record : m_misshapen) {
            const QString ref = refOf(record);
            m_reading.misshapen.append({record.line, {}, excerpt(record.fields.join(u',')), wrongCount(record), ref});
            if (!ref.isEmpty())
                groupOf(ref).misshapen.append(record.line);
        }
        return std::move(m_reading);
    }

private:
    RowGroup& groupOf(const QString& ref)
    {
        const auto found = m_groups.constFind(ref);
        if (found != m_groups.constEnd())
            return m_reading.groups[*found];
        m_groups.insert(ref, m_reading.groups.size());
        m_reading.groups.append(RowGroup{ref, {}});
        return m_reading.groups.last();
    }

    void judgeCells(Row& row) const
    {
        for (qsizetype i = 0; i < row.cells.size(); ++i)
            for (const QString& reason : cellFaults(m_table[static_cast<size_t>(i)], row.cells[i]))
                row.reject(m_table[static_cast<size_t>(i)], row.cells[i], reason);
    }

    /// Fields before the one that is missing or too many still stand in their places; else a known ref is looked for.
    QString refOf(const CsvRecord& record) const
    {
        const QString inPlace = tidied(record.fields.value(m_places[0]));
        if (m_groups.contains(inPlace))
            return inPlace;
        for (const QString& field : record.fields)
            if (m_groups.contains(tidied(field)))
                return tidied(field);
        const bool trusted = m_places[0] == 0 && cellFaults(m_table[0], inPlace).isEmpty();
        return trusted ? inPlace : QString();
    }

    QString wrongCount(const CsvRecord& record) const
    {
        const qsizetype most = CsvLimits().columns;
        const QString found = record.fields.size() > most ? QStringLiteral("more than %1").arg(most)
                                                          : QString::number(record.fields.size());
        return QStringLiteral("%1 fields, but the header has %2").arg(found).arg(m_width);
    }

    ColumnTable m_table;
    QVector<qsizetype> m_places;
    qsizetype m_width;
    RowReading m_reading;
    QVector<CsvRecord> m_misshapen;
    QHash<QString, qsizetype> m_groups;
};

} // namespace

tl::expected<RowReading, FileFault> readRows(const QByteArray& bytes, ColumnTable table)
{
    auto file = readCsv(bytes, {}, [&](const QStringList& header) { return missingColumns(header, table); });
    if (!file)
        return tl::unexpected(file.error());
    Grouping grouping(table, placesInHeader(file->header, table), file->header.size());
    for (CsvRecord& record : file->records)
        grouping.take(std::exchange(record, {})); // lean: what is grouped is no longer held as a record
    RowReading reading = grouping.finished();
    reading.warnings = unknownColumns(file->header, table) + reading.warnings;
    return reading;
}

void forEachRow(RowReading& reading, const std::function<void(Row&)>& visit)
{
    for (Row& row : reading.withoutRef)
        visit(row);
    for (RowGroup& group : reading.groups)
        for (Row& row : group.rows)
            visit(row);
}

QVector<RowFault> faultsByLine(const RowReading& reading)
{
    QVector<RowFault> all = reading.misshapen;
    for (const Row& row : reading.withoutRef)
        all += row.faults;
    for (const RowGroup& group : reading.groups)
        for (const Row& row : group.rows)
            for (RowFault fault : row.faults) {
                fault.ref = group.ref;
                all.append(fault);
            }
    sortByLine(all);
    return all;
}

QString comparable(const Column& column, const QString& cell)
{
    if (!isList(column) || !cell.contains(u';'))
        return cell;
    QStringList items = itemsOf(cell);
    items.sort();
    return items.join(u';');
}

QString comparable(ColumnTable table, const Row& row)
{
    QStringList cells;
    for (qsizetype i = 0; i < row.cells.size(); ++i)
        cells.append(comparable(table[static_cast<size_t>(i)], row.cells[i]));
    return cells.join(QChar(u'\0')); // no file with a NUL byte is read
}

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/worked_columns.h"

#include "app/cli/input.h"
#include "core/domain/site.h"
#include "core/exchange/visible.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tepu::cli {

static constexpr CsvLimits limits{1'000, 5'000'000};

QString notASite(const QString& text)
{
    return QStringLiteral("“%1” is not one of %2.").arg(text, codes<Site>().join(u", ").replace(u'_', u'-'));
}

static bool isBlank(const CsvRecord& record)
{
    return record.fields == QStringList{QString()};
}

static tl::expected<QStringList, CellFault> cellsOf(const QStringList& header, const QStringList& fields,
                                                    const WorkedColumns& columns)
{
    if (fields.size() != header.size())
        return fault("", QStringLiteral("the header has %1 fields, this row %2%3.")
                             .arg(header.size())
                             .arg(fields.size())
                             .arg(fields.size() > header.size() ? QStringLiteral("; those beyond it are left out")
                                                                : QString()));
    NamedCells cells;
    for (const QString& name : columns.from)
        cells.insert(name, fields.at(header.indexOf(name)));
    return columns.workOut(cells);
}

WorkedTable workOut(const CsvFile& file, const WorkedColumns& columns)
{
    WorkedTable table{file.header, {}, {}};
    for (const QString& name : columns.to)
        if (!table.header.contains(name))
            table.header.append(name);
    for (const CsvRecord& record : file.records) {
        if (isBlank(record))
            continue;
        const auto cells = cellsOf(file.header, record.fields, columns);
        QStringList row = record.fields.first(std::min(record.fields.size(), file.header.size()));
        row.resize(table.header.size());
        for (qsizetype i = 0; i < columns.to.size(); ++i)
            row[table.header.indexOf(columns.to.at(i))] = cells ? cells->at(i) : QString();
        if (!cells)
            table.rejected.append({record.line, cells.error(), row.value(table.header.indexOf(cells.error().column))});
        table.rows.append(row);
    }
    return table;
}

static QByteArray asJson(const WorkedTable& table)
{
    QJsonArray rows;
    for (const QStringList& fields : table.rows) {
        QJsonObject row;
        for (qsizetype i = 0; i < fields.size(); ++i)
            row.insert(table.header.at(i), fields.at(i));
        rows.append(row);
    }
    QJsonArray rejected;
    for (const RejectedRow& row : table.rejected)
        rejected.append(QJsonObject{{QStringLiteral("line"), row.line},
                                    {QStringLiteral("column"), row.fault.column},
                                    {QStringLiteral("value"), row.value},
                                    {QStringLiteral("reason"), row.fault.reason}});
    return QJsonDocument(QJsonObject{{QStringLiteral("rows"), rows}, {QStringLiteral("rejected"), rejected}})
        .toJson(QJsonDocument::Compact) + '\n';
}

static void sayRejected(const RejectedRow& row, Console& console)
{
    const QString column = row.fault.column.isEmpty() ? QString() : QStringLiteral(", column %1").arg(row.fault.column);
    console.say(QStringLiteral("line %1%2: %3").arg(row.line).arg(column, excerpt(row.fault.reason, 300)));
}

static Result<CsvFile> readFile(const QString& path, const WorkedColumns& columns, Console& console)
{
    const auto bytes = readInput(path, console);
    if (!bytes)
        return tl::unexpected(bytes.error());
    const auto file = readCsv(*bytes, limits);
    if (!file) {
        const QString line = file.error().line ? QStringLiteral("line %1: ").arg(*file.error().line) : QString();
        return refuse(QStringLiteral("This is no CSV that can be read: %1%2.").arg(line, file.error().reason));
    }
    QStringList missing;
    for (const QString& name : columns.from)
        if (!file->header.contains(name))
            missing.append(name);
    if (missing.isEmpty())
        return *file;
    return refuse(QStringLiteral("The header lacks %1; the columns %2 are needed.")
                      .arg(missing.join(u", "), columns.from.join(u", ")));
}

ExitStatus writeWorkedColumns(const Invocation& invocation, const WorkedColumns& columns)
{
    const auto file = readFile(invocation.line.operands.value(0, QStringLiteral("-")), columns, invocation.console);
    if (!file) {
        invocation.console.say(QStringLiteral("tepu: %1").arg(file.error().sentence));
        return ExitStatus::WrongUsage;
    }
    const WorkedTable table = workOut(*file, columns);
    invocation.console.write(invocation.line.global.json ? asJson(table) : writeCsv(table.header, table.rows));
    for (const RejectedRow& row : table.rejected)
        sayRejected(row, invocation.console);
    return table.rejected.isEmpty() ? ExitStatus::Done : ExitStatus::DoneInPart;
}

} // namespace tepu::cli

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/boards/board_table.h"

#include "core/exchange/csv.h"
#include "core/rules/code_words.h"
#include "core/rules/urgency.h"

namespace tepu {

static QString momentCell(Instant at)
{
    return dateAt(at).toString(Qt::ISODate) + u' ' + timeAt(at).toString(QStringLiteral("HH:mm"));
}

static QString standingOf(const SheetTask& task, Instant now)
{
    if (!task.waitWords.isEmpty())
        return task.waitWords;
    const QString told = task.notYetTold ? QStringLiteral("not yet told, ") : QString();
    return told + codeWords(task.state) + QStringLiteral(", ") + dueInWords(task.due, now);
}

static QStringList cellsOf(const SheetTask& task, Instant now)
{
    return {QStringList(task.dangers).join(QStringLiteral("; ")),
            task.number,
            task.familyName,
            task.level ? code(*task.level) : QString(),
            codeWords(task.category),
            task.peopleNames,
            task.words,
            task.withMark,
            task.worker,
            task.notAlone ? QStringLiteral("not alone") : QString(),
            task.route,
            momentCell(task.due),
            standingOf(task, now)};
}

BoardTable boardTable(const AgencySheet& sheet, Instant now)
{
    BoardTable table;
    table.title = QStringLiteral("%1, open tasks, %2").arg(sheet.name, momentCell(now));
    table.header = QStringList{"danger", "plan", "family", "level", "category", "people", "task", "with", "worker", "visit", "only_by", "due", "state"};
    for (const SheetTask& task : sheet.tasks)
        table.rows.append(cellsOf(task, now));
    return table;
}

QByteArray boardCsv(const BoardTable& table)
{
    QVector<QStringList> rows;
    for (QStringList row : table.rows) {
        for (QString& cell : row)
            cell = neutralised(cell);
        rows.append(row);
    }
    return writeCsv(table.header, rows);
}

} // namespace tepu

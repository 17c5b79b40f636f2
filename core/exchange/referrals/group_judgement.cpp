// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/referrals/group_judgement.h"

#include "core/exchange/referrals/cells.h"

#include <QHash>

namespace tepu {

KeptRows keptRows(const RowGroup& group, ColumnTable table)
{
    KeptRows kept;
    QHash<QString, int> firstLines;
    for (const Row& row : group.rows) {
        if (row.rejected())
            continue;
        const QString content = group.rows.size() > 1 ? comparable(table, row) : QString();
        const auto first = firstLines.constFind(content);
        if (first != firstLines.constEnd()) {
            kept.duplicates.append({row.line, {}, QStringLiteral("the same row as line %1; kept once").arg(*first)});
            continue;
        }
        firstLines.insert(content, row.line);
        kept.rows.append(&row);
    }
    return kept;
}

static QVector<int> linesThatDiffer(const RowGroup& group, const Column& column, qsizetype place)
{
    const QString first = comparable(column, group.rows[0].cells[place]);
    QVector<int> lines;
    for (const Row& row : group.rows)
        if (comparable(column, row.cells[place]) != first)
            lines.append(row.line);
    return lines;
}

QVector<WholeFault> differences(const RowGroup& group, ColumnTable table, qsizetype from, qsizetype to)
{
    QVector<WholeFault> faults;
    for (qsizetype place = from; place < to && !group.rows.isEmpty(); ++place) {
        const Column& column = table[static_cast<size_t>(place)];
        const QVector<int> lines = linesThatDiffer(group, column, place);
        const int first = group.rows[0].line;
        if (!lines.isEmpty())
            faults.append({group.ref, QVector<int>{first} + lines, nameOf(column),
                           QStringLiteral("rows of %1 contradict each other: %2 differs from line %3 to %4")
                               .arg(group.ref, nameOf(column), QString::number(first), linesInWords(lines))});
    }
    return faults;
}

QVector<Warning> hiddenInText(const Row& row, ColumnTable table, qsizetype from, qsizetype to)
{
    QVector<Warning> warnings;
    for (qsizetype place = from; place < to; ++place) {
        const Column& column = table[static_cast<size_t>(place)];
        const bool freeText = column.form == Form::Text || column.form == Form::Texts;
        if (freeText && hasHiddenInText(row.cells[place]))
            warnings.append(
                {row.line, nameOf(column),
                 QStringLiteral("control or invisible characters stand in the text; they are kept, and shown")});
    }
    return warnings;
}

} // namespace tepu

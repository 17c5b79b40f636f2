// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/open_data/sheet_reading.h"

namespace tepu::open_data {

/// `subject` and what took its place in June 2018 say the same.
static bool saysTheSame(const QString& cell, const QString& held)
{
    const auto isChild = [](const QString& code) { return code == u"subject" || code == u"child_or_young_person_exposed"; };
    return cell == held || (isChild(cell) && isChild(held));
}

QVector<QString> differences(const RawRow& row, const QStringList& held, const QVector<bool>& present,
                             const QVector<SheetColumn>& columns)
{
    QVector<QString> names;
    for (qsizetype i = 0; i < columns.size(); ++i) {
        const bool says = present[i] && (columns[i].documented || !row.cells[i].isEmpty());
        if (says && !saysTheSame(row.cells[i], held[i]))
            names.append(columns[i].name);
    }
    return names;
}

} // namespace tepu::open_data

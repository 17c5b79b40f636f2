// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/csv.h"
#include "core/exchange/open_data/cells.h"

#include <algorithm>

namespace tepu::open_data {

/// A row that says of itself in which file it stands and which of its columns the format documents.
template <class T>
concept SheetRow = Described<T> && requires
{
    {QString::fromLatin1(T::file)};
    {static_cast<int>(T::documented)};
    {static_cast<int>(T::keys)};
};

/// One column of a file of the folder.
struct SheetColumn {
    QString name;
    bool documented = false; ///< else one of our own, which a file need not have
    bool required = false;   ///< must not be empty
};

template <SheetRow T>
QVector<SheetColumn> columnsOf()
{
    QVector<SheetColumn> columns;
    forEachField<T>([&](auto each) {
        const bool documented = columns.size() < T::documented;
        const auto& may = T::mayBeEmpty;
        const bool required = documented && std::find(may.begin(), may.end(), std::string_view(each.name)) == may.end();
        columns.append({QString::fromLatin1(each.name), documented, required});
    });
    return columns;
}

template <SheetRow T>
QStringList cellsOf(const T& row)
{
    QStringList cells;
    forEachField<T>([&](auto each) { cells.append(CellText<typename decltype(each)::Value>::write(row.*each.member)); });
    return cells;
}

template <SheetRow T>
QByteArray sheetOf(const QVector<T>& rows)
{
    QStringList header;
    for (const SheetColumn& column : columnsOf<T>())
        header.append(column.name);
    QVector<QStringList> lines;
    for (const T& row : rows)
        lines.append(cellsOf(row));
    return writeCsv(header, lines);
}

} // namespace tepu::open_data

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fields.h"
#include "core/domain/instant.h"
#include "core/domain/person.h"
#include "core/domain/vocabulary.h"
#include "core/exchange/referrals/cells.h"
#include "core/exchange/referrals/columns.h"
#include "core/exchange/referrals/moment.h"

#include <QVector>

namespace tepu {

/// The value of a cell that has passed its checks; asking for one that has not is a mistake of the program.
template <class T>
struct Typed;

template <>
struct Typed<QString> {
    static QString of(const QString& cell) { return cell; }
};

template <>
struct Typed<bool> {
    static bool of(const QString& cell) { return cell == u"1"; }
};

template <>
struct Typed<int> {
    static int of(const QString& cell) { return cell.toInt(); }
};

template <>
struct Typed<QDate> {
    static QDate of(const QString& cell) { return parseDate(cell).value(); }
};

template <>
struct Typed<Instant> {
    static Instant of(const QString& cell) { return readMoment(cell).value(); }
};

template <Coded E>
struct Typed<E> {
    static E of(const QString& cell) { return fromCode<E>(cell).value(); }
};

template <>
struct Typed<Role> {
    static Role of(const QString& cell)
    {
        return cell == u"subject" ? Role::ChildExposed : fromCode<Role>(cell).value();
    }
};

template <class T>
struct Typed<std::optional<T>> {
    static std::optional<T> of(const QString& cell)
    {
        return cell.isEmpty() ? std::nullopt : std::optional<T>(Typed<T>::of(cell));
    }
};

template <class T>
struct Typed<QVector<T>> {
    static QVector<T> of(const QString& cell)
    {
        QVector<T> items;
        for (const QString& item : itemsOf(cell))
            items.append(Typed<T>::of(item));
        return items;
    }
};

/// Fills the fields of a struct that are columns of a table from the cells of a row without faults.
template <Described T>
T typedRow(ColumnTable table, const QStringList& cells)
{
    T result;
    size_t next = 0; // fields stand in the order of the table: each is found where the last one ended
    forEachField<T>([&](auto each) {
        for (size_t tried = 0; tried < table.size(); ++tried) {
            const size_t place = (next + tried) % table.size();
            if (table[place].name != each.name)
                continue;
            result.*each.member = Typed<typename decltype(each)::Value>::of(cells[static_cast<qsizetype>(place)]);
            next = place + 1;
            return;
        }
    });
    return result;
}

} // namespace tepu

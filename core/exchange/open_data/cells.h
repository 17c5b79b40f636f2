// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/domain/vocabulary.h"
#include "core/domain/words.h"
#include "core/exchange/open_data/text.h"
#include "core/exchange/referrals/cells.h"

#include <QVector>

// How a value stands in a cell of the open-data folder: dates `YYYY-MM-DD`, times `YYYY-MM-DDTHH:MM` on the wall clock,
// flags 1 or 0, lists separated by semicolons.
namespace tepu::open_data {

template <class T>
struct CellText;

template <>
struct CellText<QString> {
    static QString write(const QString& value) { return cellOfText(value); }
    /// Ids and names: no longer than a line, nothing in them that cannot be seen.
    static Result<QString> read(const QString& cell);
};

template <>
struct CellText<Words> {
    static QString write(const Words& value) { return cellOfText(value.text()); }
    static Result<Words> read(const QString& cell);
};

template <>
struct CellText<bool> {
    static QString write(bool value) { return value ? QStringLiteral("1") : QStringLiteral("0"); }
    static Result<bool> read(const QString& cell);
};

template <>
struct CellText<int> {
    static QString write(int value) { return QString::number(value); }
    static Result<int> read(const QString& cell);
};

template <>
struct CellText<QDate> {
    static QString write(QDate value) { return value.toString(Qt::ISODate); }
    static Result<QDate> read(const QString& cell);
};

template <>
struct CellText<Instant> {
    static QString write(Instant value) { return isoLocal(value).first(16); }
    static Result<Instant> read(const QString& cell);
};

template <Coded E>
struct CellText<E> {
    static QString write(E value) { return code(value); }
    static Result<E> read(const QString& cell)
    {
        if (const auto word = fromCode<E>(cell))
            return *word;
        return refuse(QStringLiteral("is none of %1").arg(codes<E>().join(QStringLiteral(", "))));
    }
};

template <class T>
struct CellText<std::optional<T>> {
    static QString write(const std::optional<T>& value) { return value ? CellText<T>::write(*value) : QString(); }
    static Result<std::optional<T>> read(const QString& cell)
    {
        if (cell.isEmpty())
            return std::optional<T>();
        return CellText<T>::read(cell).map([](T value) { return std::optional<T>(std::move(value)); });
    }
};

template <class T>
struct CellText<QVector<T>> {
    static QString write(const QVector<T>& values)
    {
        QStringList items;
        for (const T& value : values)
            items.append(CellText<T>::write(value));
        return items.join(u';');
    }
    static Result<QVector<T>> read(const QString& cell)
    {
        QVector<T> values;
        for (const QString& item : itemsOf(cell)) {
            const auto value = CellText<T>::read(item);
            if (!value)
                return tl::unexpected(value.error());
            values.append(*value);
        }
        return values;
    }
};

} // namespace tepu::open_data

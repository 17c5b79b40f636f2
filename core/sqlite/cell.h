// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/sqlite/cell_view.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tepu {

/// How a value stands in a column: ids and codes as text, instants as milliseconds, lists as JSON.
template <class T>
struct Cell;

template <class T>
    requires std::is_arithmetic_v<T>
struct Cell<T> {
    using Number = std::conditional_t<std::is_floating_point_v<T>, double, qint64>;
    static Bound toSql(T value) { return static_cast<Number>(value); }
    static T fromSql(const CellView& cell)
    {
        if constexpr (std::is_floating_point_v<T>)
            return static_cast<T>(cell.real());
        else
            return static_cast<T>(cell.integer());
    }
};

template <>
struct Cell<bool> {
    static Bound toSql(bool value) { return qint64(value ? 1 : 0); }
    static bool fromSql(const CellView& cell) { return cell.integer() != 0; }
};

template <>
struct Cell<QString> {
    static Bound toSql(const QString& value) { return value; }
    static QString fromSql(const CellView& cell) { return cell.text(); }
};

template <>
struct Cell<QByteArray> {
    static Bound toSql(const QByteArray& value) { return value; }
    static QByteArray fromSql(const CellView& cell) { return cell.bytes(); }
};

template <>
struct Cell<QDate> {
    static Bound toSql(QDate value) { return value.toString(Qt::ISODate); }
    static QDate fromSql(const CellView& cell) { return QDate::fromString(cell.text(), Qt::ISODate); }
};

template <>
struct Cell<Instant> {
    static Bound toSql(Instant value) { return qint64(value.time_since_epoch().count()); }
    static Instant fromSql(const CellView& cell) { return Instant(std::chrono::milliseconds(cell.integer())); }
};

template <>
struct Cell<std::chrono::minutes> {
    static Bound toSql(std::chrono::minutes value) { return qint64(value.count()); }
    static std::chrono::minutes fromSql(const CellView& cell) { return std::chrono::minutes(cell.integer()); }
};

template <>
struct Cell<Words> {
    static Bound toSql(const Words& value) { return value.text(); }
    static Words fromSql(const CellView& cell) { return Words::of(cell.text()).value_or(Words()); }
};

template <class Kind>
struct Cell<Id<Kind>> {
    static Bound toSql(const Id<Kind>& value) { return value.toString(); }
    static Id<Kind> fromSql(const CellView& cell)
    {
        return Id<Kind>::fromString(cell.text()).value_or(Id<Kind>());
    }
};

template <Coded E>
struct Cell<E> {
    static Bound toSql(E value) { return code(value); }
    static E fromSql(const CellView& cell)
    {
        const auto word = fromCode<E>(cell.text());
        Q_ASSERT(word); // only codes are ever written
        return *word;
    }
};

template <class T>
struct Cell<std::optional<T>> {
    static Bound toSql(const std::optional<T>& value) { return value ? Cell<T>::toSql(*value) : Bound(); }
    static std::optional<T> fromSql(const CellView& cell)
    {
        return cell.isNull() ? std::nullopt : std::optional<T>(Cell<T>::fromSql(cell));
    }
};

template <class T>
struct Cell<QVector<T>> {
    static Bound toSql(const QVector<T>& values)
    {
        const QJsonDocument json(encode(values).toArray().toJsonArray());
        return QString::fromUtf8(json.toJson(QJsonDocument::Compact));
    }
    static QVector<T> fromSql(const CellView& cell)
    {
        const QJsonDocument json = QJsonDocument::fromJson(cell.bytes());
        return decode<QVector<T>>(QCborArray::fromJsonArray(json.array())).value_or(QVector<T>());
    }
};

template <class T>
Bound toSql(const T& value)
{
    return Cell<T>::toSql(value);
}

/// The values of a statement, in the order of its question marks.
template <class... T>
Values values(const T&... each)
{
    return Values{toSql(each)...};
}

} // namespace tepu

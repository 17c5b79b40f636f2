// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QVariant>

namespace tepu {

/// How a value stands in a column: ids and codes as text, instants as milliseconds, lists as JSON.
template <class T>
struct Cell;

template <class T>
    requires std::is_arithmetic_v<T>
struct Cell<T> {
    static QVariant toSql(T value) { return QVariant::fromValue(value); }
    static T fromSql(const QVariant& cell) { return cell.value<T>(); }
};

template <>
struct Cell<bool> {
    static QVariant toSql(bool value) { return value ? 1 : 0; }
    static bool fromSql(const QVariant& cell) { return cell.toInt() != 0; }
};

template <>
struct Cell<QString> {
    static QVariant toSql(const QString& value) { return value.isNull() ? QStringLiteral("") : value; }
    static QString fromSql(const QVariant& cell) { return cell.toString(); }
};

template <>
struct Cell<QByteArray> {
    static QVariant toSql(const QByteArray& value) { return value; }
    static QByteArray fromSql(const QVariant& cell) { return cell.toByteArray(); }
};

template <>
struct Cell<QDate> {
    static QVariant toSql(QDate value) { return value.toString(Qt::ISODate); }
    static QDate fromSql(const QVariant& cell) { return QDate::fromString(cell.toString(), Qt::ISODate); }
};

template <>
struct Cell<Instant> {
    static QVariant toSql(Instant value) { return QVariant::fromValue<qint64>(value.time_since_epoch().count()); }
    static Instant fromSql(const QVariant& cell) { return Instant(std::chrono::milliseconds(cell.toLongLong())); }
};

template <>
struct Cell<std::chrono::minutes> {
    static QVariant toSql(std::chrono::minutes value) { return QVariant::fromValue<qint64>(value.count()); }
    static std::chrono::minutes fromSql(const QVariant& cell) { return std::chrono::minutes(cell.toLongLong()); }
};

template <>
struct Cell<Words> {
    static QVariant toSql(const Words& value) { return value.text(); }
    static Words fromSql(const QVariant& cell) { return Words::of(cell.toString()).value_or(Words()); }
};

template <class Kind>
struct Cell<Id<Kind>> {
    static QVariant toSql(const Id<Kind>& value) { return value.toString(); }
    static Id<Kind> fromSql(const QVariant& cell)
    {
        return Id<Kind>::fromString(cell.toString()).value_or(Id<Kind>());
    }
};

template <Coded E>
struct Cell<E> {
    static QVariant toSql(E value) { return code(value); }
    static E fromSql(const QVariant& cell)
    {
        const auto word = fromCode<E>(cell.toString());
        Q_ASSERT(word); // only codes are ever written
        return *word;
    }
};

template <class T>
struct Cell<std::optional<T>> {
    static QVariant toSql(const std::optional<T>& value) { return value ? Cell<T>::toSql(*value) : QVariant(); }
    static std::optional<T> fromSql(const QVariant& cell)
    {
        return cell.isNull() ? std::nullopt : std::optional<T>(Cell<T>::fromSql(cell));
    }
};

template <class T>
struct Cell<QVector<T>> {
    static QVariant toSql(const QVector<T>& values)
    {
        const QJsonDocument json(encode(values).toArray().toJsonArray());
        return QString::fromUtf8(json.toJson(QJsonDocument::Compact));
    }
    static QVector<T> fromSql(const QVariant& cell)
    {
        const QJsonDocument json = QJsonDocument::fromJson(cell.toString().toUtf8());
        return decode<QVector<T>>(QCborArray::fromJsonArray(json.array())).value_or(QVector<T>());
    }
};

template <class T>
QVariant toSql(const T& value)
{
    return Cell<T>::toSql(value);
}

/// The values of a statement, in the order of its question marks.
template <class... T>
QVariantList values(const T&... each)
{
    return QVariantList{toSql(each)...};
}

} // namespace tepu

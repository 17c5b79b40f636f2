// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fields.h"
#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/domain/refusal.h"
#include "core/domain/vocabulary.h"
#include "core/domain/words.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QVector>

namespace tepu {

/// How a value is written and read: one form for the journal (CBOR) and the command line (JSON).
template <class T>
struct Codec;

template <class T>
QCborValue encode(const T& value)
{
    return Codec<T>::encode(value);
}

template <class T>
Result<T> decode(const QCborValue& value)
{
    return Codec<T>::decode(value);
}

template <>
struct Codec<QString> {
    static QCborValue encode(const QString& value) { return value; }
    static Result<QString> decode(const QCborValue& value);
};

template <>
struct Codec<bool> {
    static QCborValue encode(bool value) { return value; }
    static Result<bool> decode(const QCborValue& value);
};

template <>
struct Codec<qint64> {
    static QCborValue encode(qint64 value) { return value; }
    static Result<qint64> decode(const QCborValue& value);
};

template <>
struct Codec<int> {
    static QCborValue encode(int value) { return value; }
    static Result<int> decode(const QCborValue& value);
};

template <>
struct Codec<double> {
    static QCborValue encode(double value) { return value; }
    static Result<double> decode(const QCborValue& value);
};

template <>
struct Codec<QDate> {
    static QCborValue encode(QDate value) { return value.toString(Qt::ISODate); }
    static Result<QDate> decode(const QCborValue& value);
};

template <>
struct Codec<Instant> {
    static QCborValue encode(Instant value) { return isoUtc(value); }
    static Result<Instant> decode(const QCborValue& value);
};

template <>
struct Codec<std::chrono::minutes> {
    static QCborValue encode(std::chrono::minutes value) { return static_cast<qint64>(value.count()); }
    static Result<std::chrono::minutes> decode(const QCborValue& value);
};

template <>
struct Codec<Words> {
    static QCborValue encode(const Words& value) { return value.text(); }
    static Result<Words> decode(const QCborValue& value);
};

template <>
struct Codec<Uuid> {
    static QCborValue encode(const Uuid& value) { return value.toString(); }
    static Result<Uuid> decode(const QCborValue& value);
};

template <class Kind>
struct Codec<Id<Kind>> {
    static QCborValue encode(const Id<Kind>& value) { return value.isNil() ? QCborValue(nullptr) : QCborValue(value.toString()); }
    static Result<Id<Kind>> decode(const QCborValue& value)
    {
        return tepu::decode<Uuid>(value).map([](const Uuid& uuid) { return Id<Kind>(uuid); });
    }
};

template <Coded E>
struct Codec<E> {
    static QCborValue encode(E value) { return code(value); }
    static Result<E> decode(const QCborValue& value)
    {
        const auto word = fromCode<E>(value.toString());
        if (!word)
            return refuse(QStringLiteral("“%1” is none of %2").arg(value.toString(), codes<E>().join(u", ")));
        return *word;
    }
};

template <class T>
struct Codec<std::optional<T>> {
    static QCborValue encode(const std::optional<T>& value) { return value ? tepu::encode(*value) : QCborValue(nullptr); }
    static Result<std::optional<T>> decode(const QCborValue& value)
    {
        if (value.isNull() || value.isUndefined())
            return std::optional<T>();
        return tepu::decode<T>(value).map([](T decoded) { return std::optional<T>(std::move(decoded)); });
    }
};

template <class T>
struct Codec<QVector<T>> {
    static QCborValue encode(const QVector<T>& values)
    {
        QCborArray array;
        for (const T& value : values)
            array.append(tepu::encode(value));
        return array;
    }
    static Result<QVector<T>> decode(const QCborValue& value)
    {
        if (!value.isArray())
            return refuse(QStringLiteral("must be a list"));
        QVector<T> values;
        for (const QCborValue& item : value.toArray()) {
            Result<T> decoded = tepu::decode<T>(item);
            if (!decoded)
                return tl::unexpected(decoded.error());
            values.append(std::move(*decoded));
        }
        return values;
    }
};

/// The fields of a struct that one key seals, in their order; "nothing" is left out.
template <Described T>
QCborMap encodeFields(const T& value, Seal seal)
{
    QCborMap map;
    forEachField<T>([&](auto each) {
        if (each.seal != seal)
            return;
        const QCborValue encoded = encode(value.*each.member);
        if (!encoded.isNull())
            map.insert(QString::fromLatin1(each.name), encoded);
    });
    return map;
}

template <class T>
inline constexpr bool mayBeMissing = false;
template <class T>
inline constexpr bool mayBeMissing<std::optional<T>> = true;
template <class T>
inline constexpr bool mayBeMissing<QVector<T>> = true;

/// Whether every field must be there, or those of a key that the reader does not hold may be missing.
enum class Reading { Whole, WithoutSafety };

template <Described T>
Result<T> decodeFields(const QCborMap& map, Reading reading = Reading::Whole)
{
    T result{};
    std::optional<Refusal> wrong;
    forEachField<T>([&](auto each) {
        using Value = typename decltype(each)::Value;
        const QString name = QString::fromLatin1(each.name);
        const QCborValue found = map.value(name);
        const bool missing = found.isUndefined() || found.isNull();
        if (wrong || (missing && (each.mayBeLeftOut || mayBeMissing<Value>)))
            return;
        if (missing && reading == Reading::WithoutSafety && each.seal == Seal::Safety)
            return;
        if (missing) {
            wrong = Refusal{QStringLiteral("“%1” is missing").arg(name)};
            return;
        }
        Result<Value> decoded = decode<Value>(found);
        if (decoded)
            result.*each.member = std::move(*decoded);
        else
            wrong = Refusal{QStringLiteral("“%1”: %2").arg(name, decoded.error().sentence), decoded.error().rule};
    });
    if (wrong)
        return tl::unexpected(*wrong);
    return result;
}

template <Described T>
struct Codec<T> {
    static QCborValue encode(const T& value)
    {
        QCborMap map;
        forEachField<T>([&](auto each) { map.insert(QString::fromLatin1(each.name), tepu::encode(value.*each.member)); });
        return map;
    }
    static Result<T> decode(const QCborValue& value)
    {
        if (!value.isMap())
            return refuse(QStringLiteral("must be an object"));
        return decodeFields<T>(value.toMap());
    }
};

} // namespace tepu

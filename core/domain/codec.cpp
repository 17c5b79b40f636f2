// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/codec.h"

namespace tepu {

Result<QString> Codec<QString>::decode(const QCborValue& value)
{
    if (!value.isString())
        return refuse(QStringLiteral("must be text"));
    return value.toString();
}

Result<bool> Codec<bool>::decode(const QCborValue& value)
{
    if (!value.isBool())
        return refuse(QStringLiteral("must be true or false"));
    return value.toBool();
}

Result<qint64> Codec<qint64>::decode(const QCborValue& value)
{
    if (value.isInteger())
        return value.toInteger();
    const double number = value.toDouble(0.5); // JSON knows one kind of number
    if (!value.isDouble() || number != static_cast<double>(static_cast<qint64>(number)))
        return refuse(QStringLiteral("must be a whole number"));
    return static_cast<qint64>(number);
}

Result<int> Codec<int>::decode(const QCborValue& value)
{
    return tepu::decode<qint64>(value).and_then([](qint64 number) -> Result<int> {
        if (number < std::numeric_limits<int>::min() || number > std::numeric_limits<int>::max())
            return refuse(QStringLiteral("is too large"));
        return static_cast<int>(number);
    });
}

Result<double> Codec<double>::decode(const QCborValue& value)
{
    if (!value.isDouble() && !value.isInteger())
        return refuse(QStringLiteral("must be a number"));
    return value.toDouble();
}

Result<QDate> Codec<QDate>::decode(const QCborValue& value)
{
    const auto date = parseDate(value.toString());
    if (!date)
        return refuse(QStringLiteral("“%1” is no date; write it as 2018-05-10").arg(value.toString()));
    return *date;
}

Result<Instant> Codec<Instant>::decode(const QCborValue& value)
{
    return parseInstant(value.toString());
}

Result<std::chrono::minutes> Codec<std::chrono::minutes>::decode(const QCborValue& value)
{
    return tepu::decode<qint64>(value).map([](qint64 count) { return std::chrono::minutes(count); });
}

Result<Uuid> Codec<Uuid>::decode(const QCborValue& value)
{
    const auto uuid = Uuid::fromString(value.toString());
    if (!uuid)
        return refuse(QStringLiteral("“%1” is no id").arg(value.toString()));
    return *uuid;
}

Result<Words> Codec<Words>::decode(const QCborValue& value)
{
    const auto words = Words::of(value.toString());
    if (!words)
        return refuse(QStringLiteral("must be some words, at most 20,000 characters"));
    return *words;
}

} // namespace tepu

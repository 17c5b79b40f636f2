// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/id.h"

#include <QHashFunctions>
#include <QRandomGenerator>
#include <QUuid>
#include <chrono>
#include <cstring>

namespace tepu {

Uuid Uuid::fresh()
{
    Uuid id;
    QRandomGenerator::system()->fillRange(reinterpret_cast<quint32*>(id.m_bytes.data()), 4);
    const auto now = std::chrono::duration_cast<std::chrono::milliseconds>(
                         std::chrono::system_clock::now().time_since_epoch())
                         .count();
    for (size_t i = 0; i < 6; ++i)
        id.m_bytes[i] = static_cast<unsigned char>(now >> (8 * (5 - i)));
    id.m_bytes[6] = static_cast<unsigned char>((id.m_bytes[6] & 0x0f) | 0x70); // version 7
    id.m_bytes[8] = static_cast<unsigned char>((id.m_bytes[8] & 0x3f) | 0x80); // RFC 9562 variant
    return id;
}

std::optional<Uuid> Uuid::fromString(QStringView text)
{
    if (text.size() != 36)
        return std::nullopt;
    const QUuid parsed = QUuid::fromString(text);
    if (parsed.isNull())
        return std::nullopt;
    return fromBytes(parsed.toRfc4122());
}

std::optional<Uuid> Uuid::fromBytes(QByteArrayView bytes)
{
    Uuid id;
    if (bytes.size() != 16)
        return std::nullopt;
    std::memcpy(id.m_bytes.data(), bytes.data(), 16);
    if (id.isNil())
        return std::nullopt;
    return id;
}

QByteArray Uuid::bytes() const
{
    return QByteArray(reinterpret_cast<const char*>(m_bytes.data()), 16);
}

QString Uuid::toString() const
{
    return QUuid::fromRfc4122(bytes()).toString(QUuid::WithoutBraces);
}

size_t qHash(const Uuid& id, size_t seed)
{
    return qHashBits(id.m_bytes.data(), id.m_bytes.size(), seed);
}

} // namespace tepu

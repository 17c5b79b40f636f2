// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/id.h"

#include <QHashFunctions>
#include <QRandomGenerator>
#include <QUuid>
#include <chrono>
#include <cstring>
#include <mutex>

namespace tepu {

namespace {

quint64 millisecondsNow()
{
    return static_cast<quint64>(std::chrono::duration_cast<std::chrono::milliseconds>(
                                    std::chrono::system_clock::now().time_since_epoch())
                                    .count());
}

/// RFC 9562, 6.2: the random bits are carried on as a counter while the millisecond is the same (or the clock went back), so
/// that of two ids made here the later is the greater.
class UuidSource {
public:
    std::array<unsigned char, 16> next()
    {
        const std::lock_guard<std::mutex> alone(m_mutex);
        const quint64 now = millisecondsNow();
        const quint64 throwOfDice = QRandomGenerator::system()->generate64();
        if (now > m_milliseconds) {
            m_milliseconds = now;
            m_counter = QRandomGenerator::system()->generate() & 0x3ff; // room to count up in the twelve bits
            m_tail = throwOfDice & tailBits;
        } else {
            m_tail += (throwOfDice & 0xffff'ffff) + 1;
            m_counter += m_tail >> 62;
            m_tail &= tailBits;
        }
        return bytes();
    }

private:
    static constexpr quint64 tailBits = 0x3fff'ffff'ffff'ffffU;

    std::array<unsigned char, 16> bytes() const
    {
        std::array<unsigned char, 16> all{};
        const quint64 head = m_milliseconds << 16 | 0x7000 | m_counter; // version 7
        const quint64 tail = m_tail | 0x8000'0000'0000'0000U;           // RFC 9562 variant
        for (size_t i = 0; i < 8; ++i) {
            all[i] = static_cast<unsigned char>(head >> (8 * (7 - i)));
            all[8 + i] = static_cast<unsigned char>(tail >> (8 * (7 - i)));
        }
        return all;
    }

    std::mutex m_mutex;
    quint64 m_milliseconds = 0;
    quint64 m_counter = 0;
    quint64 m_tail = 0;
};

} // namespace

Uuid Uuid::fresh()
{
    static UuidSource source;
    Uuid id;
    id.m_bytes = source.next();
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

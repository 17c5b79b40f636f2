// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/header.h"

#include <QtEndian>

namespace tepu {

static constexpr char magic[4] = {'T', 'E', 'P', 'U'};

template <class Number>
static void put(QByteArray& out, Number number)
{
    const Number big = qToBigEndian(number);
    out.append(reinterpret_cast<const char*>(&big), sizeof big);
}

template <class Number>
static Number take(const QByteArray& in, qsizetype& at)
{
    const Number number = qFromBigEndian<Number>(in.constData() + at);
    at += qsizetype(sizeof(Number));
    return number;
}

QByteArray EventHeader::bytes() const
{
    QByteArray out(magic, sizeof magic);
    put(out, format);
    put(out, smallestReader);
    put(out, static_cast<quint8>(chain));
    out.append(7, '\0'); // reserved
    out.append(seat.uuid().bytes());
    put(out, sequence);
    put(out, clock);
    out.append(scope.bytes());
    out.append(key.uuid().bytes());
    out.append(previous.bytes());
    Q_ASSERT(out.size() == size);
    return out;
}

static Result<Uuid> takeUuid(const QByteArray& in, qsizetype& at)
{
    const auto uuid = Uuid::fromBytes(QByteArrayView(in).sliced(at, 16));
    at += 16;
    if (!uuid)
        return refuse(QStringLiteral("its header holds an empty id"));
    return *uuid;
}

static bool isHeader(const QByteArray& in)
{
    return in.size() == EventHeader::size && in.startsWith(QByteArrayView(magic, sizeof magic));
}

bool EventHeader::asksForNewerReader(const QByteArray& in)
{
    qsizetype at = sizeof magic + sizeof(quint16);
    return isHeader(in) && take<quint16>(in, at) > currentFormat;
}

Result<EventHeader> EventHeader::fromBytes(const QByteArray& in)
{
    if (!isHeader(in))
        return refuse(QStringLiteral("its header is damaged"));
    qsizetype at = sizeof magic;
    EventHeader header;
    header.format = take<quint16>(in, at);
    header.smallestReader = take<quint16>(in, at);
    const quint8 chain = take<quint8>(in, at);
    if (asksForNewerReader(in))
        return refuse(QStringLiteral("it was written by a newer version of Tēpu; open the record with that version"));
    if (chain > static_cast<quint8>(Chain::Access))
        return refuse(QStringLiteral("its header names an unknown chain"));
    header.chain = static_cast<Chain>(chain);
    at += 7;
    const auto seat = takeUuid(in, at);
    header.sequence = take<quint64>(in, at);
    header.clock = take<quint64>(in, at);
    const auto scope = takeUuid(in, at);
    const auto key = takeUuid(in, at);
    if (!seat || !scope || !key)
        return refuse(QStringLiteral("its header holds an empty id"));
    header.seat = SeatId(*seat);
    header.scope = *scope;
    header.key = KeyId(*key);
    header.previous = Digest::fromBytes(in.sliced(at, Digest::size));
    if (header.bytes() != in)
        return refuse(QStringLiteral("its header holds what this version does not know"));
    return header;
}

} // namespace tepu

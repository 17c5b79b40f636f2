// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/head_file.h"

#include <QDir>
#include <QtEndian>
#include <array>
#include <unistd.h>

namespace tepu {

static constexpr qsizetype slotSize = 4096;
static constexpr qsizetype contentSize = 8 + 8 + 16 + 2 * (8 + Digest::size);
static constexpr qsizetype signatureSize = 64;

static void put(QByteArray& out, quint64 number)
{
    const quint64 big = qToBigEndian(number);
    out.append(reinterpret_cast<const char*>(&big), sizeof big);
}

static quint64 take(const QByteArray& in, qsizetype at)
{
    return qFromBigEndian<quint64>(in.constData() + at);
}

static QByteArray contentOf(quint64 counter, const SeatHead& head)
{
    QByteArray out("TEPUHEAD");
    put(out, counter);
    out.append(head.seat.uuid().bytes());
    for (const ChainHead& chain : {head.content, head.access}) {
        put(out, chain.sequence);
        out.append(chain.digest.bytes());
    }
    return out;
}

namespace {

struct Slot {
    quint64 counter = 0;
    SeatHead head;
};

} // namespace

static std::optional<Slot> claimedIn(const QByteArray& bytes)
{
    if (bytes.size() < contentSize + signatureSize || !bytes.startsWith("TEPUHEAD"))
        return std::nullopt;
    const QByteArray content = bytes.first(contentSize);
    const auto seat = Uuid::fromBytes(QByteArrayView(content).sliced(16, 16));
    if (!seat)
        return std::nullopt;
    const auto chainAt = [&](qsizetype at) {
        return ChainHead{take(content, at), Digest::fromBytes(content.sliced(at + 8, Digest::size))};
    };
    return Slot{take(content, 8), {SeatId(*seat), chainAt(32), chainAt(32 + 8 + Digest::size)}};
}

static std::optional<Slot> slotIn(const QByteArray& bytes, const QByteArray& publicKey)
{
    const auto slot = claimedIn(bytes);
    const bool isSigned = slot && isSignedBy(publicKey, Digest::of(bytes.first(contentSize)), bytes.sliced(contentSize, signatureSize));
    return isSigned ? slot : std::nullopt;
}

HeadFile::HeadFile(const QString& folder, const SeatId& seat)
    : m_path(QDir(folder).filePath(QStringLiteral("heads/") + seat.toString())), m_seat(seat)
{
}

static std::array<std::optional<Slot>, 2> slotsIn(QFile& file, const QByteArray& publicKey)
{
    const auto first = slotIn(file.read(slotSize), publicKey);
    return {first, slotIn(file.read(slotSize), publicKey)};
}

static const std::optional<Slot>& newerOf(const std::optional<Slot>& first, const std::optional<Slot>& second)
{
    return !second || (first && first->counter > second->counter) ? first : second;
}

Result<SeatHead> HeadFile::read(const QByteArray& publicKey) const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return refuse(QStringLiteral("the head file of this seat is missing; whether the end of the journal is, cannot be told"));
    const auto [first, second] = slotsIn(file, publicKey);
    const auto& newer = newerOf(first, second);
    if (!newer || newer->head.seat != m_seat)
        return refuse(QStringLiteral("the head file of this seat is damaged; whether the end of the journal is missing, cannot be told"));
    return newer->head;
}

std::optional<SeatHead> HeadFile::claimed() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    const auto first = claimedIn(file.read(slotSize));
    const auto second = claimedIn(file.read(slotSize));
    const auto& newer = newerOf(first, second);
    return newer && newer->head.seat == m_seat ? std::optional(newer->head) : std::nullopt;
}

/// The slot that is written is never the newest whole one, also not where the write before it failed.
Result<void> HeadFile::write(const SeatHead& head, const SigningKey& key)
{
    QDir().mkpath(QFileInfo(m_path).path());
    QFile file(m_path);
    if (!file.open(QIODevice::ReadWrite))
        return refuse(QStringLiteral("The head file cannot be written: %1.").arg(file.errorString()));
    if (m_written == 0)
        for (const auto& slot : slotsIn(file, key.publicKey))
            m_written = std::max(m_written, slot ? slot->counter : 0);
    const quint64 counter = m_written + 1;
    const QByteArray content = contentOf(counter, head);
    QByteArray slot = content + key.sign(Digest::of(content));
    slot.append(slotSize - slot.size(), '\0');
    if (!file.seek(slotSize * qsizetype(counter % 2)) || file.write(slot) != slot.size() || !file.flush()
        || ::fdatasync(file.handle()) != 0)
        return refuse(QStringLiteral("The head file cannot be written: %1.").arg(file.errorString()));
    m_written = counter;
    return {};
}

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/chain_walk.h"

namespace tepu {

ChainWalk::ChainWalk(const QVector<Seat>& seats, const QVector<ChainGap>& leftOut, const QVector<SeatHead>& from) : m_leftOut(leftOut)
{
    for (const Seat& seat : seats) {
        m_publicKeys.insert(seat.id, seat.publicKey);
        m_heads.insert(seat.id, {seat.id, {}, {}});
    }
    for (const SeatHead& head : from)
        m_heads.insert(head.seat, head);
    for (const ChainGap& gap : leftOut)
        m_wholeGaps.insert({gap.seat, gap.chain, gap.first, gap.last});
}

const QString ChainWalk::notSigned = QStringLiteral("its signature is not its seat’s");

bool lacksSignature(const Event& event, const Digest& digest, const QByteArray& publicKey)
{
    const bool needed = event.header.chain == Chain::Access || !event.signature.isEmpty();
    return needed && !isSignedBy(publicKey, digest, event.signature);
}

bool ChainWalk::mayFollowGap(const EventHeader& header, const ChainHead& before) const
{
    const auto sequence = static_cast<qint64>(header.sequence);
    if (header.sequence == before.sequence + 1)
        return false; // what follows at once must fit
    if (m_wholeGaps.contains({header.seat, header.chain, static_cast<qint64>(before.sequence) + 1, sequence - 1}))
        return true;
    return std::any_of(m_leftOut.begin(), m_leftOut.end(), [&](const ChainGap& gap) {
        return gap.holds(header.seat, header.chain, static_cast<qint64>(before.sequence) + 1)
               && gap.last == sequence - 1;
    });
}

QStringList ChainWalk::take(const Event& event)
{
    const EventHeader& header = event.header;
    if (!m_publicKeys.contains(header.seat))
        return {QStringLiteral("its seat is not known to the record")};
    QStringList wrong;
    ChainHead& chain = m_heads[header.seat].of(header.chain);
    const bool followsGap = mayFollowGap(header, chain);
    if (!followsGap && header.sequence != chain.sequence + 1)
        wrong.append(QStringLiteral("number %1 was expected in its chain").arg(chain.sequence + 1));
    if (!followsGap && header.previous != chain.digest)
        wrong.append(QStringLiteral("it does not continue event %1: that one was changed, or one was left out").arg(header.sequence - 1));
    chain = {header.sequence, event.digest()};
    if (lacksSignature(event, chain.digest, m_publicKeys.value(header.seat)))
        wrong.append(notSigned);
    return wrong;
}

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/chain_walk.h"

namespace tepu {

ChainWalk::ChainWalk(const QVector<Seat>& seats)
{
    for (const Seat& seat : seats) {
        m_publicKeys.insert(seat.id, seat.publicKey);
        m_heads.insert(seat.id, {seat.id, {}, {}});
    }
}

/// Events of the access chain are signed, always; a signature that stands elsewhere must hold too.
static bool lacksSignature(const Event& event, const Digest& digest, const QByteArray& publicKey)
{
    const bool needed = event.header.chain == Chain::Access || !event.signature.isEmpty();
    return needed && !isSignedBy(publicKey, digest, event.signature);
}

QStringList ChainWalk::take(const Event& event)
{
    const EventHeader& header = event.header;
    if (!m_publicKeys.contains(header.seat))
        return {QStringLiteral("its seat is not known to the record")};
    QStringList wrong;
    ChainHead& chain = m_heads[header.seat].of(header.chain);
    if (header.sequence != chain.sequence + 1)
        wrong.append(QStringLiteral("number %1 was expected in its chain").arg(chain.sequence + 1));
    if (header.previous != chain.digest)
        wrong.append(QStringLiteral("it does not continue event %1: that one was changed, or one was left out").arg(header.sequence - 1));
    chain = {header.sequence, event.digest()};
    if (lacksSignature(event, chain.digest, m_publicKeys.value(header.seat)))
        wrong.append(QStringLiteral("its signature is not its seat’s"));
    return wrong;
}

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/journal.h"
#include "core/journal/seat_ledger.h"

namespace tepu {

/// A seat is one user on one installation: one that this machine's ledger does not know is not continued here.
Result<void> Journal::takeSeat(const Principal& principal, const QVector<Seat>& seats, Purpose purpose)
{
    for (const Seat& seat : seats) // the last is the newest
        if (seat.user == m_user && (purpose == Purpose::Inspect || ledgerOf(m_mark.record, seat.id).read(seat.publicKey)))
            m_seat = seat;
    if (m_seat.id.isNil())
        return {}; // a user's first time, or their first on this machine
    auto signing = principal.open(m_seat.sealedKey);
    if (!signing) {
        m_seat = {}; // it was sealed to the key that this user had before
        return {};
    }
    m_signing = SigningKey{m_seat.publicKey, std::move(*signing)};
    m_headFile = std::make_unique<HeadFile>(m_folder, m_seat.id);
    m_ledger = std::make_unique<HeadFile>(ledgerOf(m_mark.record, m_seat.id));
    return {};
}

/// Whether what this machine wrote last of this seat is still there. Of a seat that goes on elsewhere nobody expects it.
void Journal::askLedger()
{
    const auto left = m_ledger ? m_ledger->read(m_seat.publicKey) : tl::unexpected(Refusal());
    if (!left || hasEnded())
        return;
    const auto stands = [&](Chain chain) {
        const ChainHead& head = left->of(chain);
        return holds(m_seat.id, chain, static_cast<qint64>(head.sequence), head.digest.hex());
    };
    if (stands(Chain::Content) && stands(Chain::Access))
        return;
    const auto events = [](const SeatHead& head) { return head.content.sequence + head.access.sequence; };
    m_ledgerFault = Refusal{QStringLiteral("This folder is an older copy of the record: on this machine the record once held %1 events of this "
                                           "seat, and here are %2. Look for the newer folder before you go on.")
                                .arg(events(*left))
                                .arg(events(m_head))};
}

/// It goes on in the record of which this one is a copy, or its end is known to be lost.
bool Journal::hasEnded()
{
    const QVector<ChainGap> known = lost();
    const auto endIsLost = [this](const ChainGap& gap) { return gap.seat == m_seat.id && gap.last == 0; };
    return m_mark.ended.contains(m_seat.id) || std::any_of(known.begin(), known.end(), endIsLost);
}

bool Journal::mayContinueItsSeat()
{
    return isReadableSeat() && !m_ledgerFault && !hasEnded();
}

/// Its row goes in with the first events of its chain.
void Journal::beginSeat(const Principal& principal)
{
    m_seatBefore = m_head;
    m_signing = SigningKey::fresh();
    m_seat = {SeatId::fresh(), m_user, m_signing.publicKey, sealTo(principal.publicKey(), m_signing.secretKey)};
    m_headFile = std::make_unique<HeadFile>(m_folder, m_seat.id);
    m_ledger = std::make_unique<HeadFile>(ledgerOf(m_mark.record, m_seat.id));
    // Known before it has an event. Where that cannot be written, the next opening begins another seat: no chain forks.
    (void)m_headFile->write({m_seat.id, {}, {}}, m_signing).and_then([this] { return m_ledger->write({m_seat.id, {}, {}}, m_signing); });
    m_head = m_pending = m_headWritten = SeatHead{m_seat.id, {}, {}};
    m_headFault.reset(); // a chain that begins has no head yet, and lost none
}

} // namespace tepu

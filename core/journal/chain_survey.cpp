// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/chain_survey.h"

#include "core/journal/chain_walk.h"

namespace tepu {

ChainSurvey::ChainSurvey(const Keyring& keys, const QVector<Seat>& seats) : m_reader(keys)
{
    for (const Seat& seat : seats) {
        m_publicKeys.insert(seat.id, seat.publicKey);
        for (const Chain chain : {Chain::Content, Chain::Access})
            m_sound[{seat.id, chain}] = {};
    }
}

void ChainSurvey::take(const Result<Event>& event)
{
    if (!event)
        return;
    const auto key = m_publicKeys.constFind(event->header.seat);
    const Digest digest = event->digest();
    if (key == m_publicKeys.constEnd() || lacksSignature(*event, digest, *key) || !m_reader.take(*event))
        return;
    m_reader.takeWhole(); // that they open is all that counts here
    const EventHeader& header = event->header;
    m_sound[{header.seat, header.chain}].append({static_cast<qint64>(header.sequence), header.previous, digest});
}

/// Where two sound neighbours do not fit, the earlier one stands where another stood.
void ChainSurvey::addGaps(QVector<ChainGap>& gaps, const ChainName& chain, const QVector<Sound>& sound, qint64 onceHeld)
{
    const auto add = [&](qint64 first, qint64 last) {
        const bool continues = !gaps.isEmpty() && gaps.last().holds(chain.first, chain.second, first - 1);
        if (continues)
            gaps.last().last = last;
        else
            gaps.append({chain.first, chain.second, first, last});
    };
    qint64 expected = 1;
    Digest before;
    for (const Sound& event : sound) {
        if (event.sequence > expected)
            add(expected, event.sequence - 1);
        else if (event.previous != before)
            add(event.sequence - 1, event.sequence - 1);
        expected = event.sequence + 1;
        before = event.digest;
    }
    if (onceHeld >= expected)
        add(expected, 0);
}

QVector<ChainGap> ChainSurvey::gaps(const QVector<SeatHead>& writtenDown) const
{
    QVector<ChainGap> gaps;
    for (const auto& [chain, sound] : m_sound) {
        qint64 onceHeld = 0;
        for (const SeatHead& head : writtenDown)
            if (head.seat == chain.first)
                onceHeld = static_cast<qint64>(head.of(chain.second).sequence);
        addGaps(gaps, chain, sound, onceHeld);
    }
    for (const SeatHead& head : writtenDown) // of a seat that is lost whole nothing but its head file is left
        for (const Chain chain : {Chain::Content, Chain::Access})
            if (!m_publicKeys.contains(head.seat) && head.of(chain).sequence > 0)
                gaps.append({head.seat, chain, 1, 0});
    return gaps;
}

} // namespace tepu

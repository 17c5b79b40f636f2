// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/sealer.h"

#include "core/journal/envelope.h"

namespace tepu {

QVector<Event> Sealer::sealed(const Statement& fact, SeatHead& head) const
{
    ChainHead& chain = head.of(fact.chain);
    QVector<Event> events{half(fact, Seal::Ordinary, chain)};
    if (!fact.safety.isEmpty())
        events.append(half(fact, Seal::Safety, chain));
    return events;
}

Event Sealer::half(const Statement& fact, Seal which, ChainHead& chain) const
{
    Event event;
    event.header.chain = fact.chain;
    event.header.seat = seat;
    event.header.sequence = chain.sequence + 1;
    event.header.clock = fact.clock;
    event.header.scope = fact.scope.id;
    event.header.key = keys.keyOf(fact.scope, which);
    event.header.previous = chain.digest;
    event.body = seal(keys.find(event.header.key).value(), envelope(fact, which), event.header.bytes());
    chain = {event.header.sequence, event.digest()};
    if (fact.chain == Chain::Access || (fact.isSigned && which == Seal::Ordinary))
        event.signature = signing.sign(chain.digest);
    return event;
}

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/reader.h"

namespace tepu {

QString nameOf(const EventHeader& header)
{
    return QStringLiteral("event %1 of seat %2").arg(header.sequence).arg(header.seat.toString());
}

static QByteArray placeOf(const Statement& fact)
{
    return fact.stamp.command.uuid().bytes() + QByteArray::number(fact.index);
}

/// A fact sealed with the key of another scope, or with the other key of its own, would be read by the wrong people.
Result<OpenedHalf> Reader::opened(const Event& event) const
{
    const KeyId& key = event.header.key;
    return unseal(*m_keys.find(key), event.body, event.header.bytes())
        .and_then(openEnvelope)
        .and_then([&](OpenedHalf half) -> Result<OpenedHalf> {
            if (!m_keys.isOf(key, Scope{event.header.scope}, half.half))
                return refuse(QStringLiteral("it is sealed with a key that is for something else"));
            return half;
        });
}

Result<void> Reader::take(const Event& event)
{
    if (!m_keys.isInRecord(event.header.key))
        return refuse(QStringLiteral("%1: its key is missing from the record").arg(nameOf(event.header)));
    if (!m_keys.find(event.header.key)) {
        m_sealedForOthers.insert(Scope{event.header.scope}); // its place in the chain is all that we can know
        return {};
    }
    auto half = opened(event);
    if (!half)
        return refuse(QStringLiteral("%1: %2").arg(nameOf(event.header), half.error().sentence));
    half->fact.chain = event.header.chain;
    half->fact.scope = Scope{event.header.scope};
    half->fact.clock = event.header.clock;
    put(*half);
    return {};
}

void Reader::put(const OpenedHalf& half)
{
    const Statement& fact = half.fact;
    if (half.half == Seal::Ordinary) {
        if (fact.safetyMissing)
            m_waiting.insert(placeOf(fact), m_facts.size());
        m_facts.append(fact);
        return;
    }
    const auto first = m_waiting.constFind(placeOf(fact));
    if (first == m_waiting.constEnd())
        return; // its ordinary half is sealed for somebody else
    m_facts[*first].safety = fact.safety;
    m_facts[*first].safetyMissing = false;
    m_waiting.erase(first);
}

} // namespace tepu

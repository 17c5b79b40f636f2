// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/reader.h"

namespace tepu {

QString nameOf(const EventHeader& header)
{
    return QStringLiteral("event %1 of seat %2").arg(header.sequence).arg(header.seat.toString());
}

static bool isSameFact(const Statement& one, const Statement& other)
{
    return one.stamp.command == other.stamp.command && one.index == other.index;
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
    half->fact.seat = event.header.seat;
    half->fact.sequence = event.header.sequence;
    put(*half);
    return {};
}

void Reader::put(const OpenedHalf& half)
{
    if (half.half == Seal::Ordinary) {
        m_facts.append(half.fact);
        return;
    }
    if (m_facts.isEmpty() || !isSameFact(m_facts.last(), half.fact))
        return; // its ordinary half is sealed for somebody else
    m_facts.last().safety = half.fact.safety;
    m_facts.last().sequence = half.fact.sequence;
    m_facts.last().safetyMissing = false;
}

QVector<Statement> Reader::takeWhole()
{
    QVector<Statement> whole = std::exchange(m_facts, {});
    if (!whole.isEmpty() && whole.last().safetyMissing)
        m_facts.append(whole.takeLast());
    return whole;
}

} // namespace tepu

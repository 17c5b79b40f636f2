// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/reader.h"

#include "core/journal/envelope.h"

namespace tepu {

QString nameOf(const EventHeader& header)
{
    return QStringLiteral("event %1 of seat %2").arg(header.sequence).arg(header.seat.toString());
}

static QByteArray placeOf(const Statement& fact)
{
    return fact.stamp.command.uuid().bytes() + QByteArray::number(fact.index);
}

Result<void> Reader::take(const Event& event)
{
    const auto key = m_keys.find(event.header.key);
    if (!key)
        return {}; // sealed for somebody else; its place in the chain is all that we can know
    auto opened = unseal(*key, event.body, event.header.bytes()).and_then(openEnvelope);
    if (!opened)
        return refuse(QStringLiteral("%1: %2").arg(nameOf(event.header), opened.error().sentence));
    Statement& fact = opened->fact;
    fact.chain = event.header.chain;
    fact.scope = Scope{event.header.scope};
    if (opened->half == Seal::Ordinary) {
        if (fact.safetyMissing)
            m_waiting.insert(placeOf(fact), m_facts.size());
        m_facts.append(fact);
        return {};
    }
    const auto first = m_waiting.constFind(placeOf(fact));
    if (first == m_waiting.constEnd())
        return {}; // its ordinary half is sealed for somebody else
    m_facts[*first].safety = fact.safety;
    m_facts[*first].safetyMissing = false;
    m_waiting.erase(first);
    return {};
}

} // namespace tepu

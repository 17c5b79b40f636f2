// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/envelope.h"
#include "core/journal/event.h"
#include "core/journal/keyring.h"
#include "core/journal/statement.h"

namespace tepu {

/// Puts facts together again from their sealed halves, as events come in order.
class Reader {
public:
    explicit Reader(const Keyring& keys) : m_keys(keys) {}

    /// Refused, naming the event, if it does not open although its key is held, or if nobody can have its key.
    Result<void> take(const Event& event);
    QVector<Statement> facts() && { return std::move(m_facts); }
    const QVector<Statement>& facts() const& { return m_facts; }
    /// Scopes in which something is sealed for others.
    const QSet<Scope>& sealedForOthers() const { return m_sealedForOthers; }

private:
    Result<OpenedHalf> opened(const Event& event) const;
    void put(const OpenedHalf& half);

    const Keyring& m_keys;
    QVector<Statement> m_facts;
    QSet<Scope> m_sealedForOthers;
    QHash<QByteArray, qsizetype> m_waiting; ///< facts whose safety half has not come yet, by command and index
};

/// "event 17 of seat 0190…": how messages name an event.
QString nameOf(const EventHeader& header);

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/envelope.h"
#include "core/journal/event.h"
#include "core/journal/keyring.h"
#include "core/journal/statement.h"

namespace tepu {

/// Puts facts together again from their sealed halves, as events come in order: the halves of a fact follow one another.
class Reader {
public:
    explicit Reader(const Keyring& keys) : m_keys(keys) {}

    /// Refused, naming the event, if it does not open although its key is held, or if nobody can have its key.
    Result<void> take(const Event& event);
    /// Those whose halves are all there; the last one may still wait for its safety half. Each is given away once.
    QVector<Statement> takeWhole();
    /// What is left when no more events come.
    QVector<Statement> takeRest() { return std::exchange(m_facts, {}); }
    /// Scopes in which something is sealed for others.
    const QSet<Scope>& sealedForOthers() const { return m_sealedForOthers; }

private:
    Result<OpenedHalf> opened(const Event& event) const;
    void put(const OpenedHalf& half);

    const Keyring& m_keys;
    QVector<Statement> m_facts;
    QSet<Scope> m_sealedForOthers;
};

/// "event 17 of seat 0190…": how messages name an event.
QString nameOf(const EventHeader& header);

} // namespace tepu

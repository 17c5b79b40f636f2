// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/fact_book.h"

#include <QSet>

namespace tepu {

/// Makes the working tables from facts: the only place that holds a TableWriter.
class Projection {
public:
    explicit Projection(Tables& tables, const QSet<CommandId>& struck = {}) : m_writer(tables), m_struck(struck) {}

    /// The facts of one command, or of a whole record in its order. What was taken back is left out.
    Result<void> apply(const QVector<Statement>& facts);
    /// Takes a scope away and makes it again from its facts.
    Result<void> remake(const Scope& scope, const QVector<Statement>& facts);

    /// What was taken back so far.
    const QSet<CommandId>& struck() const { return m_struck; }
    void takeOver(const QSet<CommandId>& struck) { m_struck = struck; }

private:
    Result<void> applyAll(const QVector<Statement>& facts);
    Result<void> applyOne(const Statement& fact);
    void noteStrikes(const QVector<Statement>& facts);

    TableWriter m_writer;
    QSet<CommandId> m_struck;
};

} // namespace tepu

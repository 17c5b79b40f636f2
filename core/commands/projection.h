// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/fact_book.h"
#include "core/commands/joined_plans.h"
#include "core/commands/seen_log.h"

#include <QSet>

namespace tepu {

/// What of the facts that tables were made of cannot be seen in the tables themselves, and decides how the next ones are applied.
struct ToldSoFar {
    QSet<CommandId> struck; ///< what was taken back
    SeenLog seen;
    qint64 until = -1; ///< clock of the newest fact
};

/// Makes the working tables from facts: the only place that holds a TableWriter.
class Projection {
public:
    explicit Projection(Tables& tables, const ToldSoFar& told = {});

    /// The facts of one command, or of a whole record in its order. What was taken back is left out.
    Result<void> apply(const QVector<Statement>& facts);
    /// Takes a scope away and makes it again from its facts.
    Result<void> remake(const Scope& scope, const QVector<Statement>& facts) { return remake(QVector<Scope>{scope}, facts); }
    /// The same of scopes that are one plan, from the facts of them all, in the record's order.
    Result<void> remake(const QVector<Scope>& together, const QVector<Statement>& facts);
    /// Takes away what stands of scopes that are to be made again.
    void takeAway(const QVector<Scope>& scopes);
    /// The scopes that must be made again with this one.
    QVector<Scope> together(const Scope& scope) const { return m_joined.together(scope); }
    /// The scopes that cannot be told fact by fact: something in them was taken back or settled, came late, or had not seen all that
    /// stands before it. Whoever applies makes them again from all their facts.
    QSet<Scope> takeToRemake() { return std::exchange(m_toRemake, {}); }

    const ToldSoFar& told() const { return m_told; }
    /// The tables were exchanged for others.
    void takeOver(const ToldSoFar& told);

private:
    Result<void> applyAll(const QVector<Statement>& facts);
    Result<void> applyOne(const Statement& told);
    Result<void> applyByPrecedence(const QVector<Statement>& facts);
    Result<const FactBook::Entry*> noteAct(const Statement& fact);
    void noteHappening(const Statement& fact, const QString& sentence);
    void listUnsettled(const QVector<Statement>& facts, const QString& thing, const QVector<qsizetype>& places, qsizetype stands);
    bool isStruck(const Statement& fact) const { return m_told.struck.contains(fact.stamp.command); }
    bool mustBeRemade(const Statement& fact);
    QVector<qsizetype> orderWithin(const QVector<Statement>& facts, const QVector<qsizetype>& places);
    void note(const QVector<Statement>& facts);
    void noteJoined(const QVector<Statement>& facts, JoinedPlans::Told told);
    void noteSeen(const Statement& fact);
    void findUnsettled();

    TableWriter m_writer;
    ToldSoFar m_told;
    JoinedPlans m_joined;
    QSet<Scope> m_toRemake;
    QSet<Scope> m_unsettled; ///< scopes in which something is to be settled
};

} // namespace tepu

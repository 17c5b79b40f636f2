// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/statement.h"
#include "core/tables/tables.h"

#include <QHash>
#include <QSet>

namespace tepu {

/// Which plans were joined with which (decisions/0020). A fact that names a joined plan is read as if it named the one that goes on; what
/// the plan itself is (its number, whether it is closed) stays its own.
class JoinedPlans {
public:
    JoinedPlans() = default;
    /// As the tables have it.
    explicit JoinedPlans(const Tables& tables);

    /// Takes up what facts say of plans being joined and parted; `all`: these are all there are of their scopes.
    enum class Told { More, All };
    void note(const QVector<Statement>& facts, const QSet<CommandId>& struck, Told told);

    /// The fact as it is to be applied.
    Statement standing(Statement fact) const;
    /// A joining that was taken back by a parting: what it said of the family's level holds no more.
    bool isOver(const Statement& fact) const;
    /// All scopes that are one plan with this one, itself among them, always in the same order.
    QVector<Scope> together(const Scope& scope) const;
    /// The scopes of what stands elsewhere here than there.
    QSet<Scope> differing(const JoinedPlans& other) const;

private:
    Scope last(Scope scope) const;

    QHash<Scope, Scope> m_into;
};

/// Every scope in which something names this plan.
QSet<Scope> scopesNaming(const Tables& tables, const Scope& plan);

} // namespace tepu

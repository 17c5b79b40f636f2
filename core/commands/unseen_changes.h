// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/seen_log.h"

namespace tepu {

/// Several facts set one thing, and the seats that did it had not seen each other's.
struct UnseenChange {
    QString thing;
    QVector<qsizetype> facts; ///< places among the facts of the scope
    qsizetype stands = 0;     ///< the one that holds until it is settled
};

/// How the facts of one scope are applied.
struct Precedence {
    QVector<qsizetype> order;        ///< places; a fact that waits until it is settled is not among them
    QVector<UnseenChange> unsettled; ///< by thing
};

/// The record's order, but of changes that had not seen each other the one with more caution is applied last, or the one that a person
/// settled on. The facts are all of a scope, in the record's order; those taken back count for nothing.
Precedence precedenceOf(const QVector<Statement>& facts, const SeenLog& seen, const QSet<CommandId>& struck);

} // namespace tepu

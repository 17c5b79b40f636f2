// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/projection.h"
#include "core/journal/journal.h"

namespace tepu {

/// The working tables of a record as they are when it is opened.
struct MadeTables {
    Tables tables;
    ToldSoFar told;
    qint64 factsSinceSnapshot = 0; ///< how many facts had to be read to make them
};

/// From every fact of the journal. On any thread.
Result<MadeTables> tablesFromAllFacts(Journal& journal, const Progress& progress = {});
/// From this user's snapshot and what came after it, where there is one that holds; else from every fact.
Result<MadeTables> tablesOf(Journal& journal, const Progress& progress = {});

/// Makes these scopes again from all their facts, and what must then be made again because of it.
Result<void> remade(Projection& projection, Journal& journal, const QSet<Scope>& again);
/// The same from facts that stand elsewhere: all of some scopes, in the record's order.
using FactsOfScopes = std::function<Result<QVector<Statement>>(const QVector<Scope>&)>;
Result<void> remade(Projection& projection, const FactsOfScopes& facts, QSet<Scope> again);

} // namespace tepu

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

} // namespace tepu

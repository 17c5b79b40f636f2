// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/intake/take_in.h"
#include "core/commands/record.h"
#include "core/exchange/import/import_report.h"
#include "core/exchange/open_data/folder.h"

namespace tepu::open_data {

/// What taking in a folder would do, and how each of its files fares.
struct ImportPlan {
    TakeIn command;
    ImportReport report;

    bool changesAnything() const { return !command.told.isEmpty() || !command.today.statements().isEmpty(); }
};

/// Looks at a folder beside what the record holds; nothing is changed. Refused: its facts do not go together.
Result<ImportPlan> importPlan(const Folder& folder, Record& record, const Context& context);

} // namespace tepu::open_data

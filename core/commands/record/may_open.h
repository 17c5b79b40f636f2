// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/journal.h"
#include "core/tables/tables.h"

namespace tepu {

/// Who may open a record is a fact of it: slots.json alone lets nobody in.
Result<void> mayOpen(const Journal& journal, const Tables& tables);

} // namespace tepu

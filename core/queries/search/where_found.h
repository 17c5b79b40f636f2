// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/search/search.h"

namespace tepu {

/// The row once for each plan on which the thing stands: today's first, then open ones, the newest first; and as it is where it
/// stands on none.
QVector<FoundRow> placed(const Tables& tables, const SearchIndex& index, const FoundRow& row);

} // namespace tepu

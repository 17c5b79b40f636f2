// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/demonstration/what_is_decided.h"

namespace tepu::demonstration {

/// R-R2: reasons and words for the level that a decision sets; what they speak of, the case shows.
void giveReasons(Decision& decision, const CaseFacts& facts, Chance& chance);

/// R-M3: why nothing further is needed, where the case lets one say so.
std::optional<Words> whyNothing(const CaseFacts& facts, Chance& chance);

} // namespace tepu::demonstration

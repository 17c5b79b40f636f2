// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/vocabulary.h"

namespace tepu {

using HoursId = Id<struct HoursKind>;
using GapId = Id<struct GapKind>;
using SpendingId = Id<struct SpendingKind>;

/// Whether a provider takes people on.
enum class Capacity { Open, WaitingList, Full };

template <>
struct Vocabulary<Capacity> {
    static constexpr std::array words{Word{Capacity::Open, "open"}, Word{Capacity::WaitingList, "waiting_list"}, Word{Capacity::Full, "full"}};
};

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/history.h"

#include <optional>

namespace tepu {

/// Where a kind stands on a timeline. Nothing: no filter takes it away, because it is a danger.
std::optional<Track> trackOf(HistoryKind kind);

/// Whether the table itself brings it about, rather than that it came from outside while the table sat.
bool isMadeByTable(HistoryKind kind);

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/history.h"
#include "core/domain/id.h"
#include "core/domain/instant.h"

#include <optional>

namespace tepu {

/// When something came into the record, and at which table, if at one.
struct Told {
    HistoryKind kind = HistoryKind::Other;
    Instant at;
    std::optional<MeetingId> meeting;
};

/// C15 "What changed since we last met": what the table did not know when it decided. An episode of before that came after is new;
/// what that table itself wrote down while it caught up is not.
bool isNewSince(const Told& told, const MeetingId& meeting, Instant decidedAt);

} // namespace tepu

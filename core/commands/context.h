// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/instant.h"

namespace tepu {

/// Who acts, when, and at which table, if at one.
struct Context {
    UserId actor;
    Instant at;
    std::optional<MeetingId> meeting;
};

} // namespace tepu

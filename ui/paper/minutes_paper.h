// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/meeting/meeting_seal.h"
#include "core/queries/minutes/minutes.h"
#include "ui/paper/paper.h"

namespace tepu::ui {

/// When the paper is made, and the signed head of a closed meeting.
struct MinutesMade {
    Instant at;
    std::optional<MeetingSeal> seal = {};
};

/// The minutes of a meeting (R-M9); of one that is not closed a draft that says so on every page.
Paper minutesPaper(const Minutes& minutes, const MinutesMade& made);

} // namespace tepu::ui

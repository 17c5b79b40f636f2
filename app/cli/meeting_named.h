// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/meeting/meetings.h"

namespace tepu::cli {

/// The meeting that a word means: its id, or the day on which there was one meeting alone.
Result<MeetingRow> meetingNamed(const Tables& tables, const QString& word);

} // namespace tepu::cli

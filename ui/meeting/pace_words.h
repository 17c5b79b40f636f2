// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/meeting/meetings.h"
#include "core/queries/meeting/pace.h"
#include "ui/meeting/top_bar.h"

namespace tepu::ui {

/// The top bar with table, day and pace as they are now; the rest of it stays. A position is that of the open case.
TopShown withPace(TopShown top, const MeetingRow& meeting, const PaceRow& pace, std::optional<int> position);

/// "4:12", "1:04:12"
QString clockInWords(qint64 seconds);

} // namespace tepu::ui

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/invocation.h"
#include "core/commands/record.h"
#include "core/queries/meeting/meetings.h"

namespace tepu::cli {

/// The meeting that a word means: its id, or the day on which there was one meeting alone.
Result<MeetingRow> meetingNamed(const Tables& tables, const QString& word);

/// Opens the record and finds the meeting that the two operands name, for what draws pages; or says why not.
ExitStatus atMeeting(const Invocation& invocation, const std::function<ExitStatus(Record&, const MeetingId&)>& work);

} // namespace tepu::cli

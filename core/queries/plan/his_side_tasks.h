// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/plan/tasks_by_agency.h"

namespace tepu {

/// The tasks of a meeting, or all that are open, for an agency of the side of the person using violence. Its SQL selects no worker, no route, no
/// recipient, no reason, nobody's name but that person's, no agency of the victim's side and nothing that rests on the victim
/// alone; of words typed at the table only those that may stand there (R-S1, R-S3).
QVector<SheetTask> hisSideTasks(const Tables& tables, const std::optional<MeetingId>& meeting, const Agency& reader, Instant now);

} // namespace tepu

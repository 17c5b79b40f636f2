// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pictures/meeting_walk.h"

namespace tepu::pictures {

/// What the table does with a case before it decides: tasks, a level, questions, danger, parking; it stays undecided.
void decide(const AtTheTable& table, const CaseId& caseId);

} // namespace tepu::pictures

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/lines/task_line.h"

namespace tepu {

/// "until Refuge says it is safe", "until today 15:00", "if bail".
QString waitWords(const Wait& wait, const LineContext& context);
/// "due Fri 10:42, High until decided"; "before the release"; empty where there is no timeframe.
QString dueWords(const UnderstoodTask& task, const LineContext& context);
/// What stands under a task line while it is typed: "Women’s Refuge · make contact · Mere · due Fri 10:42".
QString understoodWords(const UnderstoodTask& task, const LineContext& context);
/// "ICM Wed 16 May", "SAM 14 days after the family group conference".
QString understoodWords(const UnderstoodReview& review, const LineContext& context);

} // namespace tepu

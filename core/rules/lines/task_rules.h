// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/lines/task_line.h"

namespace tepu {

/// R-D1: whether the deadline of the initial agency binds this task.
bool isInitialContact(const UnderstoodTask& task, const LineContext& context);

/// R-C6, R-T6: people who must not be reached yet.
QVector<Problem> holdProblems(const UnderstoodTask& task, const TypedLine& line, const LineContext& context);
/// R-S2, R-S5: one worker for both parties, both parties together.
QVector<Problem> separationProblems(const UnderstoodTask& task, const TypedLine& line, const LineContext& context);
/// R-K2: notices to school, GP and health.
QVector<Problem> noticeProblems(const UnderstoodTask& task, const TypedLine& line, const LineContext& context);
/// R-T2, R-D1, R-D3: no agency, no timeframe, a timeframe later than the rule or before the wait ends.
QVector<Problem> timeframeProblems(const UnderstoodTask& task, const TypedLine& line, const LineContext& context);

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/lines/line_context.h"
#include "core/rules/lines/problem.h"

namespace tepu {

/// What Tab completes in a task line at the cursor, best first: what mends the line, then agencies, the words of the
/// categories, people, waits and deadlines, as far as they fit what is typed and where.
QVector<Completion> completions(const QString& text, qsizetype cursor, const LineContext& context);

} // namespace tepu

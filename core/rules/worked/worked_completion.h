// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/lines/problem.h"
#include "core/rules/worked/worked_line.h"

namespace tepu {

/// What Tab adds at the end of a line about what was done: how it may begin, then people, what came of it, services.
std::optional<Completion> workedCompletion(const QString& text, const WorkedContext& context);

} // namespace tepu

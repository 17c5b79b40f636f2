// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/worked/worked_line.h"
#include "ui/widgets/runs.h"

namespace tepu::ui {

/// What a line would write down, in words, before it is entered.
Runs workedShown(const WorkedLine& line, const WorkedContext& context);

} // namespace tepu::ui

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/minutes/minuted_case.h"
#include "ui/paper/composer.h"

namespace tepu::ui {

/// What was said, as captured and attributed; a corrected line shows what it said before (R-M9).
PaperTable saidTable(const MinutedCase& of, QDate day);

} // namespace tepu::ui

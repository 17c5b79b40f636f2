// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/minutes/minuted_case.h"
#include "ui/paper/composer.h"

namespace tepu::ui {

/// The tasks that a table gave: agency, words, deadline, agreed aloud by whom or not yet told (R-T2).
PaperTable tasksTable(const MinutedCase& of, QDate day);

} // namespace tepu::ui

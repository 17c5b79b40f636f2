// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/plan/tasks_by_agency.h"
#include "ui/paper/composer.h"

namespace tepu::ui {

/// Tasks family by family: the dangers first (R-S4), then each task with its deadline and room for what came of it.
PaperTable sheetTable(const QVector<SheetTask>& tasks, QDate day);

} // namespace tepu::ui

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/minutes/minuted_case.h"
#include "core/queries/site/site_settings.h"
#include "ui/paper/inked.h"

namespace tepu::ui {

/// Each level that the table set, with who is at risk from whom, why, who proposed it, who was present, and dissent (R-R2,
/// R-M8, R-M12).
QVector<InkedLine> levelLines(const MinutedCase& of, const SiteSettings& words, QDate day);

} // namespace tepu::ui

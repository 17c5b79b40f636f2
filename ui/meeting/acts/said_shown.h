// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/plan/lines.h"
#include "ui/widgets/said_line.h"

namespace tepu::ui {

/// The lines of a case as the stream shows them; of an earlier case with its name.
QVector<SaidShown> saidShown(const QVector<LineRow>& lines, const std::optional<QString>& earlierCase);

} // namespace tepu::ui

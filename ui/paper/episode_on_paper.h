// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/minutes/minuted_case.h"
#include "ui/paper/inked.h"

namespace tepu::ui {

/// The episodes and releases for which a family was heard, a line each: when, what, what Police did. No address, no narrative.
QVector<InkedLine> episodeLines(const MinutedCase& of, QDate day);

} // namespace tepu::ui

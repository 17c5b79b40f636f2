// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/paper/minutes_paper.h"

namespace tepu::ui {

/// The last page of minutes: closing words, the day in figures, addenda, and the signed head.
void writeEnd(Composer& paper, const Minutes& minutes, const MinutesMade& made);

} // namespace tepu::ui

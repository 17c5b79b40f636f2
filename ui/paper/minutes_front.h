// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/minutes/minutes.h"
#include "ui/paper/composer.h"

namespace tepu::ui {

/// The first pages of minutes: which meeting, who was there, who stepped out, what became of each family.
void writeFront(Composer& paper, const Minutes& minutes);

} // namespace tepu::ui

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/keys_overlay.h"

namespace tepu::ui {

QKeySequence moveKey();
QKeySequence newPlanKey();
QKeySequence joinPlansKey();
QKeySequence partPlansKey();
QKeySequence lookUpKey();

/// All keys of the page.
QVector<KeyGroup> whichPlanKeySheet();

} // namespace tepu::ui

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/family/family.h"

class QVBoxLayout;

namespace tepu::ui {

/// Beside the picture: for each child and each exposed adult "support offered?" (R-K3), and what the parties do not say alike (C68).
void addFamilySide(QVBoxLayout& column, const FamilyPicture& family);

} // namespace tepu::ui

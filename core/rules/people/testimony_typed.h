// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/testimony.h"

namespace tepu {

/// At the end of a line, between brackets: whose word it is, on what ground: "(her, only)", "(police, paper)". It is taken off the line.
Testimony testimonyTyped(QString& text);

} // namespace tepu

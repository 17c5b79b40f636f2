// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/colour.h"
#include "ui/shell/house_style.h"

#include <functional>

class QApplication;

namespace tepu::ui {

/// Everything that the look depends on.
struct Look {
    Scheme scheme = Scheme::Light;
    Motion motion = Motion::Allowed;
    int bodySize = 15; ///< larger where the user wishes
};

/// Gives the application the house's style, palette, font and the voice for screen readers.
void dress(QApplication& application, const Look& look);

/// What the desktop asks for; Motion::Allowed where it says nothing.
Motion systemMotion();

/// Shows a widget's new content softly: it can be read at once, and a veil over it lifts.
void fadeIn(QWidget& widget);

} // namespace tepu::ui

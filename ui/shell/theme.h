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

/// Shows what changed in a widget softly: `change` happens at once, a picture of what was fades over it.
void fadeOver(QWidget& widget, const std::function<void()>& change);

} // namespace tepu::ui

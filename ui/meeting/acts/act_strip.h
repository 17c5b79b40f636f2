// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/keys.h"
#include "ui/widgets/panel.h"

namespace tepu::ui {

/// The acts that have no button of their own, for the mouse, each with its key.
class ActStrip : public Panel {
    Q_OBJECT

public:
    explicit ActStrip(QWidget* parent = nullptr);

Q_SIGNALS:
    void chosen(tepu::ui::Act act);
};

} // namespace tepu::ui

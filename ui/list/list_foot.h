// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/list/list_line.h"
#include "ui/widgets/panel.h"

namespace tepu::ui {

/// Below the list: what can be done to it, each with its key.
class ListFoot : public Panel {
    Q_OBJECT

public:
    explicit ListFoot(QWidget* parent = nullptr);
    /// Binds the keys of its buttons on the page; Delete on the list alone, for it belongs to the line while one is typed.
    void bindKeys(QWidget& page, QWidget& list);

Q_SIGNALS:
    void moveWanted(int places);
    void printWanted();
    void lineWanted(tepu::ui::LineFor line);
};

} // namespace tepu::ui

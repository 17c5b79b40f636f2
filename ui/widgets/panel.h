// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/colour.h"

#include <QWidget>

namespace tepu::ui {

/// A part of a window: one ground, and lines only on the sides where space is not enough.
class Panel : public QWidget {
    Q_OBJECT

public:
    explicit Panel(ColourRole ground, Qt::Edges lines = {}, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ColourRole m_ground;
    Qt::Edges m_lines;
};

/// A raised part of a page, for the few things that must stand apart.
class Card : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace tepu::ui

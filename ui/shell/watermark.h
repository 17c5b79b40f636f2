// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/colour.h"

#include <QWidget>

namespace tepu::ui {

/// So faint that words over it are as easy to read as beside it.
QColor watermarkInk(Scheme scheme);

/// The word TRAINING across a whole window, faint, over everything and in nobody's way.
class Watermark : public QWidget {
    Q_OBJECT

public:
    explicit Watermark(QWidget* window);

protected:
    void paintEvent(QPaintEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace tepu::ui

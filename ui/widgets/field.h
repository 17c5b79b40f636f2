// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tepu::ui {

/// The box around something that is typed; it shows the focus of what is inside.
class Field : public QWidget {
    Q_OBJECT

public:
    explicit Field(QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
};

} // namespace tepu::ui

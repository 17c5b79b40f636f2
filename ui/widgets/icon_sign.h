// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/icon.h"

#include <QWidget>

namespace tepu::ui {

/// A sign that stands beside words; the words say what it means.
class IconSign : public QWidget {
    Q_OBJECT

public:
    IconSign(Icon icon, ColourRole ink, QWidget* parent = nullptr);

    /// As high as the first line of the words beside it.
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    Icon m_icon;
    ColourRole m_ink;
};

} // namespace tepu::ui

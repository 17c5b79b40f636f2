// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

namespace tepu::ui {

struct ProgressShown {
    int done = 0;
    int of = 0;
};

/// How far the list has come. No praise, no blame: a line.
class ProgressLine : public QWidget {
    Q_OBJECT

public:
    explicit ProgressLine(QWidget* parent = nullptr);

    void display(const ProgressShown& progress);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ProgressShown m_progress;
};

} // namespace tepu::ui

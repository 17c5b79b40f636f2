// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/pressable.h"
#include "ui/widgets/runs.h"

namespace tepu::ui {

/// When a family comes back. Pressing it opens a line for the day of what it waits for, or that it was reached.
class ReviewLine : public Pressable {
    Q_OBJECT

public:
    explicit ReviewLine(const Runs& words, QWidget* parent = nullptr);

protected:
    void paintEvent(QPaintEvent* event) override;
};

} // namespace tepu::ui

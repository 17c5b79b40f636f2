// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/pages/safety_words.h"
#include "ui/widgets/pressable.h"

#include <functional>

class QVBoxLayout;

namespace tepu::ui {

/// A line of somebody's safety plan. Pressing it opens a line that begins with its part; P prints what is safe to carry.
class SafetyRow : public Pressable {
    Q_OBJECT

public:
    explicit SafetyRow(const SafetyLineShown& shown, QWidget* parent = nullptr);

Q_SIGNALS:
    void printWanted();

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
};

/// What is done with a line: how the line to be typed begins, or print.
struct SafetyChosen {
    std::function<void(const QString& beginning)> write;
    std::function<void()> print;
};

void addSafetyLines(QVBoxLayout& column, const QVector<SafetyLineShown>& lines, const SafetyChosen& chosen);

} // namespace tepu::ui

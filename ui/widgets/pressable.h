// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractButton>

class QStyleOption;

namespace tepu::ui {

/// Something painted that can be pressed: by mouse, Space or Enter.
class Pressable : public QAbstractButton {
    Q_OBJECT

public:
    explicit Pressable(QWidget* parent = nullptr);

protected:
    /// How it stands now: hovered, pressed, checked, focused, disabled.
    QStyleOption standing() const;
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace tepu::ui

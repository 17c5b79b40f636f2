// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/paint.h"
#include "ui/widgets/pressable.h"

#include <QKeySequence>

namespace tepu::ui {

/// Something to do, and the key that does it too (bound by the shell, only shown here).
struct ActionShown {
    QString words;
    QKeySequence key = {};
    ActionKind kind = ActionKind::Secondary;
};

/// A button that says its key.
class ActionButton : public Pressable {
    Q_OBJECT

public:
    explicit ActionButton(const ActionShown& action, QWidget* parent = nullptr);

    void display(const ActionShown& action);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ActionShown m_action;
};

} // namespace tepu::ui

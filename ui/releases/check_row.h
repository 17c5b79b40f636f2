// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/releases/checklist.h"
#include "ui/widgets/pressable.h"

namespace tepu::ui {

/// An item of the checklist before a release; pressing it opens the line in which it is answered.
class CheckRow : public Pressable {
    Q_OBJECT

public:
    explicit CheckRow(const CheckLine& line, QWidget* parent = nullptr);

    ReleaseCheck check() const { return m_check; }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    ReleaseCheck m_check;
};

} // namespace tepu::ui

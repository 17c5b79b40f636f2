// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

class QWidget;

namespace tepu::ui {

/// While what a widget shows is made again, the hands stay where they were: the same place among what can be focused.
class KeepFocus {
public:
    explicit KeepFocus(QWidget& owner);
    ~KeepFocus();
    KeepFocus(const KeepFocus&) = delete;
    KeepFocus& operator=(const KeepFocus&) = delete;

private:
    QWidget& m_owner;
    int m_place;
};

} // namespace tepu::ui

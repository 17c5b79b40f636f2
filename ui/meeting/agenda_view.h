// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"

namespace tepu {
class Tables;
}

namespace tepu::ui {

class OperatorLayout;

/// Keeps the day's list on the meeting screen: carried over first, then today, each with its state in words. What is
/// chosen in it is said by OperatorLayout::list().
class AgendaView {
public:
    explicit AgendaView(OperatorLayout& layout) : m_layout(layout) {}

    void show(const Tables& tables, const MeetingId& meeting);

private:
    OperatorLayout& m_layout;
};

} // namespace tepu::ui

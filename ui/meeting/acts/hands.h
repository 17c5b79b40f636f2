// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/meeting/acts/table_place.h"
#include "ui/meeting/keys.h"

class QWidget;

namespace tepu::ui {

class AskLine;
class OperatorLayout;
struct MeetingParts;

/// Where somebody's hands are at the meeting screen. It stays known while the window is not in front, and from start to start.
class Hands {
public:
    Hands(OperatorLayout& frame, AskLine& ask, MeetingParts& parts) : m_frame(frame), m_ask(ask), m_parts(parts) {}

    /// `now`: what has the focus, somewhere on the screen.
    void follow(QWidget& now);
    void restore(const TablePlace& place);

    HandsAt at() const { return m_at; }
    /// The act whose key leads back to the line in which they were; nothing for those that are found otherwise.
    std::optional<Act> line() const;
    const std::optional<TaskId>& taskRead() const { return m_taskRead; }
    /// All of where somebody stands.
    TablePlace place() const;

private:
    HandsAt found(QWidget& now) const;

    OperatorLayout& m_frame;
    AskLine& m_ask;
    MeetingParts& m_parts;
    HandsAt m_at = HandsAt::Said;
    std::optional<TaskId> m_taskRead; ///< the row under the hands while tasks are read back
};

} // namespace tepu::ui

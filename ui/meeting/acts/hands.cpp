// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/acts/hands.h"

#include "ui/meeting/acts/ask_line.h"
#include "ui/meeting/acts/meeting_parts.h"
#include "ui/widgets/case_list.h"
#include "ui/widgets/reason_picker.h"
#include "ui/widgets/tabs_row.h"

namespace tepu::ui {

HandsAt Hands::found(QWidget& now) const
{
    const auto isIn = [&now](const QWidget& part) { return &part == &now || part.isAncestorOf(&now); };
    if (isIn(m_frame.decide().because()))
        return HandsAt::Because;
    if (isIn(m_frame.decide().task()))
        return HandsAt::Task;
    if (isIn(m_frame.decide().review()))
        return HandsAt::Review;
    if (isIn(m_frame.list()))
        return HandsAt::List;
    if (isIn(m_ask))
        return HandsAt::Asked;
    return m_parts.readBack.taskInHands() ? HandsAt::ReadBack : HandsAt::Said;
}

void Hands::follow(QWidget& now)
{
    m_at = found(now);
    m_taskRead = m_parts.readBack.taskInHands();
}

void Hands::restore(const TablePlace& place)
{
    m_at = place.hands;
    m_taskRead = place.task;
}

std::optional<Act> Hands::line() const
{
    switch (m_at) {
    case HandsAt::Because: return Act::Because;
    case HandsAt::Task: return Act::Task;
    case HandsAt::Review: return Act::Review;
    case HandsAt::List: return Act::List;
    case HandsAt::Said:
    case HandsAt::ReadBack:
    case HandsAt::Asked: return std::nullopt;
    }
    Q_UNREACHABLE();
}

TablePlace Hands::place() const
{
    const CapturePlace typing = m_parts.capture.place();
    const QString asks = m_ask.asks();
    return {m_parts.table.meeting().meeting, typing.of, typing.edited, m_frame.tabs().currentIndex(), m_at,
            asks.isEmpty() ? std::nullopt : std::optional(asks), m_at == HandsAt::ReadBack ? m_taskRead : std::nullopt};
}

} // namespace tepu::ui

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/panel.h"

#include "ui/shell/paint.h"
#include "ui/shell/space.h"

#include <QPainter>

namespace tepu::ui {

Panel::Panel(ColourRole ground, Qt::Edges lines, QWidget* parent) : QWidget(parent), m_ground(ground), m_lines(lines)
{
}

void Panel::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colour(m_ground, *this));
    const QColor line = colour(ColourRole::Line, *this);
    const int hair = space::hair;
    if (m_lines & Qt::TopEdge)
        painter.fillRect(0, 0, width(), hair, line);
    if (m_lines & Qt::BottomEdge)
        painter.fillRect(0, height() - hair, width(), hair, line);
    if (m_lines & Qt::LeftEdge)
        painter.fillRect(0, 0, hair, height(), line);
    if (m_lines & Qt::RightEdge)
        painter.fillRect(width() - hair, 0, hair, height(), line);
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintBox(painter, rect(), {colour(ColourRole::Raised, *this), colour(ColourRole::Line, *this)},
             space::controlRadius);
}

} // namespace tepu::ui

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/paint.h"

#include "ui/shell/space.h"

#include <QPainter>
#include <QStyleOption>

namespace tepu::ui {
namespace {

QColor stepped(const QColor& ground, const QStyleOption& option)
{
    const bool dark = ground.lightness() < 128;
    if (option.state & QStyle::State_Sunken)
        return dark ? ground.lighter(130) : ground.darker(112);
    if (option.state & QStyle::State_MouseOver)
        return dark ? ground.lighter(116) : ground.darker(104);
    return ground;
}

} // namespace

void paintBox(QPainter& painter, const QRectF& box, const BoxInk& ink, qreal radius)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(ink.fill.isValid() ? QBrush(ink.fill) : Qt::NoBrush);
    painter.setPen(ink.border.isValid() ? QPen(ink.border, space::hair) : Qt::NoPen);
    const qreal in = ink.border.isValid() ? space::hair / 2.0 : 0;
    painter.drawRoundedRect(box.adjusted(in, in, -in, -in), radius - in, radius - in);
    painter.restore();
}

void paintFocusRing(QPainter& painter, const QRectF& box, qreal radius, const QColor& ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(ink, space::focusRing));
    const qreal in = space::focusRing / 2.0;
    painter.drawRoundedRect(box.adjusted(in, in, -in, -in), radius - in, radius - in);
    painter.restore();
}

void paintAction(QPainter& painter, const QStyleOption& option, ActionKind kind, const QWidget& widget)
{
    const bool primary = kind == ActionKind::Primary;
    const bool enabled = option.state & QStyle::State_Enabled;
    const QRectF box(option.rect);
    if (!enabled) {
        paintBox(painter, box, {colour(ColourRole::Chip, widget), {}}, space::controlRadius);
        return;
    }
    const QColor ground = colour(primary ? ColourRole::Accent : ColourRole::Raised, widget);
    const QColor border = primary ? QColor() : colour(ColourRole::Edge, widget);
    paintBox(painter, box, {stepped(ground, option), border}, space::controlRadius);
    if (!(option.state & QStyle::State_HasFocus))
        return;
    const int gap = primary ? 3 : 0; // on its own colour the ring would drown
    paintFocusRing(painter, box.adjusted(gap, gap, -gap, -gap), space::controlRadius - gap / 2.0,
                   colour(primary ? ColourRole::OnAccent : ColourRole::Accent, widget));
}

ColourRole actionInk(const QStyleOption& option, ActionKind kind)
{
    if (!(option.state & QStyle::State_Enabled))
        return ColourRole::Quiet;
    return kind == ActionKind::Primary ? ColourRole::OnAccent : ColourRole::Text;
}

void paintField(QPainter& painter, const QStyleOption& option, const QWidget& widget)
{
    const bool enabled = option.state & QStyle::State_Enabled;
    const QColor ground = colour(enabled ? ColourRole::Raised : ColourRole::Chip, widget);
    paintBox(painter, QRectF(option.rect), {ground, colour(ColourRole::Edge, widget)}, space::controlRadius);
    if (option.state & QStyle::State_HasFocus)
        paintFocusRing(painter, QRectF(option.rect), space::controlRadius, colour(ColourRole::Accent, widget));
}

} // namespace tepu::ui

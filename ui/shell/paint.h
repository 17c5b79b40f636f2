// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/shell/colour.h"

#include <QRectF>

class QPainter;
class QStyleOption;

namespace tepu::ui {

/// The two colours of a box; an invalid one is left out.
struct BoxInk {
    QColor fill;
    QColor border;
};

/// A box with round corners whose border lies inside `box`, sharp on the pixel grid.
void paintBox(QPainter& painter, const QRectF& box, const BoxInk& ink, qreal radius);

/// The one focus ring of the house, just inside `box`.
void paintFocusRing(QPainter& painter, const QRectF& box, qreal radius, const QColor& ink);

/// Primary is "go": at most one stands on a screen.
enum class ActionKind { Primary, Secondary };

/// The ground of something that can be pressed, as the option says it stands (hovered, pressed, focused, disabled).
void paintAction(QPainter& painter, const QStyleOption& option, ActionKind kind, const QWidget& widget);

/// What is written on it.
ColourRole actionInk(const QStyleOption& option, ActionKind kind);

/// The ground of something that can be typed in.
void paintField(QPainter& painter, const QStyleOption& option, const QWidget& widget);

} // namespace tepu::ui

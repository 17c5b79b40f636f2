// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/house_style.h"

#include "ui/shell/icon.h"
#include "ui/shell/paint.h"
#include "ui/shell/space.h"

#include <QPainter>
#include <QStyleOption>
#include <QWidget>

namespace tepu::ui {
namespace {

void paintCheck(QPainter& painter, const QStyleOption& option, const QWidget& widget, bool round)
{
    const bool on = option.state & QStyle::State_On;
    const QRectF box(option.rect);
    const qreal radius = round ? box.width() / 2 : space::markRadius;
    const QColor accent = colour(ColourRole::Accent, widget);
    paintBox(painter, box,
             {on ? accent : colour(ColourRole::Raised, widget), on ? accent : colour(ColourRole::Edge, widget)},
             radius);
    if (on)
        paintIcon(painter, box.adjusted(2, 2, -2, -2), Icon::Done, colour(ColourRole::OnAccent, widget));
}

/// A plain frame, and only where a frame was asked for.
void paintFrame(QPainter& painter, const QStyleOption& option, const QWidget& widget)
{
    const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(&option);
    if (frame && frame->lineWidth > 0)
        paintBox(painter, QRectF(option.rect), {{}, colour(ColourRole::Line, widget)}, space::controlRadius);
}

ActionKind kindOf(const QStyleOption& option)
{
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    return button && button->features & QStyleOptionButton::DefaultButton ? ActionKind::Primary : ActionKind::Secondary;
}

/// A chosen row is "you are here", not a bar of solid colour.
QStyleOptionViewItem calmRow(const QStyleOptionViewItem& option, const QWidget& widget)
{
    QStyleOptionViewItem row = option;
    row.palette.setColor(QPalette::Highlight, colour(ColourRole::Here, widget));
    row.palette.setColor(QPalette::HighlightedText, colour(ColourRole::Text, widget));
    return row;
}

void paintHeader(QPainter& painter, const QStyleOption& option, const QWidget& widget)
{
    painter.fillRect(option.rect, colour(ColourRole::Surface, widget));
    painter.fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1),
                     colour(ColourRole::Line, widget));
}

} // namespace

HouseStyle::HouseStyle(Motion motion) : QProxyStyle(QStringLiteral("Fusion")), m_motion(motion)
{
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (!widget)
        return QProxyStyle::drawPrimitive(element, option, painter, widget);
    switch (element) {
    case PE_FrameFocusRect:
        return paintFocusRing(*painter, QRectF(option->rect), space::markRadius, colour(ColourRole::Accent, *widget));
    case PE_PanelLineEdit: return paintField(*painter, *option, *widget);
    case PE_FrameLineEdit: return;
    case PE_Frame: return paintFrame(*painter, *option, *widget);
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: return paintCheck(*painter, *option, *widget, false);
    case PE_IndicatorRadioButton: return paintCheck(*painter, *option, *widget, true);
    case PE_PanelTipLabel:
        return paintBox(*painter, QRectF(option->rect),
                        {colour(ColourRole::Raised, *widget), colour(ColourRole::Edge, *widget)}, 0);
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                             const QWidget* widget) const
{
    if (element == CE_PushButtonBevel && widget)
        return paintAction(*painter, *option, kindOf(*option), *widget);
    if (element == CE_HeaderSection && widget)
        return paintHeader(*painter, *option, *widget);
    if (const auto* row = qstyleoption_cast<const QStyleOptionViewItem*>(option);
        row && element == CE_ItemViewItem && widget) {
        const QStyleOptionViewItem calm = calmRow(*row, *widget);
        return QProxyStyle::drawControl(element, &calm, painter, widget);
    }
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option);
    if (button && element == CE_PushButtonLabel && widget) {
        QStyleOptionButton inked = *button;
        inked.palette.setColor(QPalette::ButtonText, colour(actionInk(*option, kindOf(*option)), *widget));
        return QProxyStyle::drawControl(element, &inked, painter, widget);
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

} // namespace tepu::ui

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/risk_mark.h"

#include "ui/shell/paint.h"
#include "ui/shell/space.h"
#include "ui/shell/speech.h"
#include "ui/widgets/text_flow.h"

#include <QPainter>

namespace tepu::ui {
namespace {

/// The measures of a mark: the letter stands in a list, the word in a head.
struct Measure {
    TextStyle style;
    int height;
    int pad;
    int shape;
    int gap;
};

Measure measure(MarkSize size, const QWidget& widget)
{
    const auto g = [&](int length) { return grown(length, widget); };
    if (size == MarkSize::Letter)
        return {TextStyle::Secondary, g(24), g(6), g(8), g(4)};
    return {TextStyle::Body, g(32), g(12), g(11), g(8)};
}

TextFlow flow(const RiskShown& risk, MarkSize size, const QWidget& widget)
{
    return TextFlow({{size == MarkSize::Letter ? riskLetter(risk) : riskWord(risk), Voice::Strong}},
                    measure(size, widget).style, widget);
}

} // namespace

void paintRiskShape(QPainter& painter, const QRectF& square, RiskLevel level, const QColor& ink)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(ink);
    const QPointF top(square.center().x(), square.top());
    const QPointF middle = square.center();
    if (level == RiskLevel::Low)
        painter.drawEllipse(square);
    else if (level == RiskLevel::Medium)
        painter.drawPolygon(
            QPolygonF({top, {square.right(), middle.y()}, {middle.x(), square.bottom()}, {square.left(), middle.y()}}));
    else
        painter.drawPolygon(QPolygonF({top, square.bottomRight(), square.bottomLeft()}));
    painter.restore();
}

QSize riskMarkSize(const RiskShown& risk, MarkSize size, const QWidget& widget)
{
    const Measure m = measure(size, widget);
    const int shape = shownLevel(risk) ? m.shape + m.gap : 0;
    return {std::max(2 * m.pad + shape + flow(risk, size, widget).naturalWidth(), m.height), m.height};
}

void paintRiskMark(QPainter& painter, const QRectF& box, const RiskShown& risk, MarkSize size, const QWidget& widget)
{
    const Measure m = measure(size, widget);
    const auto level = shownLevel(risk);
    const QColor ink = colour(riskInk(risk), widget);
    paintBox(painter, box, {colour(riskGround(risk), widget), {}}, space::markRadius);
    TextFlow text = flow(risk, size, widget);
    text.in(ink);
    const int shape = level ? m.shape + m.gap : 0;
    const qreal left = box.left() + (box.width() - shape - text.naturalWidth()) / 2;
    if (level)
        paintRiskShape(painter, {left, box.center().y() - m.shape / 2.0, qreal(m.shape), qreal(m.shape)}, *level, ink);
    text.paint(painter, QRectF(left + shape, box.top(), box.width(), box.height()), Qt::AlignVCenter);
}

RiskMark::RiskMark(MarkSize size, QWidget* parent) : QWidget(parent), m_size(size)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    display({});
}

void RiskMark::display(const RiskShown& risk)
{
    m_risk = risk;
    speakAs(*this, QAccessible::StaticText, riskSpoken(risk));
    updateGeometry();
    update();
}

QSize RiskMark::sizeHint() const
{
    return riskMarkSize(m_risk, m_size, *this);
}

void RiskMark::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    paintRiskMark(painter, rect(), m_risk, m_size, *this);
}

} // namespace tepu::ui

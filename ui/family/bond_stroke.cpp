// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/family/bond_stroke.h"

#include <QFontMetricsF>
#include <QPainter>

namespace tepu::ui {

static constexpr qreal strokeWidthShare = 0.09; // of a line of words
static constexpr qreal doubleGapShare = 0.32;

BondStroke::BondStroke(const QPainterPath& path, Stroke stroke, bool dotted, const FamilyInk& ink)
    : m_path(path), m_stroke(stroke), m_isDotted(dotted), m_ink(ink)
{
}

QRectF BondStroke::boundingRect() const
{
    const qreal around = m_ink.line();
    return m_path.boundingRect().adjusted(-around, -around, around, around);
}

/// Two strokes through the middle.
void BondStroke::paintBreak(QPainter& painter) const
{
    const QPointF middle = m_path.pointAtPercent(0.5);
    const qreal half = 0.5 * m_ink.line();
    for (const qreal x : {-0.15, 0.35})
        painter.drawLine(middle + QPointF((x - 0.2) * m_ink.line(), half), middle + QPointF((x + 0.2) * m_ink.line(), -half));
}

void BondStroke::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal width = strokeWidthShare * m_ink.line();
    QPen pen(m_ink.colour(ColourRole::Text), m_stroke == Stroke::Thin ? width * 0.6 : width);
    pen.setCapStyle(Qt::FlatCap);
    if (m_isDotted || m_stroke == Stroke::Thin)
        pen.setDashPattern({1.5, 2.5});
    else if (m_stroke == Stroke::Dashed || m_stroke == Stroke::DoubleDashed)
        pen.setDashPattern({6, 3});
    painter->setBrush(Qt::NoBrush);
    painter->setPen(pen);
    const bool isDouble = m_stroke == Stroke::Double || m_stroke == Stroke::Broken || m_stroke == Stroke::DoubleDashed;
    const qreal gap = isDouble ? doubleGapShare * m_ink.line() / 2 : 0;
    painter->drawPath(m_path.translated(0, -gap));
    if (isDouble)
        painter->drawPath(m_path.translated(0, gap));
    painter->setPen(QPen(m_ink.colour(ColourRole::Text), width));
    if (m_stroke == Stroke::Broken)
        paintBreak(*painter);
}

BondLabel::BondLabel(const QString& words, qreal width, bool isWarning, const FamilyInk& ink)
    : m_words(words), m_width(width), m_isWarning(isWarning), m_ink(ink)
{
    setZValue(0.5);
}

QRectF BondLabel::boundingRect() const
{
    const QRectF room(-m_width / 2, -6 * m_ink.line(), m_width, 6 * m_ink.line());
    return QFontMetricsF(m_ink.words).boundingRect(room, Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, m_words).adjusted(-3, 0, 3, 0);
}

void BondLabel::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->fillRect(boundingRect(), m_ink.colour(ColourRole::Ground));
    painter->setFont(m_ink.words);
    painter->setPen(m_ink.colour(m_isWarning ? ColourRole::Medium : ColourRole::Quiet));
    painter->drawText(boundingRect(), Qt::AlignHCenter | Qt::AlignBottom | Qt::TextWordWrap, m_words);
}

HomeOutline::HomeOutline(const QPainterPath& path, const FamilyInk& ink) : m_path(path), m_ink(ink)
{
    setZValue(-1);
}

void HomeOutline::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing);
    QPen pen(m_ink.colour(ColourRole::Accent), strokeWidthShare * m_ink.line());
    pen.setDashPattern({5, 3});
    painter->setPen(pen);
    painter->setBrush(Qt::NoBrush);
    painter->drawPath(m_path);
}

} // namespace tepu::ui

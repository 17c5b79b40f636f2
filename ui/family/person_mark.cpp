// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/family/person_mark.h"

#include "ui/shell/paint.h"
#include "ui/shell/space.h"

#include <QFontMetricsF>
#include <QPainter>

namespace tepu::ui {

static constexpr qreal strokeShare = 0.09; // of a line
static constexpr int linesUnder = 2;

qreal FamilyInk::line() const
{
    return QFontMetricsF(words).height();
}

PersonMark::PersonMark(const PersonDrawn& person, const FamilyInk& ink, qreal width) : m_person(person), m_ink(ink), m_width(width)
{
    setToolTip(person.told.toHtmlEscaped());
    setZValue(1);
}

qreal PersonMark::heightOf(const FamilyInk& ink)
{
    return symbolSize(ink) + QFontMetricsF(ink.name).height() + (linesUnder + 0.3) * ink.line();
}

void PersonMark::setHere(bool here)
{
    m_isHere = here;
    update();
}

QRectF PersonMark::boundingRect() const
{
    return QRectF(-m_width / 2, -symbolSize(m_ink) / 2, m_width, heightOf(m_ink)).adjusted(-2, -6, 2, 6);
}

QPainterPath PersonMark::outline() const
{
    const qreal half = symbolSize(m_ink) / 2;
    QPainterPath path;
    switch (m_person.shape) {
    case Shape::Square: path.addRect(-half, -half, 2 * half, 2 * half); break;
    case Shape::Circle: path.addEllipse(QPointF(), half, half); break;
    case Shape::Diamond: path.addPolygon(QPolygonF({{0, -half}, {half, 0}, {0, half}, {-half, 0}, {0, -half}})); break;
    case Shape::Triangle: path.addPolygon(QPolygonF({{0, -half}, {half, half}, {-half, half}, {0, -half}})); break;
    }
    return path;
}

void PersonMark::paint(QPainter* painter, const QStyleOptionGraphicsItem*, QWidget*)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal half = symbolSize(m_ink) / 2;
    painter->setPen(QPen(m_ink.colour(ColourRole::Text), strokeShare * m_ink.line(), Qt::SolidLine, Qt::SquareCap, Qt::MiterJoin));
    painter->setBrush(m_ink.colour(ColourRole::Raised));
    painter->drawPath(outline());
    painter->setFont(m_ink.name);
    const qreal lower = m_person.shape == Shape::Triangle ? half / 2.5 : 0;
    painter->drawText(QRectF(-half, -half + lower, 2 * half, 2 * half), Qt::AlignCenter, m_person.inside);
    const QFontMetricsF names(m_ink.name);
    const QRectF nameLine(-m_width / 2, half + 0.2 * m_ink.line(), m_width, names.height());
    const QString shownName = names.elidedText(m_person.name, Qt::ElideRight, m_width);
    const qreal nameWidth = names.horizontalAdvance(shownName); // no line runs through a name
    painter->fillRect(QRectF(-nameWidth / 2 - 2, nameLine.top(), nameWidth + 4, nameLine.height()), m_ink.colour(ColourRole::Ground));
    painter->drawText(nameLine, Qt::AlignHCenter | Qt::AlignTop, shownName);
    painter->setFont(m_ink.words);
    painter->setPen(m_ink.colour(ColourRole::Quiet));
    painter->drawText(QRectF(nameLine.left(), nameLine.bottom(), m_width, linesUnder * m_ink.line()),
                      Qt::AlignHCenter | Qt::AlignTop | Qt::TextWordWrap, m_person.under);
    if (m_isHere)
        paintFocusRing(*painter, boundingRect().adjusted(1, 1, -1, -1), space::controlRadius, m_ink.colour(ColourRole::Accent));
}

} // namespace tepu::ui

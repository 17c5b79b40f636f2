// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/risk_chart_picture.h"

#include "ui/shell/paint.h"
#include "ui/shell/space.h"
#include "ui/widgets/risk_mark.h"
#include "ui/widgets/text_flow.h"

#include <QCoreApplication>
#include <QLocale>
#include <QPainter>

namespace tepu::ui {
namespace {

struct RiskChartWords {
    Q_DECLARE_TR_FUNCTIONS(RiskChartWords)
};

constexpr int chartLane = 28;
constexpr int chartLabels = 92;
constexpr int chartMark = 12;
constexpr int chartStroke = 3;
constexpr RiskLevel chartLevels[] = {RiskLevel::High, RiskLevel::Medium, RiskLevel::Low};

RiskShown asDecided(RiskLevel level)
{
    return {RiskStanding::Decided, level};
}

TextFlow quietly(const QString& words, const QWidget& widget)
{
    return TextFlow({{words, Voice::Quiet}}, TextStyle::Secondary, widget);
}

QString chartDay(QDate day, QDate today)
{
    return QLocale().toString(day, day.year() == today.year() ? QStringLiteral("d MMM") : QStringLiteral("d MMM yy"));
}

} // namespace

RiskChartPicture::RiskChartPicture(const QVector<RiskStop>& stops, QDate today, const QWidget& widget)
    : m_stops(stops), m_today(today), m_widget(widget)
{
}

int RiskChartPicture::heightOf(const QWidget& widget)
{
    return 4 * grown(chartLane, widget) + space::grid + lineHeight(TextStyle::Secondary, widget);
}

/// Where the line may run, without the words at its left.
QRectF RiskChartPicture::lanes() const
{
    const int mark = grown(chartMark, m_widget);
    return QRectF(m_widget.rect()).adjusted(grown(chartLabels, m_widget) + mark, 0, -mark, 0);
}

qreal RiskChartPicture::xOf(QDate day) const
{
    const QDate first = m_stops.constFirst().on;
    const qreal days = std::max<qreal>(1, qreal(first.daysTo(m_today)));
    return lanes().left() + lanes().width() * std::clamp<qreal>(qreal(first.daysTo(day)) / days, 0, 1);
}

/// Episodes have the lane under the lowest level.
qreal RiskChartPicture::yOf(const std::optional<RiskLevel>& level) const
{
    const qreal lane = level ? 0.5 + int(RiskLevel::High) - int(*level) : 3.5;
    return grown(chartLane, m_widget) * lane;
}

QPointF RiskChartPicture::placeOf(int stop) const
{
    return {xOf(m_stops[stop].on), yOf(m_stops[stop].level)};
}

/// The nearest within a finger's width; of several in one place the last.
std::optional<int> RiskChartPicture::stopAt(const QPointF& point) const
{
    std::optional<int> nearest;
    qreal away = grown(chartMark, m_widget) * 1.5;
    for (int i = 0; i < m_stops.size(); ++i) {
        const QPointF between = placeOf(i) - point;
        const qreal distance = std::hypot(between.x(), between.y());
        if (distance > away)
            continue;
        nearest = i;
        away = distance;
    }
    return nearest;
}

void RiskChartPicture::paintLanes(QPainter& painter) const
{
    const int size = grown(chartMark, m_widget) * 3 / 4;
    const int lane = grown(chartLane, m_widget);
    for (const RiskLevel level : chartLevels) {
        const QColor ink = colour(riskInk(asDecided(level)), m_widget);
        const qreal middle = yOf(level);
        paintRiskShape(painter, QRectF(0, middle - size / 2.0, size, size), level, ink);
        quietly(levelWord(level), m_widget).in(ink).paint(painter, QRectF(2 * size, middle - lane / 2.0, grown(chartLabels, m_widget), lane), Qt::AlignVCenter);
        painter.fillRect(QRectF(lanes().left(), std::floor(middle), lanes().width(), space::hair), colour(ColourRole::Line, m_widget));
    }
    quietly(RiskChartWords::tr("Episodes"), m_widget)
        .paint(painter, QRectF(0, yOf({}) - lane / 2.0, grown(chartLabels, m_widget), lane), Qt::AlignVCenter);
}

void RiskChartPicture::paintLevels(QPainter& painter) const
{
    const qreal thick = grown(chartStroke, m_widget);
    std::optional<int> before;
    for (int i = 0; i < m_stops.size(); ++i) {
        if (!m_stops[i].level)
            continue;
        int next = i + 1;
        while (next < m_stops.size() && !m_stops[next].level)
            ++next;
        const qreal from = xOf(m_stops[i].on);
        const qreal to = next < m_stops.size() ? xOf(m_stops[next].on) : lanes().right();
        const qreal y = yOf(m_stops[i].level);
        painter.fillRect(QRectF(from, y - thick / 2, std::max(to - from, thick), thick), colour(riskInk(asDecided(*m_stops[i].level)), m_widget));
        if (before) {
            const qreal other = yOf(m_stops[*before].level);
            painter.fillRect(QRectF(from, std::min(y, other), space::hair, std::abs(y - other)), colour(ColourRole::Quiet, m_widget));
        }
        before = i;
    }
}

/// A dissent stands over its decision as a short stroke: it is never read by colour alone.
void RiskChartPicture::paintStop(QPainter& painter, int stop) const
{
    const QPointF place = placeOf(stop);
    const RiskStop& shown = m_stops[stop];
    const int size = grown(chartMark, m_widget);
    const QRectF box(place.x() - size / 2.0, place.y() - size / 2.0, size, size);
    if (!shown.level) {
        const QColor ink = colour(ColourRole::Text, m_widget);
        paintBox(painter, box.adjusted(1, 1, -1, -1), {shown.offence ? ink : colour(ColourRole::Ground, m_widget), ink}, size / 2.0);
        return;
    }
    paintRiskShape(painter, box, *shown.level, colour(riskInk(asDecided(*shown.level)), m_widget));
    if (shown.dissent)
        painter.fillRect(QRectF(box.left(), box.top() - 4, size, 2), colour(ColourRole::Text, m_widget));
}

void RiskChartPicture::paintOpen(QPainter& painter, int stop) const
{
    const QPointF place = placeOf(stop);
    const qreal ring = grown(chartMark, m_widget) / 2.0 + 4;
    painter.fillRect(QRectF(place.x(), 0, space::hair, 4 * grown(chartLane, m_widget)), colour(ColourRole::Edge, m_widget));
    paintBox(painter, QRectF(place.x() - ring, place.y() - ring, 2 * ring, 2 * ring), {colour(ColourRole::Here, m_widget), {}}, ring);
}

/// The day that is open stands in the place of one that it would cover.
void RiskChartPicture::paintDates(QPainter& painter, int open) const
{
    const QRectF under(lanes().left(), heightOf(m_widget) - lineHeight(TextStyle::Secondary, m_widget), lanes().width() + grown(chartMark, m_widget),
                       lineHeight(TextStyle::Secondary, m_widget));
    const auto first = quietly(chartDay(m_stops.constFirst().on, m_today), m_widget);
    const auto last = quietly(RiskChartWords::tr("today"), m_widget);
    const bool isOpen = open >= 0 && open < m_stops.size();
    const auto opened = quietly(isOpen ? chartDay(m_stops[open].on, m_today) : QString(), m_widget).in(colour(ColourRole::Text, m_widget));
    const qreal width = opened.naturalWidth();
    const qreal left = isOpen ? std::clamp(xOf(m_stops[open].on) - width / 2, under.left(), under.right() - width) : under.right();
    const int gap = space::inside;
    if (!isOpen || left > under.left() + first.naturalWidth() + gap)
        first.paint(painter, under);
    if (!isOpen || left + width + gap < under.right() - last.naturalWidth())
        last.paint(painter, under, Qt::AlignRight);
    if (isOpen)
        opened.paint(painter, QRectF(left, under.top(), width + 1, under.height()));
}

void RiskChartPicture::paint(QPainter& painter, int open, std::optional<int> focused) const
{
    const bool isOpen = open >= 0 && open < m_stops.size();
    if (isOpen)
        paintOpen(painter, open);
    paintLanes(painter);
    paintLevels(painter);
    for (int i = 0; i < m_stops.size(); ++i)
        paintStop(painter, i);
    if (focused) {
        const QPointF place = placeOf(*focused);
        const qreal ring = grown(chartMark, m_widget) / 2.0 + 4;
        paintFocusRing(painter, QRectF(place.x() - ring, place.y() - ring, 2 * ring, 2 * ring), ring, colour(ColourRole::Accent, m_widget));
    }
    paintDates(painter, open);
}

} // namespace tepu::ui

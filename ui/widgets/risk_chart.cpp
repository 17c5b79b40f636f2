// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/risk_chart.h"

#include "ui/shell/speech.h"
#include "ui/shell/type.h"
#include "ui/widgets/risk_chart_picture.h"

#include <QHelpEvent>
#include <QKeyEvent>
#include <QPainter>
#include <QToolTip>

namespace tepu::ui {
namespace {

constexpr int leastChartWidth = 300;

} // namespace

RiskChart::RiskChart(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RiskChart::display(const QVector<RiskStop>& stops, int open, QDate today)
{
    m_stops = stops;
    m_open = open;
    m_current = std::clamp(open, 0, std::max(0, int(stops.size()) - 1));
    m_today = today;
    setFocusPolicy(stops.isEmpty() ? Qt::NoFocus : Qt::StrongFocus);
    speakAs(*this, QAccessible::List, spoken());
    setVisible(!stops.isEmpty());
    update();
}

QString RiskChart::spoken() const
{
    QStringList parts;
    for (const RiskStop& stop : m_stops)
        parts.append(stop.words);
    return parts.isEmpty() ? tr("No level and no episode yet.") : parts.join(QStringLiteral(". "));
}

QSize RiskChart::sizeHint() const
{
    return {narrativeWidth(*this), RiskChartPicture::heightOf(*this)};
}

QSize RiskChart::minimumSizeHint() const
{
    return {grown(leastChartWidth, *this), RiskChartPicture::heightOf(*this)};
}

void RiskChart::paintEvent(QPaintEvent*)
{
    if (m_stops.isEmpty())
        return;
    QPainter painter(this);
    RiskChartPicture(m_stops, m_today, *this).paint(painter, m_open, hasFocus() ? std::optional(m_current) : std::nullopt);
}

void RiskChart::keyPressEvent(QKeyEvent* event)
{
    const int last = int(m_stops.size()) - 1;
    switch (event->key()) {
    case Qt::Key_Left: m_current = std::max(0, m_current - 1); break;
    case Qt::Key_Right: m_current = std::min(last, m_current + 1); break;
    case Qt::Key_Home: m_current = 0; break;
    case Qt::Key_End: m_current = last; break;
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space: Q_EMIT chosen(m_current); return;
    default: return QWidget::keyPressEvent(event);
    }
    update();
}

std::optional<int> RiskChart::stopAt(const QPointF& point) const
{
    return m_stops.isEmpty() ? std::nullopt : RiskChartPicture(m_stops, m_today, *this).stopAt(point);
}

void RiskChart::mousePressEvent(QMouseEvent* event)
{
    const auto stop = stopAt(event->position());
    if (!stop)
        return;
    m_current = *stop;
    update();
    Q_EMIT chosen(*stop);
}

void RiskChart::focusInEvent(QFocusEvent* event)
{
    QWidget::focusInEvent(event);
    update();
}

void RiskChart::focusOutEvent(QFocusEvent* event)
{
    QWidget::focusOutEvent(event);
    update();
}

bool RiskChart::event(QEvent* event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const auto* help = static_cast<QHelpEvent*>(event);
    const auto stop = stopAt(help->pos());
    QToolTip::showText(help->globalPos(), plainToolTip(stop ? m_stops[*stop].words : QString()), this);
    return true;
}

} // namespace tepu::ui

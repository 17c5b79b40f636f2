// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/risk_chart.h"

class QPainter;

namespace tepu::ui {

/// How the chart of a plan's risk is laid out and painted: three lanes for the level, one under them for the episodes. A level is a
/// shape, a word and a colour; an episode with an offence is a full mark, one without an open one.
class RiskChartPicture {
public:
    RiskChartPicture(const QVector<RiskStop>& stops, QDate today, const QWidget& widget);

    static int heightOf(const QWidget& widget);
    std::optional<int> stopAt(const QPointF& point) const;
    void paint(QPainter& painter, int open, std::optional<int> focused) const;

private:
    QRectF lanes() const;
    qreal xOf(QDate day) const;
    qreal yOf(const std::optional<RiskLevel>& level) const;
    QPointF placeOf(int stop) const;
    void paintLanes(QPainter& painter) const;
    void paintLevels(QPainter& painter) const;
    void paintStop(QPainter& painter, int stop) const;
    void paintOpen(QPainter& painter, int stop) const;
    void paintDates(QPainter& painter, int open) const;

    const QVector<RiskStop>& m_stops;
    QDate m_today;
    const QWidget& m_widget;
};

} // namespace tepu::ui

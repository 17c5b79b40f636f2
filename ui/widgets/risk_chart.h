// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/level_strip.h"

namespace tepu::ui {

/// Something on the chart that can be opened: what a table decided, or an episode that Police were told of.
struct RiskStop {
    QDate on;
    std::optional<RiskLevel> level = {}; ///< where the plan stands since then; nothing: an episode
    bool offence = false;
    bool dissent = false;
    QString words; ///< as it is spoken and told under the mouse

    bool operator==(const RiskStop&) const = default;
};

/// C35 "level against time with episodes and decisions on one chart". Left and Right go from one to the next, Home and End to the first
/// and the last, Enter opens it.
class RiskChart : public QWidget {
    Q_OBJECT

public:
    explicit RiskChart(QWidget* parent = nullptr);

    /// The stops stand the oldest first; `open` is the one that is open.
    void display(const QVector<RiskStop>& stops, int open, QDate today);
    int current() const { return m_current; }
    const QVector<RiskStop>& stops() const { return m_stops; }

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(int stop);

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    std::optional<int> stopAt(const QPointF& point) const;
    QString spoken() const;

    QVector<RiskStop> m_stops;
    int m_current = 0;
    int m_open = -1;
    QDate m_today;
};

} // namespace tepu::ui

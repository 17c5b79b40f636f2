// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/risk.h"

#include <QDate>
#include <QVector>
#include <QWidget>

namespace tepu::ui {

/// Since a day a plan stands at a level.
struct LevelStep {
    QDate since;
    RiskLevel level = RiskLevel::Low;

    bool operator==(const LevelStep&) const = default;
};

/// The level of a plan against time, from the first that a table decided until today: three lanes, one line.
class LevelStrip : public QWidget {
    Q_OBJECT

public:
    explicit LevelStrip(QWidget* parent = nullptr);

    /// The steps stand the oldest first.
    void display(const QVector<LevelStep>& steps, QDate today);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QRectF lanes() const;
    qreal xOf(QDate day) const;
    qreal yOf(RiskLevel level) const;
    void paintLanes(QPainter& painter) const;
    void paintSteps(QPainter& painter) const;
    void paintDates(QPainter& painter) const;

    QVector<LevelStep> m_steps;
    QDate m_today;
};

} // namespace tepu::ui

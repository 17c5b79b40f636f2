// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/risk_words.h"

#include <QWidget>

namespace tepu::ui {

enum class MarkSize { Letter, Word };

QSize riskMarkSize(const RiskShown& risk, MarkSize size, const QWidget& widget);
void paintRiskMark(QPainter& painter, const QRectF& box, const RiskShown& risk, MarkSize size, const QWidget& widget);
/// ▲ ◆ ● alone, for a card that says the word itself.
void paintRiskShape(QPainter& painter, const QRectF& square, RiskLevel level, const QColor& ink);

/// The level of a case: letter or word, shape and colour, always all three.
class RiskMark : public QWidget {
    Q_OBJECT

public:
    explicit RiskMark(MarkSize size, QWidget* parent = nullptr);

    void display(const RiskShown& risk);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    MarkSize m_size;
    RiskShown m_risk;
};

} // namespace tepu::ui

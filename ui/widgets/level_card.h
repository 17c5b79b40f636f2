// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/risk.h"
#include "ui/widgets/pressable.h"

namespace tepu::ui {

/// A level that may be chosen, in the site's own words.
struct LevelOffered {
    RiskLevel level;
    QString definition;
    QString key = {};
};

/// One level to choose: shape, word, definition and key.
class LevelCard : public Pressable {
    Q_OBJECT

public:
    explicit LevelCard(const LevelOffered& level, QWidget* parent = nullptr);

    const LevelOffered& level() const { return m_level; }
    /// The definition stands on the card, or is a tool tip away.
    void showDefinition(bool shown);

    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    QRectF insideOf(const QRectF& box) const;
    bool keyStandsBelow(const QRectF& inside) const;
    QRectF keyBox(const QRectF& inside) const;
    void paintGround(QPainter& painter) const;

    LevelOffered m_level;
    bool m_showsDefinition = true;
};

} // namespace tepu::ui

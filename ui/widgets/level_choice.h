// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/level_card.h"

#include <QVector>

namespace tepu::ui {

/// The three levels with their definitions, where the level is chosen (R-R1). The machine chooses nothing.
class LevelChoice : public QWidget {
    Q_OBJECT

public:
    explicit LevelChoice(QWidget* parent = nullptr);

    void display(const QVector<LevelOffered>& levels, std::optional<RiskLevel> chosen);

Q_SIGNALS:
    void chosen(tepu::RiskLevel level);

protected:
    void keyPressEvent(QKeyEvent* event) override;
};

} // namespace tepu::ui

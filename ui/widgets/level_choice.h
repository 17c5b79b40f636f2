// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/widgets/level_card.h"

#include <QVector>

class QHBoxLayout;

namespace tepu::ui {

class Prose;

/// How much room there is for the definitions of all levels.
enum class Height { Ample, Scarce };

/// The three levels with their definitions, word for word; one may be chosen. Where room is scarce the definition of the
/// chosen one stands alone, until the hands are at the levels again.
class LevelChoice : public QWidget {
    Q_OBJECT

public:
    explicit LevelChoice(QWidget* parent = nullptr);

    void display(const QVector<LevelOffered>& levels, std::optional<RiskLevel> chosen);
    void makeDo(Height height);

Q_SIGNALS:
    void chosen(tepu::RiskLevel level);

protected:
    void keyPressEvent(QKeyEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    QList<LevelCard*> cards() const;
    void showDefinitions();

    QHBoxLayout* m_row;
    Prose* m_definition;
    Height m_height = Height::Ample;
};

} // namespace tepu::ui

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/level_choice.h"

#include "ui/shell/space.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/keep_focus.h"

#include <QHBoxLayout>
#include <QKeyEvent>

namespace tepu::ui {

LevelChoice::LevelChoice(QWidget* parent) : QWidget(parent)
{
    auto* cards = new QHBoxLayout(this);
    cards->setContentsMargins({});
    cards->setSpacing(space::inside);
}

void LevelChoice::display(const QVector<LevelOffered>& levels, std::optional<RiskLevel> chosenLevel)
{
    const KeepFocus keep(*this);
    clear(*layout());
    auto* cards = static_cast<QHBoxLayout*>(layout());
    for (const LevelOffered& level : levels) {
        auto* card = new LevelCard(level, this);
        card->setChecked(chosenLevel == level.level);
        connect(card, &LevelCard::clicked, this, [this, card, which = level.level] {
            for (auto* other : findChildren<LevelCard*>())
                other->setChecked(other == card);
            Q_EMIT chosen(which);
        });
        cards->addWidget(card, 1);
    }
}

/// Arrows only move between the cards: a level is chosen by Space, Enter, its key or the mouse, never in passing.
void LevelChoice::keyPressEvent(QKeyEvent* event)
{
    const bool on = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    const bool back = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    for (int i = 0; i < layout()->count(); ++i) {
        if (!(on || back) || layout()->itemAt(i)->widget() != focusWidget())
            continue;
        if (QLayoutItem* next = layout()->itemAt(on ? i + 1 : i - 1))
            next->widget()->setFocus(Qt::OtherFocusReason);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace tepu::ui

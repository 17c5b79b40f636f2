// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/level_choice.h"

#include "ui/shell/space.h"
#include "ui/widgets/flow_layout.h"
#include "ui/widgets/keep_focus.h"
#include "ui/widgets/prose.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace tepu::ui {

LevelChoice::LevelChoice(QWidget* parent) : QWidget(parent), m_row(new QHBoxLayout), m_definition(new Prose(TextStyle::Secondary, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(space::inside);
    m_row->setSpacing(space::inside);
    column->addLayout(m_row);
    column->addWidget(m_definition);
    m_definition->hide();
}

void LevelChoice::display(const QVector<LevelOffered>& levels, std::optional<RiskLevel> chosenLevel)
{
    const KeepFocus keep(*this);
    clear(*m_row);
    for (const LevelOffered& level : levels) {
        auto* card = new LevelCard(level, this);
        card->setChecked(chosenLevel == level.level);
        card->installEventFilter(this);
        connect(card, &LevelCard::clicked, this, [this, card, which = level.level] {
            for (LevelCard* other : cards())
                other->setChecked(other == card);
            showDefinitions();
            Q_EMIT chosen(which);
        });
        m_row->addWidget(card, 1);
    }
    showDefinitions();
}

void LevelChoice::makeDo(Height height)
{
    m_height = height;
    showDefinitions();
}

QList<LevelCard*> LevelChoice::cards() const
{
    QList<LevelCard*> found;
    for (int i = 0; i < m_row->count(); ++i)
        found.append(static_cast<LevelCard*>(m_row->itemAt(i)->widget()));
    return found;
}

/// R-R1 "The definitions stand on the screen where the level is chosen": all of them until one is, and whenever the hands are
/// there.
void LevelChoice::showDefinitions()
{
    const LevelCard* chosen = nullptr;
    bool handsHere = false;
    for (const LevelCard* card : cards()) {
        chosen = card->isChecked() ? card : chosen;
        handsHere = handsHere || card->hasFocus();
    }
    const bool alone = m_height == Height::Scarce && chosen && !handsHere;
    for (LevelCard* card : cards())
        card->showDefinition(!alone);
    m_definition->say(alone ? chosen->level().definition : QString(), Voice::Quiet);
    m_definition->setVisible(alone);
}

bool LevelChoice::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        showDefinitions();
    return QWidget::eventFilter(watched, event);
}

void LevelChoice::keyPressEvent(QKeyEvent* event)
{
    const bool on = event->key() == Qt::Key_Right || event->key() == Qt::Key_Down;
    const bool back = event->key() == Qt::Key_Left || event->key() == Qt::Key_Up;
    for (int i = 0; i < m_row->count(); ++i) {
        if (!(on || back) || m_row->itemAt(i)->widget() != focusWidget())
            continue;
        if (QLayoutItem* next = m_row->itemAt(on ? i + 1 : i - 1))
            next->widget()->setFocus(Qt::OtherFocusReason);
        return;
    }
    QWidget::keyPressEvent(event);
}

} // namespace tepu::ui

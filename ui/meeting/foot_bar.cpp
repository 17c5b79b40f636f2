// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/foot_bar.h"

#include "ui/meeting/keys.h"
#include "ui/shell/space.h"
#include "ui/shell/type.h"
#include "ui/widgets/action_button.h"

#include <QHBoxLayout>

namespace tepu::ui {
namespace {

constexpr int leastHeight = 56;

} // namespace

FootBar::FootBar(QWidget* parent)
    : Panel(ColourRole::Surface, Qt::TopEdge, parent), m_questions(new QuestionChips(this))
{
    auto* bar = new QHBoxLayout(this);
    bar->setContentsMargins(space::edge - space::grid, space::inside, space::edge - space::grid, space::inside);
    bar->setSpacing(12);
    bar->addWidget(m_questions, 1, Qt::AlignVCenter);
    bar->addSpacing(space::inside);
    const auto add = [&](const ActionShown& action, void (FootBar::*done)()) {
        auto* button = new ActionButton(action, this);
        connect(button, &ActionButton::clicked, this, done);
        bar->addWidget(button, 0, Qt::AlignVCenter);
    };
    add({tr("Danger"), keyOf(Act::Danger)}, &FootBar::dangerSeen);
    add({wordsOf(Act::More), keyOf(Act::More)}, &FootBar::moreWanted);
    add({wordsOf(Act::Park), keyOf(Act::Park)}, &FootBar::parked);
    add({wordsOf(Act::CarryOver), keyOf(Act::CarryOver)}, &FootBar::carriedOver);
    add({wordsOf(Act::DecideAndNext), keyOf(Act::DecideAndNext), ActionKind::Primary}, &FootBar::decided);
    setMinimumHeight(grown(leastHeight, *this));
}

} // namespace tepu::ui

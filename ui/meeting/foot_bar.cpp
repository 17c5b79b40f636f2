// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/foot_bar.h"

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
    add({tr("Park"), QKeySequence(Qt::Key_F6)}, &FootBar::parked);
    add({tr("Carry over"), QKeySequence(Qt::Key_F7)}, &FootBar::carriedOver);
    add({tr("Decide && next").replace(QStringLiteral("&&"), QStringLiteral("&")),
         QKeySequence(Qt::CTRL | Qt::Key_Return), ActionKind::Primary},
        &FootBar::decided);
    setMinimumHeight(grown(leastHeight, *this));
}

} // namespace tepu::ui

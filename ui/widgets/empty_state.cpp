// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/widgets/empty_state.h"

#include "ui/shell/space.h"
#include "ui/widgets/prose.h"

#include <QVBoxLayout>

namespace tepu::ui {
namespace {

constexpr int widest = 520;

} // namespace

EmptyState::EmptyState(QWidget* parent) : QWidget(parent), m_title(new Prose(TextStyle::Title, this)), m_words(new Prose(TextStyle::Narrative, this))
{
    auto* column = new QVBoxLayout;
    column->setSpacing(space::inside);
    column->addStretch(2);
    for (Prose* each : {m_title, m_words}) {
        each->setMaximumWidth(grown(widest, *this));
        each->align(Qt::AlignHCenter);
        column->addWidget(each);
    }
    column->addStretch(3);
    auto* around = new QHBoxLayout(this);
    around->addStretch(1);
    around->addLayout(column, 1000);
    around->addStretch(1);
}

void EmptyState::display(const EmptyShown& shown)
{
    m_title->say(shown.title, Voice::Strong);
    m_words->say(shown.words, Voice::Quiet);
    m_words->setVisible(!shown.words.isEmpty());
}

} // namespace tepu::ui

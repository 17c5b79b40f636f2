// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/room/room_words_page.h"

#include "ui/shell/space.h"
#include "ui/widgets/prose.h"

#include <QVBoxLayout>

namespace tepu::ui {
namespace {

constexpr int widest = 760; // of the desk's grid: lines that an eye can follow

} // namespace

RoomWordsPage::RoomWordsPage(QWidget* parent)
    : QWidget(parent), m_label(new Prose(TextStyle::Label)), m_words(new Prose(TextStyle::Title)), m_under(new Prose(TextStyle::Narrative))
{
    auto* around = new QHBoxLayout(this);
    around->addStretch(1);
    auto* column = new QVBoxLayout;
    column->setSpacing(space::edge);
    column->addStretch(2);
    for (Prose* each : {m_label, m_words, m_under}) {
        each->setMaximumWidth(grown(widest, *this) * 3 / 2);
        column->addWidget(each);
    }
    column->addStretch(3);
    around->addLayout(column, 8);
    around->addStretch(1);
}

void RoomWordsPage::display(const RoomWordsShown& shown)
{
    m_label->say(shown.label, Voice::Quiet);
    m_words->say(shown.words, Voice::Strong);
    m_under->say(shown.under, Voice::Quiet);
    m_label->setVisible(!shown.label.isEmpty());
    m_under->setVisible(!shown.under.isEmpty());
}

} // namespace tepu::ui

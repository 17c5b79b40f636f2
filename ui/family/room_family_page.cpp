// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/family/room_family_page.h"

#include "ui/family/family_view.h"
#include "ui/family/family_words.h"
#include "ui/shell/space.h"
#include "ui/widgets/prose.h"

#include <QVBoxLayout>

namespace tepu::ui {

RoomFamilyPage::RoomFamilyPage(QWidget* parent)
    : QWidget(parent), m_title(new Prose(TextStyle::Title, this)), m_picture(new FamilyView(PictureFit::Whole, this)),
      m_support(new Prose(TextStyle::Body, this)), m_legend(new Prose(TextStyle::Secondary, this))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(space::edge + space::inside, space::edge, space::edge + space::inside, space::edge);
    column->setSpacing(space::between);
    column->addWidget(m_title);
    column->addWidget(m_picture, 1);
    column->addWidget(m_support);
    column->addWidget(m_legend);
    m_legend->say(legendOfFamily(), Voice::Quiet);
}

void RoomFamilyPage::display(const QString& title, const FamilyPicture& family)
{
    m_title->say(title, Voice::Strong);
    m_picture->display(family);
    Runs offered{{tr("Tamariki, support offered?  "), Voice::Quiet}};
    bool isFirst = true;
    for (const SupportLine& line : family.support) {
        if (!std::exchange(isFirst, false))
            offered.append({QStringLiteral(" · "), Voice::Quiet});
        const bool notYet = line.answer == SupportAnswer::NotYet;
        offered.append({nameOnLine(line) + u' ', Voice::Strong});
        offered.append({notYet ? tr("not yet") : tr("yes"), notYet ? Voice::Caution : Voice::Plain});
    }
    m_support->say(offered);
    m_support->setVisible(!family.support.isEmpty());
}

} // namespace tepu::ui

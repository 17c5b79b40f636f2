// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/pages/who_page.h"

#include "ui/family/family_side.h"
#include "ui/family/family_view.h"
#include "ui/family/family_words.h"
#include "ui/meeting/keys.h"
#include "ui/meeting/pages/rows.h"
#include "ui/people/person_page.h"
#include "ui/shell/space.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/section_label.h"

#include <QVBoxLayout>

namespace tepu::ui {

void WhoPage::display(const QVector<PersonOnPage>& people, const FamilyPicture& family)
{
    m_people = people;
    m_family = family;
    refresh();
}

void WhoPage::displayOne(const std::optional<PersonTold>& person)
{
    m_one = person;
    refresh();
}

/// Over the whole page; the hands stand on it.
void WhoPage::buildOne()
{
    auto* one = new PersonPage(*m_one);
    connect(one, &PersonPage::left, this, &WhoPage::allWanted);
    connect(one, &PersonPage::toWrite, this, &WhoPage::writeWanted);
    whole().addWidget(one);
    setFocusProxy(one);
}

void WhoPage::turn()
{
    m_shown = m_shown == WhoShown::Cards ? WhoShown::Picture : WhoShown::Cards;
    refresh();
    if (auto* picture = findChild<FamilyView*>(); picture && m_shown == WhoShown::Picture)
        picture->setFocus(Qt::ShortcutFocusReason);
}

void WhoPage::build()
{
    if (m_one)
        return buildOne();
    if (m_people.isEmpty()) {
        addHead(tr("Everybody on this plan"));
        sayNothingYet(main(), tr("Nobody is on this plan yet. Add people where the family is opened."));
    } else if (m_shown == WhoShown::Cards)
        buildCards();
    else
        buildPicture();
}

/// What stands here, and the keys that turn the page round.
void WhoPage::addHead(const QString& title)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::inside);
    row->addWidget((new SectionLabel(title))->overRows(), 1, Qt::AlignBottom);
    if (!m_people.isEmpty()) {
        auto* turnRound = new ActionButton({m_shown == WhoShown::Cards ? tr("Picture") : tr("Cards"), keyOf(Act::FamilyPicture)});
        connect(turnRound, &ActionButton::clicked, this, &WhoPage::turn);
        row->addWidget(turnRound, 0, Qt::AlignBottom);
    }
    if (!m_people.isEmpty() && m_shown == WhoShown::Picture) {
        auto* say = new ActionButton({tr("Say who"), keyOf(Act::WhoBelongs)});
        connect(say, &ActionButton::clicked, this, &WhoPage::bondWanted);
        row->addWidget(say, 0, Qt::AlignBottom);
    }
    main().addLayout(row);
}

/// The first half left, the second right: read downwards.
void WhoPage::buildCards()
{
    const auto chosen = [this](const PersonId& person) { Q_EMIT personChosen(person); };
    const qsizetype left = (m_people.size() + 1) / 2;
    addHead(tr("Everybody on this plan"));
    addPeople(main(), m_people.first(left), chosen);
    side().addWidget(new SectionLabel(QStringLiteral("\u00A0")));
    addPeople(side(), m_people.sliced(left), chosen);
}

/// R-K3 beside it.
void WhoPage::buildPicture()
{
    addHead(tr("Who belongs to whom"));
    auto* picture = new FamilyView(PictureFit::Width);
    connect(picture, &FamilyView::personChosen, this, &WhoPage::personChosen);
    main().addWidget(picture);
    picture->display(m_family);
    auto* legend = new Prose(TextStyle::Secondary, {{legendOfFamily(), Voice::Quiet}});
    legend->setContentsMargins(0, space::inside, 0, 0);
    main().addWidget(legend);
    addFamilySide(side(), m_family);
}

} // namespace tepu::ui

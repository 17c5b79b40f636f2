// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/pages/who_page.h"

#include "ui/meeting/pages/rows.h"
#include "ui/people/person_page.h"
#include "ui/widgets/section_label.h"

#include <QVBoxLayout>

namespace tepu::ui {

void WhoPage::display(const QVector<PersonOnPage>& people)
{
    m_people = people;
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

/// The first half left, the second right: read downwards.
void WhoPage::build()
{
    if (m_one)
        return buildOne();
    const auto chosen = [this](const PersonId& person) { Q_EMIT personChosen(person); };
    const qsizetype left = (m_people.size() + 1) / 2;
    main().addWidget((new SectionLabel(tr("Everybody on this plan")))->overRows());
    addPeople(main(), m_people.first(left), chosen);
    if (m_people.isEmpty())
        sayNothingYet(main(), tr("Nobody is on this plan yet. Add people where the family is opened."));
    side().addWidget(new SectionLabel(QStringLiteral("\u00A0")));
    addPeople(side(), m_people.sliced(left), chosen);
}

} // namespace tepu::ui

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/contact/contact_page.h"

#include "ui/contact/reached_row.h"
#include "ui/meeting/keys.h"
#include "ui/shell/space.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/section_label.h"

#include <QVBoxLayout>

namespace tepu::ui {

void ContactPage::display(const ContactShown& shown)
{
    m_shown = shown;
    refresh();
}

void ContactPage::addHead()
{
    auto* row = new QHBoxLayout;
    row->setSpacing(space::inside);
    row->addWidget((new SectionLabel(tr("Contact")))->overRows(), 1, Qt::AlignBottom);
    auto* write = new ActionButton({tr("Write down"), keyOf(Act::Worked)});
    connect(write, &ActionButton::clicked, this, [this] { Q_EMIT lineWanted({}); });
    row->addWidget(write, 0, Qt::AlignBottom);
    main().addLayout(row);
    main().addSpacing(space::grid);
}

void ContactPage::build()
{
    addHead();
    if (m_shown.people.isEmpty())
        sayNothingYet(main(), tr("Nobody is on this plan yet. Add people where the family is opened."));
    for (const ReachedShown& person : m_shown.people)
        addPerson(person);
    if (!m_shown.people.isEmpty()) {
        auto* legend = new Prose(TextStyle::Secondary, {{ReachedRow::legend(), Voice::Quiet}});
        legend->setContentsMargins(space::rowInset, 0, space::rowInset, 0);
        main().addWidget(legend);
    }
    addLinesTo(side(), tr("Services"), m_shown.services.isEmpty() ? QVector<Runs>{{{tr("None written down yet: service vic alarm waitlisted by Refuge in Hamilton"), Voice::Quiet}}}
                                                                 : m_shown.services);
    addLinesTo(side(), tr("Waiting times and room"), m_shown.waits);
    addLinesTo(side(), tr("Not to be had"), m_shown.gaps);
    QVector<Runs> money = m_shown.spending;
    if (m_shown.fund)
        money.append(*m_shown.fund);
    addLinesTo(side(), tr("Flexi-fund"), money);
}

void ContactPage::addPerson(const ReachedShown& person)
{
    auto* row = new ReachedRow(person.words);
    connect(row, &ReachedRow::clicked, this, [this, called = person.called] { Q_EMIT lineWanted(QStringLiteral("called %1 ").arg(called)); });
    connect(row, &ReachedRow::engaged, this, [this, id = person.person](Engagement outcome) { Q_EMIT engaged(id, outcome); });
    main().addWidget(row);
    if (person.crowd)
        addPressed(*person.crowd, [this, sequence = person.sequence] { Q_EMIT staggerWanted(sequence); });
    if (person.followUp && person.mayFollowUp)
        addPressed(*person.followUp, [this, called = person.called] {
            Q_EMIT taskWanted(tr("contact %1 six-week follow-up, check the safe route first").arg(called));
        });
    else if (person.followUp)
        addLinesTo(main(), {}, {*person.followUp});
    addLinesTo(main(), {}, person.hours + person.attempts);
    main().addSpacing(space::inside);
}

void ContactPage::addPressed(const Runs& words, const std::function<void()>& pressed)
{
    auto* row = new ReachedRow(words);
    connect(row, &ReachedRow::clicked, this, pressed);
    main().addWidget(row);
}

void ContactPage::addLinesTo(QVBoxLayout& column, const QString& title, const QVector<Runs>& lines)
{
    if (lines.isEmpty())
        return;
    if (!title.isEmpty()) {
        column.addWidget((new SectionLabel(title))->overRows());
        column.addSpacing(space::grid);
    }
    for (const Runs& line : lines) {
        auto* words = new Prose(title.isEmpty() ? TextStyle::Secondary : TextStyle::Body, line);
        words->setContentsMargins(space::rowInset, 0, space::rowInset, 0);
        column.addWidget(words);
    }
    column.addSpacing(title.isEmpty() ? space::grid : space::between);
}

} // namespace tepu::ui

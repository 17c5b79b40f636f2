// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/people/person_page.h"

#include "ui/people/struck_words.h"
#include "ui/shell/space.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/section_label.h"

#include <QShortcut>
#include <QVBoxLayout>

namespace tepu::ui {
namespace {

constexpr int contactShare = 11;
constexpr int knownShare = 9;
constexpr int reading = 12; // between the parts of a page

QVBoxLayout* pageColumn()
{
    auto* column = new QVBoxLayout;
    column->setContentsMargins({});
    column->setSpacing(0);
    return column;
}

} // namespace

PersonPage::PersonPage(const PersonTold& person, QWidget* parent) : QWidget(parent)
{
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins({});
    all->setSpacing(0);
    addHead(*all, person);
    addLines(*all, tr("Danger"), person.dangers);
    auto* both = new QHBoxLayout;
    both->setSpacing(space::edge);
    auto* contact = pageColumn();
    auto* known = pageColumn();
    both->addLayout(contact, contactShare);
    both->addLayout(known, knownShare);
    all->addLayout(both);
    addLines(*contact, tr("Safe ways and code words"), person.safety);
    addWays(*contact, person);
    addFacts(*contact, tr("In the episodes of this plan, as Police sent it"), person.parts);
    addFacts(*known, tr("Who they are"), person.identity);
    addFacts(*known, tr("What is known"), person.known);
    contact->addStretch(1);
    known->addStretch(1);
    auto* back = new QShortcut(Qt::Key_Escape, this, nullptr, nullptr, Qt::WidgetWithChildrenShortcut);
    connect(back, &QShortcut::activated, this, &PersonPage::left);
}

void PersonPage::addHead(QVBoxLayout& column, const PersonTold& person)
{
    auto* head = new QHBoxLayout;
    head->setSpacing(reading);
    Runs name{{person.name, Voice::Strong}};
    if (person.saidAs)
        name.append({QStringLiteral("\u2002%1").arg(*person.saidAs), Voice::Quiet});
    name.append({QStringLiteral("\u2002%1").arg(person.aside), Voice::Quiet});
    head->addWidget(new Prose(TextStyle::Narrative, name, this), 1);
    auto* write = new ActionButton({tr("Write down"), QKeySequence(Qt::Key_Return)}, this);
    auto* back = new ActionButton({tr("Everybody"), QKeySequence(Qt::Key_Escape)}, this);
    connect(write, &ActionButton::clicked, this, &PersonPage::toWrite);
    connect(back, &ActionButton::clicked, this, &PersonPage::left);
    head->addWidget(write, 0, Qt::AlignTop);
    head->addWidget(back, 0, Qt::AlignTop);
    setFocusProxy(write);
    column.addLayout(head);
    column.addSpacing(reading);
}

void PersonPage::addLines(QVBoxLayout& column, const QString& title, const QVector<Runs>& lines)
{
    if (lines.isEmpty())
        return;
    column.addWidget(new SectionLabel(title, this));
    column.addSpacing(space::grid);
    for (const Runs& line : lines) {
        column.addWidget(new Prose(TextStyle::Body, line, this));
        column.addSpacing(space::grid);
    }
    column.addSpacing(reading);
}

void PersonPage::addWays(QVBoxLayout& column, const PersonTold& person)
{
    column.addWidget(new SectionLabel(tr("How to make contact"), this));
    column.addSpacing(space::grid);
    if (person.ways.isEmpty())
        column.addWidget(new Prose(TextStyle::Body, {{tr("No number and no address yet. Write down: phone 027 …"), Voice::Quiet}}, this));
    for (const WayTold& way : person.ways) {
        column.addWidget(way.struck ? static_cast<QWidget*>(new StruckWords(way.value, this))
                                    : new Prose(TextStyle::Body, {{way.value, Voice::Strong}}, this), 0, way.struck ? Qt::AlignLeft : Qt::Alignment());
        for (const Runs& line : way.lines)
            if (!line.isEmpty())
                column.addWidget(new Prose(TextStyle::Secondary, line, this));
        column.addSpacing(space::inside);
    }
    column.addSpacing(reading);
}

void PersonPage::addFacts(QVBoxLayout& column, const QString& title, const QVector<Fact>& facts)
{
    if (facts.isEmpty())
        return;
    column.addWidget(new SectionLabel(title, this));
    column.addSpacing(space::grid);
    auto* table = new FactTable(this);
    table->display(facts);
    column.addWidget(table);
    column.addSpacing(reading);
}

} // namespace tepu::ui

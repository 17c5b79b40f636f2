// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/acts/family_act.h"

#include "core/commands/family/name_relative.h"
#include "core/commands/family/note_bond.h"
#include "core/commands/family/note_household.h"
#include "core/commands/family/note_support.h"
#include "core/commands/family/note_unborn.h"
#include "core/queries/family/family.h"
#include "core/queries/family/same_home.h"
#include "core/queries/site/site_agencies.h"
#include "core/rules/code_words.h"
#include "ui/meeting/acts/ask_line.h"
#include "ui/meeting/acts/line_contexts.h"

namespace tepu::ui {
namespace {

QStringList namesIn(const FamilyLine& line, const QVector<PersonOnCase>& people)
{
    QStringList names;
    for (const PersonId& person : line.people)
        for (const PersonOnCase& each : people)
            if (each.id == person)
                names.append(each.called());
    return names;
}

} // namespace

FamilyAct::FamilyAct(TableNow& table, AskLine& ask) : m_table(table), m_ask(ask) {}

Result<FamilyLine> FamilyAct::read(const PlanId& plan, const QString& text) const
{
    const CaptureContext context = captureContext(m_table, plan);
    return readFamilyLine(text, context.people, context.agencies, dateAt(m_table.session().now()));
}

Runs FamilyAct::understood(const PlanId& plan, const QString& text) const
{
    const auto line = text.trimmed().isEmpty() ? Result<FamilyLine>(refuse(QString())) : read(plan, text);
    if (!line)
        return {{line.error().sentence, Voice::Quiet}};
    const QString names = namesIn(*line, captureContext(m_table, plan).people).join(QStringLiteral(", "));
    switch (line->told) {
    case FamilyTold::Bond: return {{tr("%1: %2").arg(codeWords(line->kind), names), Voice::Accent}};
    case FamilyTold::Home: return {{tr("live together: %1").arg(names), Voice::Accent}};
    case FamilyTold::Unborn: return {{tr("a child on its way: %1").arg(names), Voice::Accent}};
    case FamilyTold::Support: return {{tr("support %1: %2").arg(codeWords(line->answer), names), Voice::Accent}};
    case FamilyTold::Relative: return {{tr("new: %1, %2 of %3").arg(line->name, codeWords(line->kind), names), Voice::Accent}};
    }
    Q_UNREACHABLE();
}

void FamilyAct::say()
{
    const AgendaRow* row = m_table.now();
    if (!row)
        return;
    const PlanId plan = row->plan;
    m_ask.ask({QStringLiteral("family/") + plan.toString(),
               {{tr("Who belongs to whom? "), Voice::Strong},
                {tr("“james ex of mere since 2015” · “mere, hana live together” · “mere expects due 1 Sep” · “hana offered refuge” · “new Rua 14 son of mere”")}},
               tr("mere mother of hana; end with “victim only” where only she said so"), tr("Enter"),
               [this, plan](const QString& text) { enter(plan, text); }, [this, plan](const QString& text) { return understood(plan, text); }});
}

void FamilyAct::enter(const PlanId& plan, const QString& text)
{
    const auto line = read(plan, text);
    if (!line)
        return m_ask.object(line.error());
    perform(plan, *line);
}

void FamilyAct::perform(const PlanId& plan, const FamilyLine& line)
{
    switch (line.told) {
    case FamilyTold::Bond: {
        NoteBond bond{{}, plan, line.people[0], line.kind, line.people[1], line.teller, line.since};
        bond.victimOnly = line.victimOnly;
        return m_ask.perform(bond);
    }
    case FamilyTold::Home: {
        NoteHousehold home{{}, plan, line.people, line.since, line.victimOnly};
        home.household = sameHome(familyOf(m_table.tables(), plan, m_table.session().now()).households, line.people).value_or(home.household);
        return m_ask.perform(home);
    }
    case FamilyTold::Unborn: {
        NoteUnborn child{{}, plan, line.people[0], {}, line.due};
        if (line.people.size() > 1)
            child.otherParent = line.people[1];
        child.victimOnly = line.victimOnly;
        return m_ask.perform(child);
    }
    case FamilyTold::Support: return m_ask.perform(NoteSupport{plan, line.people[0], {}, line.answer, line.agency});
    case FamilyTold::Relative: return nameNew(plan, line);
    }
}

/// A year of birth is not made up from an age: who is under 18 is named as a child.
void FamilyAct::nameNew(const PlanId& plan, const FamilyLine& line)
{
    NameRelative relative;
    relative.plan = plan;
    relative.givenNames = line.name.section(u' ', 0, 0);
    relative.familyName = line.name.section(u' ', 1);
    relative.gender = line.gender;
    relative.isChild = line.age && *line.age < 18;
    if (!line.people.isEmpty()) {
        relative.kind = line.kind;
        relative.of = line.people[0];
    }
    if (line.victimOnly)
        relative.knownToPerpetrator = false;
    m_ask.perform(relative);
}

} // namespace tepu::ui

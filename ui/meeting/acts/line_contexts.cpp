// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/acts/line_contexts.h"

#include "core/domain/whole_name.h"
#include "core/queries/meeting/attendance.h"
#include "core/queries/plan/people.h"
#include "core/queries/plan/plan_people.h"
#include "core/queries/plan/tasks_of.h"
#include "core/queries/site/site_agencies.h"
#include "core/queries/site/site_settings.h"
#include "core/rules/site_calendar.h"

namespace tepu::ui {
namespace {

Role roleOf(Standing standing, const QVector<PartRow>& parts, bool isChild)
{
    const Role latest = parts.isEmpty() ? Role::Witness : parts.constFirst().role;
    if (standing == Standing::UsedViolence)
        return Role::Perpetrator;
    if (latest == Role::Perpetrator)
        return isChild ? Role::ChildExposed : Role::Victim;
    return latest;
}

QString pronounOf(Gender gender)
{
    switch (gender) {
    case Gender::Female: return QStringLiteral("her");
    case Gender::Male: return QStringLiteral("him");
    case Gender::GenderDiverse: return QStringLiteral("them");
    case Gender::Unknown: return {};
    }
    Q_UNREACHABLE();
}

PersonOnCase onCase(const PlanPerson& person)
{
    return {person.person, person.fullName(), person.preferredName.value_or(QString()),
            roleOf(person.standing, person.parts, person.isChild), person.isChild};
}

PersonOnCase onCase(const PersonCard& card)
{
    PersonOnCase person{card.person, wholeName(card.givenNames, card.familyName), card.called,
                        roleOf(card.standing, card.parts, card.isChild), card.isChild, pronounOf(card.gender)};
    person.unsafeToContact = !card.holds.isEmpty();
    for (const HoldView& hold : card.holds)
        if (hold.askFirst)
            person.askFirst = *hold.askFirst;
    return person;
}

OpenTask openTask(const TaskRow& row)
{
    return {row.task, row.agency, row.worker, row.category, row.people, row.words, row.initialContact};
}

} // namespace

CaptureContext captureContext(const TableNow& table, const PlanId& plan)
{
    CaptureContext context;
    context.agencies = SiteAgencies(table.tables()).all();
    for (const AgendaRow& row : table.list())
        context.families.append({row.caseId, row.number, row.familyName});
    for (const PlanPerson& person : planPeople(table.tables(), plan, dateAt(table.session().now())))
        context.people.append(onCase(person));
    return context;
}

LineContext lineContext(const TableNow& table, const PlanId& plan, const SiteCalendar& calendar)
{
    LineContext context;
    context.now = table.session().now();
    context.calendar = &calendar;
    context.table = table.meeting().kind;
    context.agencies = SiteAgencies(table.tables()).all();
    context.firstContactWaits = siteSettings(table.tables()).waitForVictimsWorker;
    for (const PersonCard& card : people(table.tables(), plan, context.now))
        context.people.append(onCase(card));
    for (const TaskRow& row : tasksOf(table.tables(), plan, context.now)) {
        if (isOpen(row.state))
            context.openTasks.append(openTask(row));
        if (!row.worker.isEmpty() && !context.workers.contains(row.worker))
            context.workers.append(row.worker);
    }
    for (const AgendaRow& row : table.list())
        if (row.plan == plan)
            context.level = row.level;
    return context;
}

} // namespace tepu::ui

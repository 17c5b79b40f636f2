// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/task/surroundings.h"

#include "core/commands/plan/subjects.h"
#include "core/queries/plan/one_person.h"
#include "core/queries/plan/people.h"
#include "core/queries/site/site_agencies.h"
#include "core/queries/site/site_settings.h"

namespace tepu {

namespace {

/// An open contact task and one of the people it reaches.
struct ContactTaken {
    TaskId task;
    QString agency;
    QString worker;
    PersonId person;
    static constexpr auto fields()
    {
        using R = ContactTaken;
        return Fields{field("task", &R::task), field("agency", &R::agency), field("worker", &R::worker),
                      field("person", &R::person)};
    }
};

struct HeldRow {
    PersonId person;
    QString askFirst;
    bool unaware = false;
    static constexpr auto fields()
    {
        using R = HeldRow;
        return Fields{field("person", &R::person), field("ask_first", &R::askFirst), field("unaware", &R::unaware)};
    }
};

} // namespace

/// Whoever the plan that is bound first shows for somebody.
static QString shownOn(const char* person)
{
    return faceOn(QStringLiteral("?1"), QLatin1String(person));
}

static QVector<OpenContact> openContacts(const Tables& tables, const PlanId& plan, const QSet<TaskId>& except)
{
    QVector<OpenContact> contacts;
    TaskId last;
    for (const ContactTaken& row : tables.ask<ContactTaken>(
             QStringLiteral("SELECT t.id, t.agency, coalesce(t.worker, ''), %1 FROM task t "
                            "JOIN task_person tp ON tp.task = t.id WHERE t.plan = ?1 "
                            "AND t.category = 'make_contact_with_family' AND t.ended_at IS NULL ORDER BY t.allocated_at, t.id")
                 .arg(shownOn("tp.person")),
             values(plan))) {
        if (except.contains(row.task))
            continue;
        if (row.task != last)
            contacts.append({row.agency, row.worker, {}});
        contacts.last().people.append(row.person);
        last = row.task;
    }
    return contacts;
}

static QVector<Party> partiesOf(const Tables& tables, const PlanId& plan)
{
    const auto contacted = tables.column<PersonId>(
        QStringLiteral("SELECT DISTINCT %1 FROM task t JOIN task_person tp ON tp.task = t.id WHERE t.plan = ?1 "
                       "AND t.category = 'make_contact_with_family' AND t.state = 'done'")
            .arg(shownOn("tp.person")),
        values(plan));
    QVector<Party> parties;
    for (const PlanPerson& person : planPeople(tables, plan, {}))
        parties.append({person.person, person.called(), person.standing, contacted.contains(person.person)});
    return parties;
}

static QVector<HeldParty> heldOn(const Tables& tables, const PlanId& plan, const QVector<PersonId>& people)
{
    QVector<HeldParty> held;
    const auto rows = tables.ask<HeldRow>(
        QStringLiteral("SELECT %1, coalesce(ask_first, ''), unaware FROM contact_hold WHERE lifted_at IS NULL "
                       "ORDER BY since, id")
            .arg(shownOn("contact_hold.person")),
        values(plan));
    const auto onPlan = tables.column<PersonId>(QStringLiteral("SELECT DISTINCT person FROM plan_person WHERE plan = ?"),
                                                values(plan));
    for (const HeldRow& row : rows)
        if (onPlan.contains(row.person) || people.contains(row.person))
            held.append({row.person, row.askFirst, row.unaware});
    return held;
}

QHash<MeetingId, QVector<QString>> agenciesPresent(const Tables& tables)
{
    QHash<MeetingId, QVector<QString>> present;
    for (const MeetingId& meeting :
         tables.column<MeetingId>(QStringLiteral("SELECT id FROM meeting WHERE state IN ('open', 'on_break')")))
        present.insert(meeting,
                       tables.column<QString>(QStringLiteral("SELECT DISTINCT agency FROM attendance WHERE meeting = ? "
                                                             "AND arrived_at IS NOT NULL AND left_at IS NULL AND NOT observer"),
                                              values(meeting)));
    return present;
}

TaskSurroundings surroundings(const Tables& tables, const PlanId& plan, const QVector<PersonId>& people, const QSet<TaskId>& except)
{
    return {partiesOf(tables, plan), heldOn(tables, plan, people), openContacts(tables, plan, except), SiteAgencies(tables).all(),
            planNow(tables, plan).level, siteSettings(tables).waitForVictimsWorker};
}

} // namespace tepu

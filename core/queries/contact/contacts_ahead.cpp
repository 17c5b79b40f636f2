// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/contact/contacts_ahead.h"

#include "core/queries/plan/one_person.h"
#include "core/queries/plan/task_waits.h"
#include "core/queries/site/site_agencies.h"

namespace tepu {
namespace {

struct OpenContactRow {
    TaskId task;
    QString agency;
    Instant due;
    bool initial = false;
    bool waits = false;
    static constexpr auto fields()
    {
        using R = OpenContactRow;
        return Fields{field("task", &R::task), field("agency", &R::agency), field("due", &R::due), field("initial", &R::initial),
                      field("waits", &R::waits)};
    }
};

} // namespace

/// A task that names nobody is for the whole family.
static QVector<OpenContactRow> openContactsFor(const Tables& tables, const PlanId& plan, const PersonId& person, Instant now)
{
    return tables.ask<OpenContactRow>(
        QStringLiteral("SELECT task.id, task.agency, task.due, task.initial_contact, %1 OR %2 FROM task WHERE task.plan = ? "
                       "AND task.category = 'make_contact_with_family' AND task.ended_at IS NULL "
                       "AND (NOT EXISTS(SELECT 1 FROM task_person tp WHERE tp.task = task.id) "
                       "OR EXISTS(SELECT 1 FROM task_person tp WHERE tp.task = task.id AND tp.person IN (SELECT same.person FROM who me "
                       "JOIN who same ON same.one = me.one WHERE me.person = ? UNION ALL SELECT ?))) ORDER BY task.id")
            .arg(taskWaits(), taskIsUnsafe()),
        values(now, plan, person, person));
}

static QVector<QString> goodWith(const Tables& tables, const PersonId& person)
{
    return tables.column<QString>(QStringLiteral("SELECT agency FROM known_by WHERE person IN %1 AND acquaintance = 'good_relationship'")
                                      .arg(everyTelling(QStringLiteral("?1"))),
                                  values(person));
}

QVector<ContactAheadRow> crowdingOn(const Tables& tables, const PlanId& plan, const PlanPerson& person, Instant now)
{
    const auto good = goodWith(tables, person.person);
    QVector<ContactAhead> ahead;
    for (const OpenContactRow& row : openContactsFor(tables, plan, person.person, now))
        ahead.append({row.task, row.agency, row.due, row.initial, row.waits, good.contains(row.agency)});
    const SiteAgencies agencies(tables);
    QVector<ContactAheadRow> rows;
    if (const auto crowded = crowding(ahead, now))
        for (const ContactAhead& each : crowded->order)
            rows.append({each.task, each.agency, agencies.name(each.agency), each.due, each.initial});
    return rows;
}

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/people/safe_to_carry.h"

#include "core/queries/people/safety_plans.h"
#include "core/queries/plan/one_person.h"
#include "core/queries/plan/plan_people.h"
#include "core/queries/site/site_agencies.h"

namespace tepu {

/// Everybody of the plan, by every name under which they are known.
static void guardNames(CarryGuard& guard, const Tables& tables, const PlanPerson& person)
{
    for (const QString& name : QStringList{person.givenNames, person.familyName, person.preferredName.value_or(QString())})
        guard.names += name.split(u' ', Qt::SkipEmptyParts).toVector();
    for (const QVector<QString>& also : tables.column<QVector<QString>>(
             QStringLiteral("SELECT value FROM stated WHERE person IN %1 AND part = 'also_used' UNION SELECT coalesce(aliases, '[]') FROM mention WHERE person IN %1")
                 .arg(everyTelling(QStringLiteral("?1"))),
             values(person.person)))
        guard.names += also;
    guard.spoken += tables.column<QString>(QStringLiteral("SELECT word FROM code_word WHERE person IN %1 AND word <> ''").arg(everyTelling(QStringLiteral("?1"))),
                                           values(person.person));
    guard.addresses += tables.column<QString>(
        QStringLiteral("SELECT address FROM mention WHERE person IN %1 AND address <> '' UNION SELECT value FROM contact_point WHERE person IN %1 "
                       "AND kind = 'address' AND value <> '' UNION SELECT release_address FROM release WHERE person IN %1 AND release_address <> '' "
                       "UNION SELECT address FROM school WHERE child IN %1 AND address <> '' UNION SELECT name FROM school WHERE child IN %1 AND name <> ''")
            .arg(everyTelling(QStringLiteral("?1"))),
        values(person.person));
    guard.names += tables.column<QString>(QStringLiteral("SELECT worker FROM known_by WHERE person IN %1 AND worker <> ''").arg(everyTelling(QStringLiteral("?1"))),
                                          values(person.person));
}

static CarryGuard guardOf(const Tables& tables, const PlanId& plan)
{
    CarryGuard guard;
    for (const PlanPerson& person : planPeople(tables, plan, {}))
        guardNames(guard, tables, person);
    guard.addresses += tables.column<QString>(QStringLiteral("SELECT e.address || ', ' || coalesce(e.suburb, '') FROM plan_episode pe JOIN episode e "
                                                             "ON e.id = pe.episode WHERE pe.plan = ? AND e.address <> ''"),
                                              values(plan));
    for (const Agency& agency : SiteAgencies(tables).all())
        if (agency.code != u"police") // "ring 111, ask for Police" gives nobody away
            guard.agencies += QVector<QString>{agency.name, agency.mark};
    guard.names += tables.column<QString>(QStringLiteral("SELECT DISTINCT worker FROM task WHERE plan = ? AND worker <> ''"), values(plan));
    return guard;
}

std::optional<CarryCard> safeToCarry(const Tables& tables, const PlanId& plan, const PersonId& person, Instant now)
{
    for (const SafetyPlanView& view : safetyPlans(tables, plan, now)) {
        if (view.person != person || view.kind != SafetyPlanKind::Safety)
            continue;
        QVector<QString> said;
        for (const SafetyPartView& part : view.parts)
            if (part.holds() && part.part != SafetyPlanPart::SignalHolders && part.part != SafetyPlanPart::Orders && !isOfResponse(part.part))
                said.append(part.said);
        const CarryLines carried = carryLines(said, guardOf(tables, plan));
        return CarryCard{carried.lines, carried.leftOut};
    }
    return std::nullopt;
}

} // namespace tepu

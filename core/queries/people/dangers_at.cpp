// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/people/dangers_at.h"

#include "core/queries/plan/called.h"
#include "core/queries/plan/one_person.h"

namespace tepu {

/// `shown` is SQL for the id by which somebody is called.
static QVector<AddressDangerView> dangersWhere(const Tables& tables, const QString& shown, const QString& whose, const Values& bound, QDate today)
{
    auto dangers = tables.ask<AddressDangerView>(
        QStringLiteral("SELECT d.id, d.person, coalesce(%1, ''), coalesce(d.address, ''), d.hazards, d.not_alone, coalesce(d.words, ''), %2 "
                       "FROM address_danger d LEFT JOIN person p ON p.id = %3 LEFT JOIN name_note n ON n.person = p.id "
                       "WHERE d.lifted_at IS NULL AND d.person %4 ORDER BY d.at DESC, d.id")
            .arg(calledInSql(), saidSoColumns(QStringLiteral("d")), shown, whose),
        bound);
    judgeAll(dangers, today);
    return dangers;
}

QVector<AddressDangerView> dangersAt(const Tables& tables, const PersonId& person, QDate today)
{
    return dangersWhere(tables, QStringLiteral("d.person"), QStringLiteral("IN ") + everyTelling(QStringLiteral("?1")), values(person), today);
}

QVector<AddressDangerView> dangersOnPlan(const Tables& tables, const PlanId& plan, QDate today)
{
    return dangersWhere(tables, faceOn(QStringLiteral("?1"), QStringLiteral("d.person")),
                        QStringLiteral("IN (SELECT person FROM plan_member WHERE plan = ?1)"), values(plan), today);
}

} // namespace tepu

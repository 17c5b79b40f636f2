// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/services/flexi_fund.h"

#include "core/queries/contact/contact_settings.h"
#include "core/queries/plan/plan_people.h"
#include "core/rules/services/money.h"

namespace tepu {

FlexiFund flexiFund(const Tables& tables, QDate today)
{
    FlexiFund fund;
    fund.since = accountingYear(today);
    fund.spentCents = tables.one<qint64>(QStringLiteral("SELECT coalesce(sum(cents), 0) FROM flexi_fund WHERE spent_on >= ? AND spent_on < ?"),
                                         values(fund.since, fund.since.addYears(1)))
                          .value_or(0);
    if (const auto budget = contactSettings(tables).flexiFundCents)
        fund.budgetCents = *budget;
    fund.isOver = fund.budgetCents && fund.spentCents > *fund.budgetCents;
    fund.words = spentInWords(fund.spentCents, fund.budgetCents);
    return fund;
}

QVector<SpendingRow> spendingOn(const Tables& tables, const PlanId& plan, QDate today)
{
    auto rows = tables.ask<SpendingRow>(QStringLiteral("SELECT id, person, '', cents, spent_on, coalesce(agreed_by, ''), coalesce(words, '') "
                                                       "FROM flexi_fund WHERE plan = ? ORDER BY spent_on DESC, id DESC"),
                                        values(plan));
    const auto people = planPeople(tables, plan, today);
    for (SpendingRow& row : rows)
        for (const PlanPerson& person : people)
            if (person.is(row.person)) {
                row.person = person.person;
                row.called = person.called();
            }
    return rows;
}

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/open_data/safety_files.h"

#include "core/queries/open_data/keys.h"

namespace tepu::open_data {

QVector<OrderRow> OrderRow::in(const Tables& tables)
{
    return tables.ask<OrderRow>(
        beginnings() +
        QStringLiteral("SELECT %1, %2, o.type, %3, %4, o.in_place_from, o.in_place_from <= came.begins FROM court_order o "
                       "JOIN came ON came.plan = o.plan WHERE o.type IN ('parenting_order', 'property_order', 'protection_order') ORDER BY o.rowid")
            .arg(key("o.id"), planKey("o.plan"), key("o.protected"), key("o.respondent")));
}

QVector<ConcernRow> ConcernRow::in(const Tables& tables)
{
    return tables.ask<ConcernRow>(
        QStringLiteral(
            "SELECT %1, %2, c.category, c.raised_on, c.raised_by, c.outcome FROM concern c JOIN plan p ON p.id = c.plan "
            "ORDER BY c.rowid")
            .arg(key("c.id"), planKey("c.plan")));
}

} // namespace tepu::open_data

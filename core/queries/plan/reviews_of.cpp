// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/reviews_of.h"

namespace tepu {

QVector<ReviewRow> reviewsOf(const Tables& tables, const PlanId& plan)
{
    return tables.ask<ReviewRow>(
        QStringLiteral("SELECT id, kind, due_on, event, state, set_at, meeting FROM review WHERE plan = ? "
                       "ORDER BY state = 'reached', due_on IS NULL, due_on, set_at, id"),
        values(plan));
}

} // namespace tepu

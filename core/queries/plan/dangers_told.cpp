// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/dangers_told.h"

namespace tepu {

QVector<DangerToldRow> dangersTold(const Tables& tables, const PlanId& plan)
{
    return tables.ask<DangerToldRow>(
        QStringLiteral("SELECT at, whom, by_whom, words, coalesce(withheld, '') FROM danger_told WHERE plan = ? ORDER BY at DESC, rowid DESC"), values(plan));
}

} // namespace tepu

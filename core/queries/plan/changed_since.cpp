// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/changed_since.h"

namespace tepu {

QVector<HistoryRow> changedSince(const Tables& tables, const PlanId& plan, Instant now, const std::optional<TimeMet>& met)
{
    QVector<HistoryRow> rows = history(tables, plan, now, met);
    if (met)
        rows.removeIf([](const HistoryRow& row) { return !row.isNew; });
    return rows;
}

} // namespace tepu

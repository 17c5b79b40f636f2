// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/risk_history.h"

namespace tepu {

QVector<RiskDecisionRow> riskHistory(const Tables& tables, const PlanId& plan)
{
    return tables.ask<RiskDecisionRow>(
        QStringLiteral("SELECT at, meeting, from_level, to_level, because, words, changed_behaviour, at_risk, from_whom, "
                       "proposed_by, present, dissent, stands, change_told_by, coalesce(asked_by, ''), asked_alone FROM risk_decision WHERE plan = ? ORDER BY at DESC, command DESC"),
        values(plan));
}

} // namespace tepu

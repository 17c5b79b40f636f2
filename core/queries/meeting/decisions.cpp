// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/meeting/decisions.h"

namespace tepu {

QVector<DecisionRow> decisions(const Tables& tables, const CaseId& caseId)
{
    return tables.ask<DecisionRow>(QStringLiteral("SELECT at, outcome, words, replaced_at, replaced_because FROM case_decision "
                                                  "WHERE case_id = ? ORDER BY at, command"),
                                   values(caseId));
}

QVector<ToTellRow> toTellOfReplacement(const Tables& tables, const CaseId& caseId)
{
    return tables.ask<ToTellRow>(
        QStringLiteral("SELECT task.agency, coalesce(agency.mark, task.agency), count(*) "
                       "FROM agenda_case c JOIN task ON task.plan = c.plan AND task.meeting = c.meeting "
                       "LEFT JOIN agency ON agency.code = task.agency "
                       "WHERE c.id = ? AND task.state IN ('allocated', 'accepted', 'held', 'in_progress') "
                       "AND task.allocated_at <= (SELECT max(replaced_at) FROM case_decision WHERE case_id = c.id) "
                       "GROUP BY task.agency ORDER BY agency.position"),
        values(caseId));
}

} // namespace tepu

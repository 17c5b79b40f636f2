// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/said/subjects.h"

namespace tepu {

std::optional<LineNow> lineNow(const Tables& tables, const LineId& line)
{
    return tables.askOne<LineNow>(
        QStringLiteral("SELECT id, plan, at, meeting, agency, words, source, side, victim_only, known_to_perpetrator "
                       "FROM line WHERE id = ? AND moved_to IS NULL"),
        values(line));
}

Speaking speaking(const Tables& tables, const PlanId& plan, const std::optional<QString>& agency,
                  const std::optional<LineId>& line)
{
    Speaking now;
    now.planIsKnown = tables.one<int>(QStringLiteral("SELECT 1 FROM plan WHERE id = ?"), values(plan)).has_value();
    now.agencyIsKnown = !agency || tables.one<int>(QStringLiteral("SELECT 1 FROM agency WHERE code = ?"), values(*agency));
    now.lineIsTaken = line && tables.one<int>(QStringLiteral("SELECT 1 FROM line WHERE id = ?"), values(*line));
    return now;
}

} // namespace tepu

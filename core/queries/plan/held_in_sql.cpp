// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/held_in_sql.h"

namespace tepu {

QString heldInSql(const QString& row, HeldMark mark)
{
    const QString said = QStringLiteral("coalesce(%1.side, '') = 'victim' OR coalesce(%1.source, '') IN ('victim', 'child') "
                                        "OR coalesce(%1.known_to_perpetrator, 1) = 0")
                             .arg(row);
    return mark == HeldMark::Has ? QStringLiteral("(coalesce(%1.victim_only, 0) OR %2)").arg(row, said) : QStringLiteral("(%1)").arg(said);
}

} // namespace tepu

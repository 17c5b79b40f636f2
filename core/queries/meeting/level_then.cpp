// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/meeting/level_then.h"

namespace tepu {

QString levelThen()
{
    return QStringLiteral("CASE WHEN meeting.closed_at IS NULL THEN plan.level ELSE (SELECT r.stands FROM risk_decision r "
                          "WHERE r.plan = plan.id AND r.at <= meeting.closed_at ORDER BY r.at DESC, r.command DESC LIMIT 1) END");
}

} // namespace tepu

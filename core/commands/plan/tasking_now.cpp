// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/tasking_now.h"

#include "core/rules/wait_words.h"

namespace tepu {

Tasking taskingNow(const Tables& tables, const PlanId& plan)
{
    return {planNow(tables, plan),
            tables.askOne<NoTasking>(QStringLiteral("SELECT coalesce(because, ''), at FROM no_tasking WHERE plan = ?"), values(plan))};
}

Result<void> mayBeTasked(const std::optional<NoTasking>& stopped)
{
    if (!stopped)
        return {};
    return refuse(QStringLiteral("No further tasking for this family since %1: %2. Lift that first, if there is something to do after all.")
                      .arg(dayInWords(dateAt(stopped->at)), stopped->because),
                  QStringLiteral("C7"));
}

} // namespace tepu

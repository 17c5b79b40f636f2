// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/said/hold_nothing.h"

#include "core/commands/said/capture_line.h"

namespace tepu {

Speaking subjectOf(const HoldNothing& command, const Tables& tables)
{
    return speaking(tables, command.plan, command.agency, {});
}

Result<Facts> decide(const HoldNothing& command, const Speaking& now, const Context& context)
{
    if (!context.meeting)
        return refuse(QStringLiteral("An agency answers at a meeting; say at which."), QStringLiteral("R-I5"));
    return mustBeKnown(now).map([&] { return Facts(NothingHeld{command.plan, command.agency}); });
}

void apply(const NothingHeld& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO hearing VALUES(?, ?, ?, ?, ?, ?)"),
               values(fact.plan, fact.plan, stamp.meeting, fact.agency, Hearing::NothingHeld, stamp.at));
}

QString describe(const NothingHeld& fact)
{
    return QStringLiteral("%1 holds nothing on this family.").arg(fact.agency);
}

} // namespace tepu

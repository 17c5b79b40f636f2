// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/record/settle.h"

namespace tepu {

ToSettle subjectOf(const Settle& command, const Tables& tables)
{
    return {tables.column<CommandId>(QStringLiteral("SELECT DISTINCT command FROM unsettled WHERE scope = ? AND thing = ?"),
                                     values(command.of.toString(), command.thing))};
}

Result<Facts> decide(const Settle& command, const ToSettle& toSettle, const Context&)
{
    if (toSettle.commands.isEmpty())
        return refuse(QStringLiteral("There is nothing to settle: nobody changed this without having seen the other change, or it is settled."));
    if (!toSettle.commands.contains(command.keep))
        return refuse(QStringLiteral("This is none of the changes to choose from: “unsettledChanges” lists them."));
    return Facts(Settled{command.of, command.thing, command.keep});
}

void apply(const Settled&, const Stamp&, TableWriter&) {}

QString describe(const Settled&)
{
    return QStringLiteral("Of changes that had not seen each other, one was settled on.");
}

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/said/capture_line.h"

namespace tepu {

Result<void> mustBeKnown(const Speaking& now)
{
    if (!now.planIsKnown)
        return refuse(QStringLiteral("This family is not in the record."));
    if (!now.agencyIsKnown)
        return refuse(QStringLiteral("This agency is not one of the site’s. Add it in the settings, or leave it out."));
    return {};
}

Speaking subjectOf(const CaptureLine& command, const Tables& tables)
{
    return speaking(tables, command.plan, command.agency, command.line);
}

Result<Facts> decide(const CaptureLine& command, const Speaking& now, const Context&)
{
    if (now.lineIsTaken)
        return refuse(QStringLiteral("This line is in the record already."));
    return mustBeKnown(now).map([&] {
        return Facts(LineCaptured{command.plan, command.line, {}, command.agency, command.source, command.side,
                                  command.victimOnly, command.knownToPerpetrator, command.words});
    });
}

void apply(const LineCaptured& fact, const Stamp& stamp, TableWriter& tables)
{
    // One that was moved away and comes back is a line again.
    tables.run(QStringLiteral("DELETE FROM line WHERE id = ? AND plan = ? AND moved_to IS NOT NULL"), values(fact.line, fact.plan));
    tables.run(QStringLiteral("INSERT OR IGNORE INTO line VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, NULL)"),
               values(fact.plan, fact.line, fact.plan, stamp.meeting, fact.saidAt.value_or(stamp.at), fact.agency,
                      fact.source, fact.side, fact.victimOnly, fact.knownToPerpetrator, fact.words));
}

QString describe(const LineCaptured& fact)
{
    return QStringLiteral("Said: %1").arg(fact.words.text());
}

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/site/note_gone.h"

#include "core/commands/sharing/disclose.h"
#include "core/queries/site/site_agencies.h"

namespace tepu {

GoneBefore subjectOf(const NoteGone& command, const Tables& tables)
{
    GoneBefore now{recordOf(tables), SiteAgencies(tables).find(command.agency) != nullptr, false, {}};
    for (const GoneRow& row : gone(tables))
        if (row.agency == command.agency && nameCompared(row.who) == nameCompared(command.who.text())) {
            now.isGone = true;
            now.writtenAs = row.who;
        }
    return now;
}

Result<Facts> decide(const NoteGone& command, const GoneBefore& now, const Context&)
{
    const QString rule = QStringLiteral("R-T3");
    if (!now.agencyIsKnown)
        return refuse(QStringLiteral("No agency of this site has the code “%1”. Whose representative has left?").arg(command.agency), rule);
    if (now.isGone != command.back)
        return refuse((command.back ? QStringLiteral("The record does not say that %1 has left.") : QStringLiteral("The record says already that %1 has left."))
                          .arg(command.who.text()),
                      rule);
    return Facts(RepresentativeGone{now.record, command.agency, command.back ? now.writtenAs : command.who.text(), command.back});
}

void apply(const RepresentativeGone& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("DELETE FROM gone WHERE agency = ? AND who = ?"), values(fact.agency, fact.who));
    if (!fact.back)
        tables.run(QStringLiteral("INSERT INTO gone VALUES(?, ?, ?, ?)"), values(fact.record, fact.agency, fact.who, stamp.at));
}

QString describe(const RepresentativeGone& fact)
{
    return fact.back ? QStringLiteral("%1 is there again.").arg(fact.who) : QStringLiteral("%1 has left: their tasks go to others.").arg(fact.who);
}

} // namespace tepu

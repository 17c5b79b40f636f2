// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/sharing/disclose.h"

#include "core/queries/site/site_agencies.h"
#include "core/rules/code_words.h"
#include "core/rules/sharing/legal_basis.h"

namespace tepu {

RecordId recordOf(const Tables& tables)
{
    return tables.one<RecordId>(QStringLiteral("SELECT record FROM record_mark")).value_or(RecordId());
}

Disclosing subjectOf(const Disclose& command, const Tables& tables)
{
    Disclosing now{command.meeting ? meetingAt(tables, *command.meeting) : std::nullopt, {}, recordOf(tables)};
    const SiteAgencies agencies(tables);
    for (const QString& code : command.to)
        if (const Agency* agency = agencies.find(code))
            now.agencies.append(*agency);
    return now;
}

Result<Facts> decide(const Disclose& command, const Disclosing& now, const Context& context)
{
    if (command.meeting && !now.meeting)
        return refuse(QStringLiteral("There is no such meeting."));
    if (command.to.isEmpty())
        return refuse(QStringLiteral("A disclosure needs somebody to whom it goes: name an agency."), QStringLiteral("R-I1"));
    if (now.agencies.size() != command.to.size())
        return refuse(QStringLiteral("Not every one of “%1” is an agency of the site.").arg(QStringList(command.to).join(u", ")));
    Facts facts;
    for (const Agency& agency : now.agencies)
        facts.add(Disclosed{command.meeting, command.what, agency.code, command.purpose,
                            legalBasisFor(agency.kind, dateAt(context.at)), command.how, command.refusedBecause,
                            command.meeting ? std::nullopt : std::optional(now.record)});
    return facts;
}

void apply(const Disclosed& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO disclosure VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
               values(fact.scope().id.toString(), stamp.command, fact.meeting, stamp.at, stamp.actor, fact.what, fact.to, fact.purpose, fact.basis,
                      fact.how, fact.refusedBecause));
}

QString describe(const Disclosed& fact)
{
    const QString what = codeWords(fact.what);
    if (fact.refusedBecause)
        return QStringLiteral("%1: a request for the %2 was refused: %3").arg(fact.to, what, fact.refusedBecause->text());
    return QStringLiteral("%1 was given the %2, %3 (%4).").arg(fact.to, what, inWords(fact.purpose), inWords(fact.basis));
}

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/send_list.h"

#include "core/commands/sharing/disclose.h"
#include "core/queries/site/site_agencies.h"
#include "core/rules/sharing/legal_basis.h"

namespace tepu {

ListToSend subjectOf(const SendList& command, const Tables& tables)
{
    ListToSend now{meetingAt(tables, command.meeting), {}};
    for (const Agency& agency : SiteAgencies(tables).all())
        if (now.meeting && (now.meeting->kind == TableKind::Sam ? agency.coreAtSam : agency.coreAtIcm))
            now.to.append(agency);
    return now;
}

/// R-M11 "Conflicts are checked *before the list is sent*"; R-I1 "Each disclosure (a list sent …) records to whom".
Result<Facts> decide(const SendList& command, const ListToSend& now, const Context& context)
{
    if (const auto objection = unlessUnsealed(now.meeting))
        return tl::unexpected(*objection);
    if (now.meeting->state != MeetingState::Drafted)
        return refuse(QStringLiteral("The list of the %1 has already been sent. Send what changed since instead.").arg(now.meeting->name()),
                      QStringLiteral("R-M1"));
    if (!command.conflictsChecked)
        return refuse(QStringLiteral("Check conflicts of interest before the list is sent: declare those there are, then send it "
                                     "with “conflicts_checked”."),
                      QStringLiteral("R-M11"));
    Facts facts(ListSent{command.meeting});
    for (const Agency& agency : now.to)
        facts.add(Disclosed{command.meeting, Shared::List, agency.code, SharingPurpose::RiskOrNeedAssessment,
                            legalBasisFor(agency.kind, dateAt(context.at))});
    return facts;
}

void apply(const ListSent& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE meeting SET state = 'list_sent', sent_at = ? WHERE id = ?"), values(stamp.at, fact.meeting));
}

QString describe(const ListSent&)
{
    return QStringLiteral("The list was sent to the agencies; conflicts of interest had been checked.");
}

} // namespace tepu

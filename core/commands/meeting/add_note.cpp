// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/add_note.h"

namespace tepu {

std::optional<CaseAtMeeting> subjectOf(const AddNote& command, const Tables& tables)
{
    return caseAt(tables, command.caseId);
}

Result<Facts> decide(const AddNote& command, const std::optional<CaseAtMeeting>& now, const Context&)
{
    if (const auto objection = unlessUnsealed(now))
        return tl::unexpected(*objection);
    return Facts(CaseNoted{now->meeting.id, command.caseId, command.words});
}

void apply(const CaseNoted& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE agenda_case SET note = ? WHERE id = ?"), values(fact.words, fact.caseId));
}

QString describe(const CaseNoted&)
{
    return QStringLiteral("A note for tomorrow’s coordinator was written.");
}

} // namespace tepu

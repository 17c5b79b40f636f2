// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/meeting_named.h"

#include "app/cli/record_access.h"
#include "app/cli/screen.h"

namespace tepu::cli {

Result<MeetingRow> meetingNamed(const Tables& tables, const QString& word)
{
    const auto id = MeetingId::fromString(word);
    const auto day = parseDate(word);
    if (!id && !day)
        return refuse(QStringLiteral("“%1” is no meeting: write its id, as “tepu ask RECORD meetings” says it, or its day as 2018-05-10.").arg(word));
    QVector<MeetingRow> found = meetings(tables);
    found.removeIf([&](const MeetingRow& row) { return id ? row.meeting != *id : row.date != *day; });
    if (found.isEmpty())
        return refuse(QStringLiteral("The record has no meeting “%1”. “tepu ask RECORD meetings” lists those it has.").arg(word));
    if (found.size() > 1)
        return refuse(QStringLiteral("There is more than one meeting on %1: write the id of the one that is meant.").arg(word));
    return found.first();
}

ExitStatus atMeeting(const Invocation& invocation, const std::function<ExitStatus(Record&, const MeetingId&)>& work)
{
    if (const auto status = withoutScreen(invocation))
        return *status;
    auto record = openRecord(invocation, invocation.line.operands.first());
    if (!record)
        return record.error();
    const auto named = meetingNamed((*record)->tables(), invocation.line.operands[1]);
    return named ? work(**record, named->meeting) : sayRefusal(invocation, named.error());
}

} // namespace tepu::cli

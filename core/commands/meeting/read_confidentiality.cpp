// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/read_confidentiality.h"

namespace tepu {

std::optional<MeetingNow> subjectOf(const ReadConfidentiality& command, const Tables& tables)
{
    return meetingAt(tables, command.meeting);
}

Result<Facts> decide(const ReadConfidentiality& command, const std::optional<MeetingNow>& now, const Context&)
{
    if (const auto objection = unlessUnsealed(now))
        return tl::unexpected(*objection);
    if (now->confidentialityAt)
        return refuse(QStringLiteral("The confidentiality statement was read at %1; it is in the record.")
                          .arg(timeAt(*now->confidentialityAt).toString(QStringLiteral("HH:mm"))));
    return Facts(ConfidentialityRead{command.meeting});
}

void apply(const ConfidentialityRead& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE meeting SET confidentiality_at = ? WHERE id = ?"), values(stamp.at, fact.meeting));
}

QString describe(const ConfidentialityRead&)
{
    return QStringLiteral("The confidentiality statement was read out.");
}

} // namespace tepu

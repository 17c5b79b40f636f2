// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/left_by.h"

#include "core/commands/meeting/close_meeting.h"

namespace tepu {

/// How many facts of the record stood when the meeting was closed; nothing while it is not.
static std::optional<qsizetype> closedAfter(const QVector<Statement>& facts, const MeetingId& meeting)
{
    for (qsizetype i = 0; i < facts.size(); ++i)
        if (facts[i].kind == QLatin1String(MeetingClosed::kind) && facts[i].scope == Scope::of(meeting))
            return i + 1;
    return std::nullopt;
}

Result<LeftBy> LeftBy::of(Record& record, const MeetingId& meeting)
{
    LeftBy left(record.tables());
    auto facts = record.journal().statements();
    if (!facts)
        return tl::unexpected(facts.error());
    const auto count = closedAfter(*facts, meeting);
    if (!count)
        return left;
    facts->resize(*count);
    left.m_then = std::make_unique<Tables>();
    Projection projection(*left.m_then);
    if (const auto applied = projection.apply(*facts); !applied)
        return tl::unexpected(applied.error());
    return left;
}

} // namespace tepu

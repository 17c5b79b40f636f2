// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/meeting/pace.h"

#include "core/queries/meeting/meetings.h"
#include "core/queries/site/site_settings.h"
#include "core/rules/agenda/outcome.h"
#include "core/rules/agenda/pace.h"

namespace tepu {

namespace {

struct Timed {
    CaseState state = CaseState::Waiting;
    qint64 spent = 0;
    std::optional<Instant> clockSince;

    std::chrono::seconds until(Instant now) const
    {
        const auto running = clockSince ? std::chrono::floor<std::chrono::seconds>(now - *clockSince) : 0s;
        return std::chrono::seconds(spent) + std::max(running, std::chrono::seconds(0));
    }
    static constexpr auto fields()
    {
        return Fields{field("state", &Timed::state), field("spent", &Timed::spent), field("clock_since", &Timed::clockSince)};
    }
};

} // namespace

/// A break ends when it was said to end, or now if that is past; a table that has not begun begins at the site's hour.
static Instant goesOnAt(const Tables& tables, const MeetingRow& meeting, Instant now)
{
    if (meeting.state == MeetingState::OnBreak)
        return std::max(now, meeting.backAt.value_or(now));
    if (meeting.openedAt)
        return now;
    const QTime start = QTime::fromString(siteSettings(tables).meetingStart, QStringLiteral("HH:mm"));
    return std::max(now, instantAt(meeting.date, start).value_or(now));
}

std::optional<PaceRow> pace(const Tables& tables, const MeetingId& id, Instant now)
{
    const auto meeting = meetingRow(tables, id);
    if (!meeting)
        return std::nullopt;
    Pace soFar;
    soFar.perCase = std::chrono::minutes(siteSettings(tables).caseMinutes);
    PaceRow row{meeting->settled, meeting->cases, {}, 0, now};
    const auto cases = tables.ask<Timed>(
        QStringLiteral("SELECT state, spent, clock_since FROM agenda_case WHERE meeting = ? AND left_off_at IS NULL"), values(id));
    for (const Timed& each : cases) {
        const std::chrono::seconds took = each.until(now);
        if (each.state == CaseState::Now)
            row.thisCaseSeconds = took.count();
        if (!isSettled(each.state))
            soFar.stillToHear.append(took);
        else if (took > 0s)
            soFar.heard.append(took);
    }
    row.expectedSeconds = expectedPerCase(soFar).count();
    row.projectedEnd = meeting->closedAt.value_or(projectedEnd(soFar, goesOnAt(tables, *meeting, now)));
    return row;
}

} // namespace tepu

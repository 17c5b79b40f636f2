// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/meeting/agenda.h"

#include "core/queries/meeting/level_then.h"

namespace tepu {

QVector<AgendaRow> agenda(const Tables& tables, const MeetingId& meeting)
{
    return tables.ask<AgendaRow>(
        QStringLiteral(
            "SELECT c.id, c.plan, row_number() OVER (ORDER BY c.position, c.id), plan.number, plan.family_name, "
            "plan.location, c.grounds, c.tier, c.reason, c.state, %1, c.decided_at, c.opened_at, c.spent, "
            "c.clock_since, c.carried_from, c.carried_times, c.outcome, c.because, c.note, "
            "(SELECT before.note FROM agenda_case before JOIN meeting held ON held.id = before.meeting "
            "WHERE before.plan = c.plan AND before.left_off_at IS NULL AND held.made_at < meeting.made_at "
            "ORDER BY held.made_at DESC LIMIT 1), "
            "(SELECT nullif(episode.suburb, '') FROM plan_episode JOIN episode ON episode.id = plan_episode.episode "
            "WHERE plan_episode.plan = c.plan ORDER BY episode.reported_at DESC, episode.ref LIMIT 1), "
            "(SELECT coalesce(because, '') FROM no_tasking WHERE no_tasking.plan = c.plan) "
            "FROM agenda_case c JOIN meeting ON meeting.id = c.meeting JOIN plan ON plan.id = c.plan "
            "WHERE c.meeting = ? AND c.left_off_at IS NULL ORDER BY c.position, c.id")
            .arg(levelThen()),
        values(meeting));
}

static QVector<AgendaRow> thoseOf(QVector<AgendaRow> rows, bool (*wanted)(CaseState))
{
    rows.erase(std::remove_if(rows.begin(), rows.end(), [&](const AgendaRow& row) { return !wanted(row.state); }), rows.end());
    return rows;
}

std::optional<AgendaRow> caseNow(const Tables& tables, const MeetingId& meeting)
{
    const auto open = thoseOf(agenda(tables, meeting), [](CaseState state) { return state == CaseState::Now; });
    return open.isEmpty() ? std::nullopt : std::optional(open.first());
}

QVector<AgendaRow> undone(const Tables& tables, const MeetingId& meeting)
{
    return thoseOf(agenda(tables, meeting), [](CaseState state) { return !isSettled(state) || state == CaseState::CatchingUp; });
}

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/minutes/minutes.h"

#include "core/queries/record/acts.h"

#include <QSet>

namespace tepu {

static QVector<LeftOffRow> leftOffList(const Tables& tables, const MeetingId& meeting)
{
    return tables.ask<LeftOffRow>(
        QStringLiteral("SELECT plan.number, plan.family_name, coalesce(c.left_off_because, '') FROM agenda_case c "
                       "JOIN plan ON plan.id = c.plan WHERE c.meeting = ? AND c.left_off_at IS NOT NULL ORDER BY c.left_off_at, c.id"),
        values(meeting));
}

/// What each correction made of a line: the words before the next one, or those that stand there now.
static QVector<CorrectionRow> correctionsSince(const Tables& now, const MeetingRow& meeting)
{
    return now.ask<CorrectionRow>(
        QStringLiteral("SELECT b.at, plan.family_name, coalesce(a.mark, l.agency, ''), l.at, "
                       "coalesce((SELECT n.words FROM line_before n WHERE n.line = b.line AND n.rowid > b.rowid ORDER BY n.rowid LIMIT 1), "
                       "l.words), b.words FROM line_before b JOIN line l ON l.id = b.line AND l.moved_to IS NULL "
                       "JOIN plan ON plan.id = l.plan LEFT JOIN agency a ON a.code = l.agency "
                       "WHERE l.meeting = ? AND b.at > ? ORDER BY b.at, b.rowid"),
        values(meeting.meeting, meeting.closedAt));
}

static QSet<LineId> linesOf(const Tables& now, const PlanId& plan, const QString& condition)
{
    const auto all = now.column<LineId>(QStringLiteral("SELECT id FROM line WHERE plan = ? AND %1").arg(condition), values(plan));
    return QSet<LineId>(all.begin(), all.end());
}

/// The safer of then and now: words that belong to another family are not printed, and what came from the victim only says so.
static void keepBack(Minutes& minutes, const Tables& now)
{
    for (MinutedCase& each : minutes.cases) {
        const auto moved = linesOf(now, each.row.plan, QStringLiteral("moved_to IS NOT NULL"));
        const auto hers = linesOf(now, each.row.plan, QStringLiteral("victim_only"));
        for (MinutedLine& line : each.lines) {
            line.line.victimOnly = line.line.victimOnly || hers.contains(line.line.line);
            line.movedSince = moved.contains(line.line.line);
            if (!line.movedSince)
                continue;
            line.line.words.clear();
            line.earlier.clear();
        }
    }
}

std::optional<Minutes> minutes(const Tables& then, const Tables& now, const MeetingId& meeting, Instant at)
{
    const auto row = meetingRow(then, meeting);
    if (!row)
        return std::nullopt;
    Minutes all;
    all.meeting = *row;
    all.settings = siteSettings(then);
    all.training = recordRow(now).value_or(RecordRow()).training;
    all.attendance = attendance(then, meeting);
    all.conflicts = conflicts(then, meeting);
    const Instant left = row->closedAt.value_or(at);
    for (const AgendaRow& each : agenda(then, meeting))
        all.cases.append(minutedCase(then, each, *row, left));
    all.leftOff = leftOffList(then, meeting);
    all.figures = dayInFigures(then, meeting).value_or(DayInFigures());
    if (row->closedAt) {
        all.addenda = addenda(now, meeting);
        all.corrections = correctionsSince(now, *row);
        keepBack(all, now);
    }
    return all;
}

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/subjects.h"

#include "core/rules/wait_words.h"

#include "core/rules/agenda/reason.h"

namespace tepu {

QString MeetingNow::name() const
{
    return QStringLiteral("%1 of %2").arg(code(kind).toUpper(), dayInWords(date));
}

QString CaseNow::name() const
{
    return QStringLiteral("Family %1").arg(familyName);
}

std::optional<MeetingNow> meetingAt(const Tables& tables, const MeetingId& meeting)
{
    return tables.askOne<MeetingNow>(
        QStringLiteral("SELECT id, kind, date, state, confidentiality_at FROM meeting WHERE id = ?"), values(meeting));
}

static const auto caseColumns = QStringLiteral(
    "SELECT c.id, c.plan, coalesce(plan.family_name, ''), c.position, c.state, c.opened_at IS NOT NULL, "
    "c.left_off_at IS NOT NULL, c.carried_times, c.carried_from, plan.level "
    "FROM agenda_case c LEFT JOIN plan ON plan.id = c.plan ");

std::optional<CaseAtMeeting> caseAt(const Tables& tables, const CaseId& caseId)
{
    const auto of = tables.askOne<CaseNow>(caseColumns + QStringLiteral("WHERE c.id = ?"), values(caseId));
    const auto meeting = tables.one<MeetingId>(QStringLiteral("SELECT meeting FROM agenda_case WHERE id = ?"), values(caseId));
    if (!of || !meeting)
        return std::nullopt;
    return CaseAtMeeting{meetingAt(tables, *meeting).value(), *of};
}

QVector<CaseNow> casesAt(const Tables& tables, const MeetingId& meeting)
{
    return tables.ask<CaseNow>(
        caseColumns + QStringLiteral("WHERE c.meeting = ? ORDER BY c.left_off_at IS NOT NULL, c.position, c.id"),
        values(meeting));
}

std::optional<CaseNow> openCaseAt(const Tables& tables, const MeetingId& meeting)
{
    return tables.askOne<CaseNow>(caseColumns + QStringLiteral("WHERE c.meeting = ? AND c.state = 'now'"), values(meeting));
}

bool isAgency(const Tables& tables, const QString& agency)
{
    return tables.one<int>(QStringLiteral("SELECT 1 FROM agency WHERE code = ?"), values(agency)).has_value();
}

Objection unlessUnsealed(const std::optional<MeetingNow>& meeting)
{
    if (!meeting)
        return Refusal{QStringLiteral("There is no such meeting.")};
    return objectIf(meeting->state == MeetingState::Closed,
                    QStringLiteral("The %1 is closed and its record sealed. Write a dated addendum instead.").arg(meeting->name()),
                    QStringLiteral("R-M9"));
}

Objection unlessInSession(const std::optional<MeetingNow>& meeting)
{
    if (const auto objection = unlessUnsealed(meeting))
        return objection;
    return objectIf(meeting->state == MeetingState::Drafted || meeting->state == MeetingState::ListSent,
                    QStringLiteral("The %1 is not open yet. Open it first.").arg(meeting->name()), QStringLiteral("R-M2"));
}

Objection unlessOpen(const std::optional<MeetingNow>& meeting)
{
    if (const auto objection = unlessInSession(meeting))
        return objection;
    return objectIf(meeting->state == MeetingState::OnBreak, QStringLiteral("The table is on a break. End the break first."),
                    QStringLiteral("R-M13"));
}

static Objection unlessListed(const std::optional<CaseAtMeeting>& at)
{
    if (!at)
        return Refusal{QStringLiteral("There is no such case on any list.")};
    return objectIf(at->of.isLeftOff,
                    QStringLiteral("%1 was left off this list. Add it to the list again first.").arg(at->of.name()));
}

Objection unlessUnsealed(const std::optional<CaseAtMeeting>& at)
{
    const auto objection = unlessListed(at);
    return objection ? objection : unlessUnsealed(std::optional(at->meeting));
}

Objection unlessInSession(const std::optional<CaseAtMeeting>& at)
{
    const auto objection = unlessListed(at);
    return objection ? objection : unlessInSession(std::optional(at->meeting));
}

Objection unlessOpen(const std::optional<CaseAtMeeting>& at)
{
    const auto objection = unlessListed(at);
    return objection ? objection : unlessOpen(std::optional(at->meeting));
}

} // namespace tepu

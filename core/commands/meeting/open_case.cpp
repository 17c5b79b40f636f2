// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/open_case.h"

#include "core/commands/meeting/case_clock.h"
#include "core/commands/meeting/park_case.h"

namespace tepu {

CaseToOpen subjectOf(const OpenCase& command, const Tables& tables)
{
    CaseToOpen now;
    now.at = caseAt(tables, command.caseId);
    if (!now.at)
        return now;
    now.openOne = openCaseAt(tables, now.at->meeting.id);
    const auto members = [&](const QString& condition) {
        return tables.ask<Member>(
            QStringLiteral("SELECT a.agency, a.who FROM attendance a LEFT JOIN conflict k "
                           "ON k.case_id = ? AND k.agency = a.agency AND k.who = a.who "
                           "WHERE a.meeting = ? AND a.left_at IS NULL AND %1 ORDER BY a.arrived_at, a.agency, a.who").arg(condition),
            values(command.caseId, now.at->meeting.id));
    };
    now.present = members(QStringLiteral("k.who IS NULL"));
    now.toStepOut = members(QStringLiteral("k.who IS NOT NULL AND k.confirmed_out_at IS NULL"));
    return now;
}

static Objection unlessToBeHeard(const CaseNow& now)
{
    switch (now.state) {
    case CaseState::Waiting:
    case CaseState::Parked:
    case CaseState::TakenUpAgain:
        return std::nullopt;
    case CaseState::Now:
        return Refusal{QStringLiteral("%1 is open already.").arg(now.name())};
    case CaseState::CatchingUp:
    case CaseState::Decided:
        return Refusal{QStringLiteral("%1 is decided. Take it up again first.").arg(now.name()), QStringLiteral("R-M13")};
    case CaseState::CarriedOver:
        return Refusal{QStringLiteral("%1 is carried over. Take it up again first.").arg(now.name()), QStringLiteral("R-M4")};
    }
    Q_UNREACHABLE();
}

/// R-M11 "the case opens in the room only once the coordinator confirms that the person is out".
static Objection unlessAllOut(const QVector<Member>& toStepOut)
{
    QStringList names;
    for (const Member& member : toStepOut)
        names.append(member.who.text());
    return objectIf(!names.isEmpty(),
                    QStringLiteral("%1 must step out of this case first. Confirm it, then open the case.").arg(names.join(u", ")),
                    QStringLiteral("R-M11"));
}

Result<Facts> decide(const OpenCase& command, const CaseToOpen& now, const Context&)
{
    if (const auto objection = unlessOpen(now.at))
        return tl::unexpected(*objection);
    if (const auto objection = firstOf(unlessToBeHeard(now.at->of), unlessAllOut(now.toStepOut)))
        return tl::unexpected(*objection);
    Facts facts;
    if (now.openOne)
        facts.add(CaseParked{now.at->meeting.id, now.openOne->id, {}});
    facts.add(CaseOpened{now.at->meeting.id, command.caseId, now.present});
    return facts;
}

/// One case is open at a time, also where a decision that came between was taken back.
void apply(const CaseOpened& fact, const Stamp& stamp, TableWriter& tables)
{
    stopClocks(tables, fact.meeting, stamp.at);
    tables.run(QStringLiteral("UPDATE agenda_case SET state = 'parked' WHERE meeting = ? AND state = 'now'"), values(fact.meeting));
    tables.run(QStringLiteral("UPDATE agenda_case SET state = 'now', opened_at = coalesce(opened_at, ?), because = NULL "
                              "WHERE id = ?"),
               values(stamp.at, fact.caseId));
    startClock(tables, fact.caseId, stamp.at);
    for (const Member& member : fact.present)
        tables.run(QStringLiteral("INSERT OR REPLACE INTO presence VALUES(?, ?, ?, ?, ?)"),
                   values(fact.meeting, fact.meeting, fact.caseId, member.agency, member.who));
}

QString describe(const CaseOpened& fact)
{
    return QStringLiteral("A case was opened; %1 at the table.").arg(fact.present.size());
}

} // namespace tepu

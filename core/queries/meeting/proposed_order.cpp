// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/meeting/proposed_order.h"

#include "core/queries/meeting/agenda.h"
#include "core/queries/meeting/attendance.h"
#include "core/queries/meeting/needed_for.h"
#include "core/rules/agenda/order.h"

namespace tepu {

/// Who leaves early, and when; an agency with somebody who stays is not among them.
static QMap<QString, Instant> leaving(const Tables& tables, const MeetingId& meeting)
{
    QMap<QString, Instant> until;
    QSet<QString> staying;
    for (const AttendanceRow& row : attendance(tables, meeting)) {
        if (!row.who || row.leftAt || row.observer)
            continue;
        if (!row.leavesAt)
            staying.insert(row.agency);
        else if (!until.contains(row.agency) || until[row.agency] < *row.leavesAt)
            until[row.agency] = *row.leavesAt;
    }
    for (const QString& agency : staying)
        until.remove(agency);
    return until;
}

QVector<ProposedPlace> proposedOrder(const Tables& tables, const MeetingId& meeting)
{
    QHash<CaseId, ProposedPlace> needing;
    const auto until = leaving(tables, meeting);
    for (auto it = until.begin(); it != until.end(); ++it)
        for (const NeededForRow& row : neededFor(tables, meeting, it.key()))
            if (!needing.contains(row.caseId) || needing[row.caseId].leavesAt > it.value())
                needing[row.caseId] = {row.caseId, row.position, 0, row.familyName, it.key(), it.value()};
    QVector<ListedCase> waiting;
    QVector<int> places;
    for (const AgendaRow& row : agenda(tables, meeting)) {
        if (row.state != CaseState::Waiting)
            continue;
        places.append(row.position);
        waiting.append({row.caseId, row.tier, {}});
        if (needing.contains(row.caseId))
            waiting.last().agencyLeaves = needing[row.caseId].leavesAt;
    }
    QVector<ProposedPlace> moves;
    const QVector<CaseId> order = reordered(waiting);
    for (qsizetype i = 0; i < order.size(); ++i) {
        if (!needing.contains(order[i]) || needing[order[i]].position == places[i])
            continue;
        moves.append(needing[order[i]]);
        moves.last().proposed = places[i];
    }
    return moves;
}

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/meeting/printed_list.h"

#include "core/queries/meeting/agenda.h"
#include "core/queries/meeting/conflicts.h"
#include "core/queries/plan/own_to_his_side.h"
#include "core/queries/record/acts.h"
#include "core/rules/room_words.h"

namespace tepu {

static QVector<CoreAgencyRow> coreOf(const Tables& tables, TableKind kind)
{
    return tables.ask<CoreAgencyRow>(
        QStringLiteral("SELECT code, mark, name FROM agency WHERE CASE ? WHEN 'sam' THEN core_sam ELSE core_icm END ORDER BY position"),
        values(kind));
}

/// A reason that the rule worked out names nobody; one that somebody typed is read by both sides (R-S1).
static QString reasonFor(const AgendaRow& row, const HisSideGuard& mayRead)
{
    if (!row.grounds.contains(Ground::Added))
        return row.reason;
    QStringList parts;
    for (const QString& part : row.reason.split(QStringLiteral(" · ")))
        if (const QString shown = mayRead.orHeld(part); !parts.contains(shown))
            parts.append(shown);
    return parts.join(QStringLiteral(" · "));
}

static PrintedListRow rowOf(const Tables& tables, const AgendaRow& from, Observers observers, QDate day)
{
    PrintedListRow row;
    row.position = from.position;
    row.number = from.number;
    row.family = observers == Observers::Present ? initial(from.familyName) : from.familyName;
    row.level = from.level;
    row.reason = reasonFor(from, HisSideGuard(tables, from.plan));
    row.people = roomPeople(tables, from.plan, observers, day);
    return row;
}

std::optional<PrintedList> printedList(const Tables& tables, const MeetingId& meeting)
{
    const auto at = meetingRow(tables, meeting);
    if (!at)
        return std::nullopt;
    PrintedList list{*at, recordRow(tables).value_or(RecordRow()).training, coreOf(tables, at->kind), {}, {}};
    const Observers observers = at->observers > 0 ? Observers::Present : Observers::Absent;
    const auto out = conflicts(tables, meeting);
    for (const AgendaRow& each : agenda(tables, meeting)) {
        PrintedListRow row = rowOf(tables, each, observers, at->date);
        for (const ConflictRow& conflict : out)
            if (conflict.caseId == each.caseId && !row.out.contains(conflict.mark))
                row.out.append(conflict.mark);
        list.rows.append(row);
    }
    list.changes = changedSinceSent(tables, meeting);
    if (observers == Observers::Present)
        for (SlipRow& slip : list.changes)
            slip.familyName = initial(slip.familyName);
    return list;
}

} // namespace tepu

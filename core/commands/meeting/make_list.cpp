// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/make_list.h"

#include "core/rules/wait_words.h"

#include "core/queries/meeting/candidates.h"
#include "core/queries/site/site_settings.h"
#include "core/rules/agenda/reason.h"

namespace tepu {

ListToMake subjectOf(const MakeList& command, const Tables& tables)
{
    ListToMake now;
    now.idIsTaken = meetingAt(tables, command.meeting).has_value();
    const auto notClosed = tables.one<MeetingId>(
        QStringLiteral("SELECT id FROM meeting WHERE kind = ? AND state <> 'closed' ORDER BY date LIMIT 1"), values(command.kind));
    if (notClosed)
        now.notClosed = meetingAt(tables, *notClosed);
    for (const Candidate& family : candidates(tables, command.kind, command.date))
        now.families.append({CaseId::fresh(), family});
    now.nextTable = sittingOn(tables, command.date, {}).nextTable;
    now.urgency = siteSettings(tables).urgency;
    return now;
}

static Objection unlessFree(const MakeList& command, const ListToMake& now)
{
    if (now.idIsTaken)
        return Refusal{QStringLiteral("This list has already been made.")};
    if (!command.date.isValid())
        return Refusal{QStringLiteral("A list needs the date of its meeting.")};
    if (!now.notClosed)
        return std::nullopt;
    if (now.notClosed->date == command.date)
        return Refusal{QStringLiteral("The list of the %1 is already made. Change that one, or close its meeting first.")
                           .arg(now.notClosed->name()),
                       QStringLiteral("R-M1")};
    return Refusal{QStringLiteral("The %1 is not closed. Close it first, so that what it did not reach is carried over.")
                       .arg(now.notClosed->name()),
                   QStringLiteral("R-M4")};
}

Result<Facts> decide(const MakeList& command, const ListToMake& now, const Context& context)
{
    if (const auto objection = unlessFree(command, now))
        return tl::unexpected(*objection);
    QVector<Candidate> families;
    QMap<PlanId, CaseId> cases;
    for (const CaseToBe& each : now.families) {
        families.append(each.family);
        cases.insert(each.family.plan, each.caseId);
    }
    Facts facts(ListMade{command.meeting, command.kind, command.date});
    int position = 0;
    for (const OrderedCase& each : ordered(families, {command.date, context.at, now.nextTable}, now.urgency))
        facts.add(listed(command.meeting, cases.value(each.of.plan), each, ++position));
    return facts;
}

void apply(const ListMade& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO meeting(scope, id, kind, date, state, made_at, break_seconds) "
                              "VALUES(?, ?, ?, ?, 'drafted', ?, 0)"),
               values(fact.meeting, fact.meeting, fact.of, fact.date, stamp.at));
}

QString describe(const ListMade& fact)
{
    return QStringLiteral("The list of the %1 of %2 was made.").arg(code(fact.of).toUpper(), dayInWords(fact.date));
}

} // namespace tepu

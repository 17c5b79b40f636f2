// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/record/strike_out.h"

#include "core/commands/command_book.h"
#include "core/commands/meeting/make_list.h"
#include "core/commands/plan/start_plan.h"
#include "core/commands/record/settle.h"

namespace tepu {

/// A plan or a list on which more was done than the command that began it did: by later acts in its scope, or by lists that
/// the plan stands on.
static bool restsOn(const Tables& tables, const CommandId& command, const StruckFacts::Row& began)
{
    const auto isThere = [&](const QString& sql, const Values& bound) { return tables.one<int>(sql, bound).has_value(); };
    return isThere(QStringLiteral("SELECT 1 FROM act WHERE scope = ? AND command <> ? AND kind <> 'CommandStruckOut'"),
                   values(began.scope, command))
           || isThere(QStringLiteral("SELECT 1 FROM plan_joined WHERE plan = ?"), values(began.scope))
           || isThere(QStringLiteral("SELECT 1 FROM agenda_case c WHERE c.plan = ? AND NOT EXISTS(SELECT 1 FROM act WHERE "
                                     "act.scope = c.scope AND act.command = ? AND act.kind = 'CaseListed')"),
                      values(began.scope, command));
}

/// A case that was opened since: who was present at it stands on it.
static bool wasOpened(const Tables& tables, const CommandId& command)
{
    return tables
        .one<int>(QStringLiteral("SELECT 1 FROM act JOIN agenda_case c ON c.scope = act.scope AND c.added_at = act.at "
                                 "JOIN presence p ON p.case_id = c.id WHERE act.command = ?1 AND act.kind = 'CaseListed' "
                                 "AND NOT EXISTS(SELECT 1 FROM act o WHERE o.command = ?1 AND o.kind = 'CaseOpened')"),
                  values(command))
        .has_value();
}

StruckFacts subjectOf(const StrikeOut& command, const Tables& tables)
{
    StruckFacts struck;
    struck.rows = tables.ask<StruckFacts::Row>(QStringLiteral("SELECT scope, kind FROM act WHERE command = ? ORDER BY position"),
                                               values(command.command));
    const auto meeting = tables.one<MeetingId>(QStringLiteral("SELECT m.id FROM act JOIN meeting m ON m.id = act.meeting "
                                                              "WHERE act.command = ? AND m.state = 'closed'"),
                                               values(command.command));
    if (meeting)
        struck.sealedMeeting = meetingAt(tables, *meeting);
    for (const StruckFacts::Row& row : struck.rows)
        if (row.kind == QLatin1String(PlanStarted::kind) || row.kind == QLatin1String(ListMade::kind))
            struck.othersRestOnIt = struck.othersRestOnIt || restsOn(tables, command.command, row);
    struck.othersRestOnIt = struck.othersRestOnIt || wasOpened(tables, command.command);
    return struck;
}

static bool hasLeft(const StruckFacts::Row& row)
{
    Statement fact;
    fact.kind = row.kind;
    const auto entry = FactBook::all().find(fact);
    return entry && (*entry)->isFinal;
}

static Objection unlessItCanGo(const StruckFacts& struck)
{
    if (struck.rows.isEmpty())
        return Refusal{QStringLiteral("There is nothing to take back: this act is not in the record, or already taken back.")};
    if (std::any_of(struck.rows.begin(), struck.rows.end(), hasLeft))
        return Refusal{QStringLiteral("This cannot be taken back: it has left the table. Add a correction instead."),
                       QStringLiteral("R-M9")};
    if (struck.sealedMeeting) // R-M9 "After the meeting is closed its record is sealed"
        return unlessUnsealed(struck.sealedMeeting);
    return objectIf(struck.othersRestOnIt, QStringLiteral("Later acts rest on this one. Take those back first."));
}

Result<Facts> decide(const StrikeOut& command, const StruckFacts& struck, const Context&)
{
    if (const auto objection = unlessItCanGo(struck))
        return tl::unexpected(*objection);
    Facts facts;
    QSet<QString> scopes;
    for (const auto& row : struck.rows) {
        if (!scopes.contains(row.scope))
            facts.add(CommandStruckOut{*Uuid::fromString(row.scope), command.command});
        scopes.insert(row.scope);
    }
    return facts;
}

void apply(const CommandStruckOut& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR IGNORE INTO struck VALUES(?, ?, ?)"),
               values(fact.of.toString(), fact.command, stamp.at));
}

QString describe(const CommandStruckOut&)
{
    return QStringLiteral("The act before was taken back.");
}

void addRecordCommands(CommandBook& book)
{
    book.add<StrikeOut>();
    book.add<Settle>();
}

} // namespace tepu

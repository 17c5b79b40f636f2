// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/record/strike_out.h"

#include "core/commands/command_book.h"

namespace tepu {

StruckFacts subjectOf(const StrikeOut& command, const Tables& tables)
{
    StruckFacts struck;
    struck.rows = tables.ask<StruckFacts::Row>(QStringLiteral("SELECT scope, kind FROM act WHERE command = ?"),
                                               values(command.command));
    return struck;
}

Result<Facts> decide(const StrikeOut& command, const StruckFacts& struck, const Context&)
{
    if (struck.rows.isEmpty())
        return refuse(QStringLiteral("There is nothing to take back: this act is not in the record, or already taken back."));
    Facts facts;
    QSet<QString> scopes;
    for (const auto& row : struck.rows) {
        Statement kind;
        kind.kind = row.kind;
        const auto entry = FactBook::all().find(kind);
        if (entry && (*entry)->isFinal)
            return refuse(QStringLiteral("This cannot be taken back: it has left the table. Add a correction instead."),
                          QStringLiteral("R-M9"));
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
}

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/safety/note_withdrawn_statement.h"

#include "core/commands/people/testimony_values.h"

namespace tepu {

StatementToWithdraw subjectOf(const NoteWithdrawnStatement& command, const Tables& tables)
{
    const auto isThere = [&](const QString& sql, const Values& bound) { return tables.one<int>(sql, bound).has_value(); };
    return {planNow(tables, command.plan),
            isThere(QStringLiteral("SELECT 1 FROM plan_member WHERE plan = ? AND person = ?"), values(command.plan, command.person)),
            isThere(QStringLiteral("SELECT 1 FROM withdrawn_statement WHERE id = ?"), values(command.statement))};
}

Result<Facts> decide(const NoteWithdrawnStatement& command, const StatementToWithdraw& now, const Context& context)
{
    if (now.idIsTaken)
        return refuse(QStringLiteral("This is in the record already."));
    if (now.plan.isKnown && !now.isOnPlan)
        return refuse(QStringLiteral("This person is not on that plan."));
    return mustBeKnown(now.plan).and_then([&] { return mustHaveBegun(command.on, context.at); }).map([&] {
        return Facts(StatementWithdrawn{testimonyOf(command), command.statement, command.plan, command.person,
                                        command.on.value_or(dateAt(context.at)), command.toldTo, command.said});
    });
}

void apply(const StatementWithdrawn& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO withdrawn_statement VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
               values(fact.person, fact.statement, fact.plan, fact.person, fact.on, fact.toldTo, fact.said) + testimonyValues(fact, stamp));
}

QString describe(const StatementWithdrawn&)
{
    return QStringLiteral("A statement to Police was withdrawn.");
}

} // namespace tepu

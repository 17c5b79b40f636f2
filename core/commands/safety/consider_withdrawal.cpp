// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/safety/consider_withdrawal.h"

namespace tepu {

std::optional<WithdrawnNow> subjectOf(const ConsiderWithdrawal& command, const Tables& tables)
{
    return tables.askOne<WithdrawnNow>(QStringLiteral("SELECT plan, person FROM withdrawn_statement WHERE id = ?"), values(command.statement));
}

Result<Facts> decide(const ConsiderWithdrawal& command, const std::optional<WithdrawnNow>& now, const Context&)
{
    const QString by = command.by.simplified();
    if (!now)
        return refuse(QStringLiteral("There is no such withdrawn statement."));
    if (by.isEmpty())
        return refuse(QStringLiteral("Who considered it? Write a name."), QStringLiteral("R-S9"));
    return Facts(WithdrawalConsidered{command.statement, now->plan, now->person, command.question, by, command.answer});
}

void apply(const WithdrawalConsidered& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO withdrawal_considered VALUES(?, ?, ?, ?, ?, ?)"),
               values(fact.person, fact.statement, fact.question, fact.by, fact.answer, stamp.at));
}

QString describe(const WithdrawalConsidered&)
{
    return QStringLiteral("After a withdrawn statement one of the three questions was considered.");
}

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/services/spend_flexi_fund.h"

#include "core/rules/services/money.h"

namespace tepu {

PersonOnPlan subjectOf(const SpendFlexiFund& command, const Tables& tables)
{
    PersonOnPlan now = personOnPlan(tables, command.plan, command.person);
    now.idIsTaken = tables.one<int>(QStringLiteral("SELECT 1 FROM flexi_fund WHERE id = ?"), values(command.spending)).has_value();
    return now;
}

Result<Facts> decide(const SpendFlexiFund& command, const PersonOnPlan& now, const Context& context)
{
    const QDate on = command.on.value_or(dateAt(context.at));
    return mustBeOnPlan(now)
        .and_then([&] { return mayBeSpent(command.cents); })
        .and_then([&] { return mustHaveCome(on, context.at); })
        .map([&] {
            return Facts(FlexiFundSpent{saidBy(command), command.spending, command.plan, command.person, command.cents, command.words,
                                        command.agreedBy, on});
        });
}

void apply(const FlexiFundSpent& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO flexi_fund VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
               values(fact.person, fact.spending, fact.plan, fact.person, fact.cents, fact.on, fact.agreedBy, fact.source, fact.side,
                      fact.knownToPerpetrator, fact.words));
}

QString describe(const FlexiFundSpent& fact)
{
    return QStringLiteral("Flexi-fund: %1.").arg(moneyInWords(fact.cents));
}

} // namespace tepu

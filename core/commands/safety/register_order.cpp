// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/safety/register_order.h"

#include "core/rules/code_words.h"
#include "core/rules/wait_words.h"

namespace tepu {

PartiesNow subjectOf(const RegisterOrder& command, const Tables& tables)
{
    PartiesNow now{personOnPlan(tables, command.plan, command.protectedPerson),
                   personOnPlan(tables, command.plan, command.respondent)};
    now.protectedPerson.idIsTaken =
        tables.one<int>(QStringLiteral("SELECT 1 FROM court_order WHERE id = ?"), values(command.order)).has_value();
    return now;
}

Result<Facts> decide(const RegisterOrder& command, const PartiesNow& now, const Context& context)
{
    if (command.protectedPerson == command.respondent)
        return refuse(QStringLiteral("An order protects one person from another: the two are the same here."));
    return mustBeOnPlan(now.protectedPerson)
        .and_then([&] { return mustBeOnPlan(now.respondent); })
        .and_then([&] { return mustHaveCome(command.inPlaceFrom, context.at); })
        .map([&] {
            return Facts(OrderRegistered{saidBy(command), command.order, command.plan, command.type, command.protectedPerson,
                                         command.respondent, command.inPlaceFrom, command.words});
        });
}

void apply(const OrderRegistered& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO court_order VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
               values(fact.protectedPerson, fact.order, fact.plan, fact.type, fact.protectedPerson, fact.respondent,
                      fact.inPlaceFrom, fact.source, fact.side, fact.knownToPerpetrator, fact.words));
}

QString describe(const OrderRegistered& fact)
{
    return QStringLiteral("A %1 is in place from %2.").arg(codeWords(fact.type), dayInWords(fact.inPlaceFrom));
}

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/safety/serve_order.h"

#include "core/rules/wait_words.h"

namespace tepu {

MaybeOrder subjectOf(const ServeOrder& command, const Tables& tables)
{
    return orderNow(tables, command.order);
}

Result<Facts> decide(const ServeOrder& command, const MaybeOrder& now, const Context& context)
{
    const Instant at = command.servedAt.value_or(context.at);
    return mustStand(now)
        .and_then([&] { return mayBeServed(at, now->issuedAt, context.at); })
        .and_then([&] {
            const bool isPso = now->type == KindOfOrder::PoliceSafetyOrder;
            return isPso ? mayStandUntil({now->hours, now->until, now->issuedAt, at}) : Result<void>();
        })
        .map([&] { return Facts(OrderServed{command.order, now->protectedPerson, at}); });
}

void apply(const OrderServed& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE court_order SET served_at = ?, awaits_service = 0 WHERE id = ?"), values(fact.servedAt, fact.order));
}

QString describe(const OrderServed& fact)
{
    return QStringLiteral("An order was served %1.").arg(momentInWords(fact.servedAt));
}

} // namespace tepu

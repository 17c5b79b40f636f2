// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/safety/note_breach.h"

#include "core/rules/orders/order_state.h"
#include "core/rules/wait_words.h"

namespace tepu {

NotingBreach subjectOf(const NoteBreach& command, const Tables& tables)
{
    return {orderNow(tables, command.order),
            tables.one<int>(QStringLiteral("SELECT 1 FROM order_breach WHERE id = ?"), values(command.breach)).has_value()};
}

static OrderTimes timesOf(const OrderNow& order)
{
    const auto length = order.hours ? std::optional(std::chrono::hours(*order.hours)) : std::nullopt;
    return {order.type, order.from, order.issuedAt, length, order.servedAt, order.awaitsService, order.until, order.endedAt};
}

/// A breach is one of an order that stood when it happened.
static Result<void> boundThen(const OrderNow& order, Instant at)
{
    const auto served = order.type == KindOfOrder::PoliceSafetyOrder ? order.servedAt : std::nullopt;
    if (order.awaitsService || (served && at < *served))
        return refuse(QStringLiteral("The order was not served then and bound nobody. Was it? Say when it was served first."));
    if (dateAt(at) < order.from)
        return refuse(QStringLiteral("The order did not stand yet on %1.").arg(dayInWords(dateAt(at))));
    if (!stands(orderState(timesOf(order), at, {})))
        return refuse(QStringLiteral("The order stood no more %1.").arg(momentInWords(at)));
    return {};
}

Result<Facts> decide(const NoteBreach& command, const NotingBreach& now, const Context& context)
{
    const Instant at = command.happenedAt.value_or(context.at);
    if (!now.order)
        return refuse(QStringLiteral("There is no such order."));
    if (now.idIsTaken)
        return refuse(QStringLiteral("This is already in the record."));
    if (at > context.at)
        return refuse(QStringLiteral("%1 is still to come.").arg(momentInWords(at)));
    return boundThen(*now.order, at).map([&] {
        return Facts(BreachNoted{saidBy(command), command.breach, command.order, now.order->protectedPerson, at, command.words});
    });
}

void apply(const BreachNoted& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO order_breach VALUES(?, ?, ?, ?, ?, ?, ?, ?)"),
               values(fact.protectedPerson, fact.breach, fact.order, fact.happenedAt, fact.source, fact.side, fact.knownToPerpetrator, fact.words));
}

QString describe(const BreachNoted& fact)
{
    return QStringLiteral("An order was breached %1.").arg(momentInWords(fact.happenedAt));
}

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/safety/vary_order.h"

namespace tepu {

MaybeOrder subjectOf(const VaryOrder& command, const Tables& tables)
{
    return orderNow(tables, command.order);
}

static Result<void> variesSomething(const VaryOrder& command, const OrderNow& now)
{
    if (!command.until && !command.hours && !command.conditions && !command.address && !command.at)
        return refuse(QStringLiteral("What changes: until when it stands, its conditions, or the address?"));
    if (command.until && command.hours)
        return refuse(QStringLiteral("Either so many hours, or until a moment."));
    if (command.until && dateAt(*command.until) < now.from)
        return refuse(QStringLiteral("It would end before it begins."));
    return {};
}

static Result<void> lastsAsItMay(const VaryOrder& command, const OrderNow& now)
{
    const bool isPso = now.type == KindOfOrder::PoliceSafetyOrder;
    if (!isPso && command.hours)
        return refuse(QStringLiteral("Only a Police Safety Order is counted in hours or days; say until when it stands."));
    if (!isPso || (!command.hours && !command.until))
        return {};
    return mayStandUntil({command.hours, command.until, now.issuedAt, now.servedAt});
}

Result<Facts> decide(const VaryOrder& command, const MaybeOrder& now, const Context&)
{
    return mustStand(now)
        .and_then([&] { return variesSomething(command, *now); })
        .and_then([&] { return lastsAsItMay(command, *now); })
        .and_then([&] { return mayBePlace(command.at); })
        .map([&] {
            return Facts(OrderVaried{command.order, now->protectedPerson, command.until, command.hours, command.conditions, command.address,
                                     command.at, command.words});
        });
}

/// An address without coordinates is another place than that of the coordinates before.
static void moveTo(const OrderVaried& fact, TableWriter& tables)
{
    if (!fact.address && !fact.at)
        return;
    const auto latitude = fact.at ? std::optional(fact.at->latitude) : std::nullopt;
    const auto longitude = fact.at ? std::optional(fact.at->longitude) : std::nullopt;
    tables.run(QStringLiteral("UPDATE court_order SET address = coalesce(?, address), latitude = ?, longitude = ? WHERE id = ?"),
               values(fact.address, latitude, longitude, fact.order));
}

void apply(const OrderVaried& fact, const Stamp& stamp, TableWriter& tables)
{
    if (fact.until || fact.hours)
        tables.run(QStringLiteral("UPDATE court_order SET until = ?, hours = ? WHERE id = ?"), values(fact.until, fact.hours, fact.order));
    if (fact.conditions)
        tables.run(QStringLiteral("UPDATE court_order SET conditions = ? WHERE id = ?"), values(*fact.conditions, fact.order));
    moveTo(fact, tables);
    tables.run(QStringLiteral("INSERT OR REPLACE INTO order_variation VALUES(?, ?, ?, ?, ?)"),
               values(fact.protectedPerson, stamp.command, fact.order, stamp.at, fact.words));
}

QString describe(const OrderVaried&)
{
    return QStringLiteral("An order was varied.");
}

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/safety/order_now.h"

#include "core/rules/orders/pso.h"
#include "core/rules/safety/address_check.h"
#include "core/rules/wait_words.h"

namespace tepu {

MaybeOrder orderNow(const Tables& tables, const OrderId& order)
{
    return tables.askOne<OrderNow>(QStringLiteral("SELECT protected, type, in_place_from, issued_at, hours, until, served_at, awaits_service, "
                                                  "ended_at FROM court_order WHERE id = ?"),
                                   values(order));
}

Result<void> mustStand(const MaybeOrder& order)
{
    if (!order)
        return refuse(QStringLiteral("There is no such order."));
    if (order->endedAt)
        return refuse(QStringLiteral("That order ended %1.").arg(momentInWords(*order->endedAt)));
    return {};
}

Result<void> mayBeServed(Instant at, std::optional<Instant> issuedAt, Instant now)
{
    if (at > now)
        return refuse(QStringLiteral("%1 is still to come.").arg(momentInWords(at)));
    if (issuedAt && at < *issuedAt)
        return refuse(QStringLiteral("It would be served before it was issued."));
    return {};
}

Result<void> mayStandUntil(const PsoLength& length)
{
    if (!length.issuedAt)
        return {};
    const QDate issued = dateAt(*length.issuedAt);
    if (length.hours)
        return mayStand(std::chrono::hours(*length.hours), issued);
    const Instant from = length.servedAt.value_or(*length.issuedAt);
    if (length.until && *length.until <= from)
        return refuse(QStringLiteral("It would end before it begins."));
    const auto lasts = std::chrono::floor<std::chrono::minutes>(length.until.value_or(from + 24h) - from);
    return mayStand(std::max<std::chrono::minutes>(lasts, 24h), issued); // an order until a moment may be shorter than a day
}

Result<void> mayBePlace(const std::optional<Coordinates>& at)
{
    if (at && !isInNewZealand(*at))
        return refuse(QStringLiteral("These coordinates are not in New Zealand: the latitude comes first, -37.79 and 175.28."), QStringLiteral("R-S6"));
    return {};
}

} // namespace tepu

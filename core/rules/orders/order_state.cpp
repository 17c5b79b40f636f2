// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/orders/order_state.h"

#include "core/rules/orders/pso.h"

namespace tepu {

std::optional<Instant> endOf(const OrderTimes& order)
{
    if (order.until)
        return order.until;
    return order.awaitsService ? std::nullopt : psoEnd(order.length, order.servedAt);
}

/// An order of Police that nobody served is told for as long as it would run from its issue.
static bool wouldHaveRunOut(const OrderTimes& order, Instant now)
{
    return order.issuedAt && order.length && now >= *order.issuedAt + *order.length;
}

OrderState orderState(const OrderTimes& order, Instant now, std::chrono::hours soon)
{
    const auto end = endOf(order);
    if (order.endedAt && now >= *order.endedAt)
        return OrderState::Ended;
    if (order.awaitsService && ((end && now >= *end) || wouldHaveRunOut(order, now)))
        return OrderState::NeverServed;
    if (end && now >= *end)
        return OrderState::RanOut;
    if (order.awaitsService)
        return OrderState::AwaitsService;
    if (dateAt(now) < order.from)
        return OrderState::Ahead;
    return end && *end - now <= soon ? OrderState::EndsSoon : OrderState::InForce;
}

bool stands(OrderState state)
{
    return state != OrderState::RanOut && state != OrderState::NeverServed && state != OrderState::Ended;
}

} // namespace tepu

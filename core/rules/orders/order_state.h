// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/domain/order.h"

namespace tepu {

/// The times of an order, as they were said.
struct OrderTimes {
    KindOfOrder kind = KindOfOrder::ProtectionOrder;
    QDate from;
    std::optional<Instant> issuedAt;
    std::optional<std::chrono::hours> length; ///< of a Police Safety Order
    std::optional<Instant> servedAt;
    bool awaitsService = false; ///< it binds nobody yet
    std::optional<Instant> until;
    std::optional<Instant> endedAt;
};

/// When it ends by itself; nothing: it has no end, or the end is not known before it is served.
std::optional<Instant> endOf(const OrderTimes& order);

/// `soon`: for how long before its end an order announces itself.
OrderState orderState(const OrderTimes& order, Instant now, std::chrono::hours soon);

/// Whether somebody must keep it, or will have to.
bool stands(OrderState state);

} // namespace tepu

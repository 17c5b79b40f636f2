// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/domain/coordinates.h"
#include "core/domain/id.h"
#include "core/domain/order.h"
#include "core/tables/tables.h"

namespace tepu {

/// An order as the acts upon it find it.
struct OrderNow {
    PersonId protectedPerson;
    KindOfOrder type = KindOfOrder::ProtectionOrder;
    QDate from;
    std::optional<Instant> issuedAt;
    std::optional<int> hours;
    std::optional<Instant> until;
    std::optional<Instant> servedAt;
    bool awaitsService = false;
    std::optional<Instant> endedAt;

    static constexpr auto fields()
    {
        using R = OrderNow;
        return Fields{field("protected", &R::protectedPerson), field("type", &R::type),
                      field("from", &R::from),                 field("issued_at", &R::issuedAt),
                      field("hours", &R::hours),               field("until", &R::until),
                      field("served_at", &R::servedAt),        field("awaits_service", &R::awaitsService),
                      field("ended_at", &R::endedAt)};
    }
};

/// How long an order of Police stands: by hours from its serving, or until a moment.
struct PsoLength {
    std::optional<int> hours;
    std::optional<Instant> until;
    std::optional<Instant> issuedAt;
    std::optional<Instant> servedAt;
};

using MaybeOrder = std::optional<OrderNow>;

MaybeOrder orderNow(const Tables& tables, const OrderId& order);

/// In the record, and not ended.
Result<void> mustStand(const MaybeOrder& order);
Result<void> mayBeServed(Instant at, std::optional<Instant> issuedAt, Instant now);
Result<void> mayStandUntil(const PsoLength& length);
Result<void> mayBePlace(const std::optional<Coordinates>& at);

} // namespace tepu

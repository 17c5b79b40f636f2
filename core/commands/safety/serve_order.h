// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/safety/order_now.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// PSO: "issued-but-not-served is a state": an order reaches the person whom it binds. Said again it is corrected.
struct ServeOrder {
    static constexpr auto name = "ServeOrder";
    OrderId order;
    std::optional<Instant> servedAt = {}; ///< nothing: now

    static constexpr auto fields()
    {
        return Fields{field("order", &ServeOrder::order), field("served_at", &ServeOrder::servedAt)};
    }
};

struct OrderServed {
    static constexpr auto kind = "OrderServed";
    static constexpr int version = 1;
    OrderId order;
    PersonId protectedPerson;
    Instant servedAt;

    Scope scope() const { return Scope::of(protectedPerson); }
    QVector<Change> changes() const { return {{QStringLiteral("service of order %1").arg(order.toString())}}; }
    static constexpr auto fields()
    {
        using F = OrderServed;
        return Fields{field("order", &F::order), field("protected", &F::protectedPerson), field("served_at", &F::servedAt)};
    }
};

MaybeOrder subjectOf(const ServeOrder& command, const Tables& tables);
Result<Facts> decide(const ServeOrder& command, const MaybeOrder& now, const Context& context);
void apply(const OrderServed& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const OrderServed& fact);

} // namespace tepu

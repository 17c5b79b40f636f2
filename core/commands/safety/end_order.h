// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/safety/order_now.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// An order stands no more, before its time or without one.
struct EndOrder {
    static constexpr auto name = "EndOrder";
    OrderId order;
    OrderEnd how = OrderEnd::Discharged;
    std::optional<Instant> endedAt = {}; ///< nothing: now
    std::optional<Words> words = {};

    static constexpr auto fields()
    {
        using C = EndOrder;
        return Fields{field("order", &C::order), field("how", &C::how), field("ended_at", &C::endedAt), field("words", &C::words)};
    }
};

struct OrderEnded {
    static constexpr auto kind = "OrderEnded";
    static constexpr int version = 1;
    OrderId order;
    PersonId protectedPerson;
    OrderEnd how = OrderEnd::Discharged;
    Instant endedAt;
    std::optional<Words> words = {};

    Scope scope() const { return Scope::of(protectedPerson); }
    /// Of two ends the later one stands: it protects for longer.
    QVector<Change> changes() const { return {{QStringLiteral("end of order %1").arg(order.toString()), endedAt.time_since_epoch().count()}}; }
    static constexpr auto fields()
    {
        using F = OrderEnded;
        return Fields{field("order", &F::order), field("protected", &F::protectedPerson), field("how", &F::how),
                      field("ended_at", &F::endedAt), safetyField("words", &F::words)};
    }
};

MaybeOrder subjectOf(const EndOrder& command, const Tables& tables);
Result<Facts> decide(const EndOrder& command, const MaybeOrder& now, const Context& context);
void apply(const OrderEnded& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const OrderEnded& fact);

} // namespace tepu

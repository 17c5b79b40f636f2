// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/safety/order_now.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// What an order says is changed; what is not named stays.
struct VaryOrder {
    static constexpr auto name = "VaryOrder";
    OrderId order;
    std::optional<Instant> until = {};
    std::optional<int> hours = {}; ///< of a Police Safety Order
    std::optional<QVector<Words>> conditions = {};
    std::optional<Words> address = {};
    std::optional<Coordinates> at = {};
    std::optional<Words> words = {}; ///< why

    static constexpr auto fields()
    {
        using C = VaryOrder;
        return Fields{field("order", &C::order),           field("until", &C::until),     field("hours", &C::hours),
                      field("conditions", &C::conditions), field("address", &C::address), field("at", &C::at),
                      field("words", &C::words)};
    }
};

struct OrderVaried {
    static constexpr auto kind = "OrderVaried";
    static constexpr int version = 1;
    OrderId order;
    PersonId protectedPerson;
    std::optional<Instant> until = {};
    std::optional<int> hours = {};
    std::optional<QVector<Words>> conditions = {};
    std::optional<Words> address = {};
    std::optional<Coordinates> at = {};
    std::optional<Words> words = {};

    Scope scope() const { return Scope::of(protectedPerson); }
    QVector<Change> changes() const { return {{QStringLiteral("terms of order %1").arg(order.toString())}}; }
    static constexpr auto fields()
    {
        using F = OrderVaried;
        return Fields{field("order", &F::order),           field("protected", &F::protectedPerson),
                      field("until", &F::until),           field("hours", &F::hours),
                      safetyField("conditions", &F::conditions), safetyField("address", &F::address),
                      safetyField("at", &F::at),           safetyField("words", &F::words)};
    }
};

MaybeOrder subjectOf(const VaryOrder& command, const Tables& tables);
Result<Facts> decide(const VaryOrder& command, const MaybeOrder& now, const Context& context);
void apply(const OrderVaried& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const OrderVaried& fact);

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/record/expiring_orders.h"

#include "core/rules/orders/order_words.h"

namespace tepu {

namespace {

struct OrderedPlan {
    PlanId plan;
    QString number;
    QString familyName;

    static constexpr auto fields()
    {
        using R = OrderedPlan;
        return Fields{field("plan", &R::plan), field("number", &R::number), field("family_name", &R::familyName)};
    }
};

} // namespace

/// An order of Police stands for ten days at most, and may be served late.
static QVector<OrderedPlan> plansWithOrders(const Tables& tables, Instant now)
{
    return tables.ask<OrderedPlan>(
        QStringLiteral("SELECT id, number, family_name FROM plan WHERE closed_at IS NULL AND id IN (SELECT plan FROM order_standing "
                       "WHERE over_at IS NULL OR over_at > ?1 UNION SELECT pe.plan FROM plan_episode pe JOIN episode e ON e.id = pe.episode "
                       "WHERE e.pso_days > 0 AND e.occurred_at > ?2) ORDER BY number, id"),
        values(now, now - 24h * 20));
}

QVector<ExpiringOrder> expiringOrders(const Tables& tables, Instant now)
{
    QVector<ExpiringOrder> all;
    for (const OrderedPlan& of : plansWithOrders(tables, now))
        for (const OrderView& order : ordersOf(tables, of.plan, now))
            if (order.state == OrderState::AwaitsService || order.state == OrderState::EndsSoon)
                all.append({of.plan, of.number, of.familyName, order.kind, order.respondentCalled, order.state, order.endsAt,
                            QStringLiteral("%1: %2").arg(orderOn(order.kind, order.respondentCalled), order.stateWords)});
    std::stable_sort(all.begin(), all.end(), [](const ExpiringOrder& a, const ExpiringOrder& b) {
        const auto place = [](const ExpiringOrder& each) {
            return std::pair(each.state != OrderState::AwaitsService, each.endsAt.value_or(Instant::max()));
        };
        return place(a) < place(b);
    });
    return all;
}

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/record/expiring_orders.h"

#include "core/queries/site/site_settings.h"
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

/// Left out are the plans of which every order was ended, has run out, or ends later than `soon`; what is left is judged by orderState().
static QVector<OrderedPlan> plansToLookAt(const Tables& tables, Instant now, Instant soon)
{
    return tables.ask<OrderedPlan>(
        QStringLiteral("SELECT id, number, family_name FROM plan WHERE closed_at IS NULL AND id IN ("
                       "SELECT plan FROM court_order WHERE awaits_service AND (ended_at IS NULL OR ended_at > ?1) "
                       "UNION SELECT plan FROM court_order WHERE until IS NOT NULL AND until BETWEEN ?1 AND ?2 AND (ended_at IS NULL OR ended_at > ?1) "
                       "UNION SELECT plan FROM court_order WHERE until IS NULL AND hours IS NOT NULL AND served_at + hours * 3600000 >= ?1 "
                       "AND (ended_at IS NULL OR ended_at > ?1) "
                       "UNION SELECT pe.plan FROM episode e CROSS JOIN plan_episode pe ON pe.episode = e.id "
                       "WHERE e.pso_days > 0 AND coalesce(e.pso_served_at, e.occurred_at) + e.pso_days * 86400000 >= ?1) ORDER BY number, id"),
        values(now, soon));
}

QVector<ExpiringOrder> expiringOrders(const Tables& tables, Instant now)
{
    QVector<ExpiringOrder> all;
    const Instant soon = now + 24h * siteSettings(tables).orderEndsSoonDays;
    for (const OrderedPlan& of : plansToLookAt(tables, now, soon))
        for (const OrderView& order : ordersOf(tables, of.plan, now))
            if (order.state == OrderState::AwaitsService || order.state == OrderState::EndsSoon)
                all.append({of.plan, of.number, of.familyName, order.order, order.episode, order.kind, order.respondentCalled, order.state, order.endsAt,
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

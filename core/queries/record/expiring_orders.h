// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/plan/orders_of.h"

namespace tepu {

/// An order of any open plan that ends soon, or binds nobody yet.
struct ExpiringOrder {
    PlanId plan;
    QString number;
    QString familyName;
    std::optional<OrderId> order;     ///< nothing: it was told with an episode, and nobody has written it down
    std::optional<EpisodeId> episode;
    KindOfOrder kind = KindOfOrder::PoliceSafetyOrder;
    QString respondentCalled;
    OrderState state = OrderState::EndsSoon;
    std::optional<Instant> endsAt;
    QString words; ///< "PSO against James ends Sat 12 May 09:10 (46 h left)"

    static constexpr auto fields()
    {
        using R = ExpiringOrder;
        return Fields{field("plan", &R::plan),
                      field("number", &R::number),
                      field("family_name", &R::familyName),
                      field("order", &R::order),
                      field("episode", &R::episode),
                      field("kind", &R::kind),
                      field("respondent_called", &R::respondentCalled),
                      field("state", &R::state),
                      field("ends_at", &R::endsAt),
                      field("words", &R::words)};
    }
};

/// "expiring ones announce themselves": what ends first comes first, what is not served before all.
QVector<ExpiringOrder> expiringOrders(const Tables& tables, Instant now);

} // namespace tepu

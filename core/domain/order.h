// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/vocabulary.h"

namespace tepu {

using BreachId = Id<struct BreachKind>;

/// An order, or conditions, that somebody must keep: Police's, a court's, the Parole Board's, Corrections'.
enum class KindOfOrder {
    PoliceSafetyOrder,
    ProtectionOrder,
    PropertyOrder,
    ParentingOrder,
    CareOrder,
    NonAssociationOrder,
    Bail,
    Parole,
    ReleaseConditions,
};

template <>
struct Vocabulary<KindOfOrder> {
    static constexpr std::array words{Word{KindOfOrder::PoliceSafetyOrder, "police_safety_order"},
                                      Word{KindOfOrder::ProtectionOrder, "protection_order"},
                                      Word{KindOfOrder::PropertyOrder, "property_order"},
                                      Word{KindOfOrder::ParentingOrder, "parenting_order"},
                                      Word{KindOfOrder::CareOrder, "care_order"},
                                      Word{KindOfOrder::NonAssociationOrder, "non_association_order"},
                                      Word{KindOfOrder::Bail, "bail"},
                                      Word{KindOfOrder::Parole, "parole"},
                                      Word{KindOfOrder::ReleaseConditions, "release_conditions"}};
};

/// How an order stands at a moment.
enum class OrderState { AwaitsService, Ahead, InForce, EndsSoon, RanOut, NeverServed, Ended };

template <>
struct Vocabulary<OrderState> {
    static constexpr std::array words{
        Word{OrderState::AwaitsService, "awaits_service"}, Word{OrderState::Ahead, "ahead"},
        Word{OrderState::InForce, "in_force"},             Word{OrderState::EndsSoon, "ends_soon"},
        Word{OrderState::RanOut, "ran_out"},               Word{OrderState::NeverServed, "never_served"},
        Word{OrderState::Ended, "ended"}};
};

/// Why an order ended before its time.
enum class OrderEnd { Discharged, Replaced, Completed, Withdrawn, Remanded };

template <>
struct Vocabulary<OrderEnd> {
    static constexpr std::array words{Word{OrderEnd::Discharged, "discharged"}, Word{OrderEnd::Replaced, "replaced"},
                                      Word{OrderEnd::Completed, "completed"}, Word{OrderEnd::Withdrawn, "withdrawn"},
                                      Word{OrderEnd::Remanded, "remanded"}};
};

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/plan/plan_people.h"
#include "core/rules/safety/address_check.h"

namespace tepu {

/// What kind of place must not be near.
enum class PlaceKind { Home, EarlierHome, School, WhereItHappened };

template <>
struct Vocabulary<PlaceKind> {
    static constexpr std::array words{Word{PlaceKind::Home, "home"}, Word{PlaceKind::EarlierHome, "earlier_home"},
                                      Word{PlaceKind::School, "school"}, Word{PlaceKind::WhereItHappened, "where_it_happened"}};
};

/// A place of somebody protected. It is no row of any answer: what is asked of it is how near something else is.
struct ProtectedPlace {
    PersonId person;
    QString called;
    PlaceKind kind = PlaceKind::Home;
    EnteredPlace place; ///< an empty address: the record holds none
};

/// R-S6 "the victim's address and the children's schools"; R-W1 "While it is unclear both get victim-side protection." Who has no
/// place of their own lives with somebody who has; where nobody has, it is where it happened.
QVector<ProtectedPlace> protectedPlaces(const Tables& tables, const PlanId& plan, QDate today);

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/plan/protected_places.h"

namespace tepu {

/// What kind of address is looked at.
enum class WatchedKind { Bail, Release, Order };

template <>
struct Vocabulary<WatchedKind> {
    static constexpr std::array words{Word{WatchedKind::Bail, "bail"}, Word{WatchedKind::Release, "release"},
                                      Word{WatchedKind::Order, "order"}};
};

/// How near an address of somebody who must keep away is to a place of somebody protected: never the address itself, neither
/// of the one nor of the other.
struct AddressCheckRow {
    PersonId whose;
    QString called;
    WatchedKind address = WatchedKind::Bail;
    std::optional<PersonId> protectedPerson; ///< nothing: where it happened
    QString protectedCalled;
    PlaceKind place = PlaceKind::Home;
    Nearness nearness = Nearness::CannotTell;
    std::optional<int> metres;
    QString why;
    QString words;     ///< "James’s bail address is in the same street as Mere’s home"
    QString roomWords; ///< "held: ask IVS"
    QDate since;

    static constexpr auto fields()
    {
        using R = AddressCheckRow;
        return Fields{field("whose", &R::whose),
                      field("called", &R::called),
                      field("address", &R::address),
                      field("protected", &R::protectedPerson),
                      field("protected_called", &R::protectedCalled),
                      field("place", &R::place),
                      field("nearness", &R::nearness),
                      field("metres", &R::metres),
                      field("why", &R::why),
                      field("words", &R::words),
                      field("room_words", &R::roomWords),
                      field("since", &R::since)};
    }
};

/// R-S6: every bail, release and order address that is known to matter, against every protected place of the plan; the nearest
/// first, what cannot be told last.
QVector<AddressCheckRow> addressCheck(const Tables& tables, const PlanId& plan, Instant now);

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/coordinates.h"
#include "core/domain/vocabulary.h"

#include <QString>
#include <optional>

namespace tepu {

/// Where something is, as it was entered.
struct EnteredPlace {
    QString address;
    std::optional<Coordinates> at = {};
};

/// How near two places are to each other.
enum class Nearness { SameHouse, SameStreet, WithinDistance, SameSuburb, OtherSuburb, Apart, CannotTell };

template <>
struct Vocabulary<Nearness> {
    static constexpr std::array words{
        Word{Nearness::SameHouse, "same_house"},           Word{Nearness::SameStreet, "same_street"},
        Word{Nearness::WithinDistance, "within_distance"}, Word{Nearness::SameSuburb, "same_suburb"},
        Word{Nearness::OtherSuburb, "other_suburb"},       Word{Nearness::Apart, "apart"},
        Word{Nearness::CannotTell, "cannot_tell"}};
};

/// What the check finds, and what it does not know.
struct Near {
    Nearness nearness = Nearness::CannotTell;
    std::optional<int> metres; ///< where both places have coordinates
    QString why;               ///< what makes it unsure: "one of the two has no suburb"

    bool operator==(const Near&) const = default;
};

/// R-S6 "Bail or release address is checked against the victim's address and the children's schools at the table (001 §4,
/// "500 metres")". Nothing is asked of any map: what was typed is compared, and coordinates where both have them.
Near nearnessOf(const EnteredPlace& one, const EnteredPlace& other, int withinMetres);

/// Whether it is to be shown: the same house, street or suburb, or within the distance.
bool isNear(Nearness nearness);

/// What stands after "James’s bail address is …": "in the same street as Mere’s home", "about 320 m from Hana’s school".
QString nearInWords(const Near& near, const QString& place);

/// Along the earth's surface.
int metresBetween(const Coordinates& one, const Coordinates& other);

/// Whether a point lies in New Zealand, the Chathams included: swapped or mistyped coordinates do not.
bool isInNewZealand(const Coordinates& at);

} // namespace tepu

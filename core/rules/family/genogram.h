// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/family/kin.h"

#include <tuple>

namespace tepu {

/// Where somebody stands: the row from the eldest, the column in half places from the left.
struct KinPlace {
    Uuid id;
    int row = 0;
    int column = 0;
    auto operator<=>(const KinPlace&) const = default;
};

/// The children of the same parents, joined by a line of their own height between the rows.
struct KinSiblings {
    QVector<Uuid> parents; ///< from left to right
    QVector<Uuid> children;
    int row = 0;  ///< of the highest of the children
    int lane = 0; ///< 0 is the lowest
    auto operator<=>(const KinSiblings& other) const
    {
        return std::tie(row, lane, parents, children) <=> std::tie(other.row, other.lane, other.parents, other.children);
    }
    bool operator==(const KinSiblings&) const = default;
};

/// Two of one row who do not stand side by side, joined by a line above the row; 0 is the lowest.
struct KinBracket {
    KinBond bond;
    int row = 0;
    int lane = 0;
    bool operator==(const KinBracket&) const = default;
};

/// A part of a household: people of one row side by side with nobody between them who lives elsewhere.
struct KinHome {
    int household = 0; ///< which of those given
    int row = 0;
    int from = 0; ///< columns
    int to = 0;
    bool operator==(const KinHome&) const = default;
};

/// A picture of a family, without a pen: everybody once, nobody on another's place.
struct Genogram {
    QVector<KinPlace> places;
    QVector<KinSiblings> siblings;
    QVector<KinBracket> brackets;
    QVector<KinHome> homes;
    QVector<KinBond> setAside; ///< they contradict others; they are drawn, but nobody stands where they say
    bool operator==(const Genogram&) const = default;
};

/// The same for the same family, in whatever order it is told. Somebody who is told twice stands once; a bond with somebody who is
/// not of the family, or with oneself, is none.
Genogram genogramOf(const Kindred& family);

const KinPlace* placeOf(const Genogram& picture, const Uuid& person);

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/family.h"

#include <QVector>

namespace tepu {

/// Somebody who is to have a place in the picture; an unborn child too.
struct KinPerson {
    Uuid id;
    bool isChild = false;
    int order = 0; ///< from the eldest; of two who are alike the lower id goes first
    auto operator<=>(const KinPerson&) const = default;
};

/// A parent's and a carer's bond goes from the elder.
struct KinBond {
    Uuid from;
    Uuid to;
    BondKind kind = BondKind::OtherKin;
    auto operator<=>(const KinBond&) const = default;
};

/// A family, as it is to be drawn.
struct Kindred {
    QVector<KinPerson> people;
    QVector<KinBond> bonds;
    QVector<QVector<Uuid>> households;
};

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/family/kin.h"

namespace tepu {

/// On which row each stands, the eldest on row 0, and the bonds that could not be heeded because others contradict them.
struct Generations {
    QVector<int> rows; ///< in the order of the people
    QVector<KinBond> setAside;
};

/// Children stand below their parents, then partners in one row, then siblings, then carers above those they care for: what contradicts
/// an earlier one of these is set aside. People whom nothing places stand with the adults or with the children.
Generations generationsOf(const Kindred& family);

} // namespace tepu

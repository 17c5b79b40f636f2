// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/family/row_order.h"

namespace tepu {

/// Half a place: two people side by side stand two apart, parents may stand between two children.
inline constexpr int besideEachOther = 2;

/// The column of each, from 0: parents over the middle of their children, nobody on another's place, the order of each row kept.
QVector<int> columnsOf(const Kindred& family, const KinRows& rows);

} // namespace tepu

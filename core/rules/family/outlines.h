// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/family/genogram.h"

namespace tepu {

/// Lines that would run over each other get a lane each: the number of the lane for each span, in the order given.
QVector<int> lanesOf(const QVector<QPair<int, int>>& spans);

/// The children of the same parents, row by row.
QVector<KinSiblings> siblingsOf(const Kindred& family, const QVector<KinPlace>& places);

/// The bonds within a row whose ends do not stand side by side.
QVector<KinBracket> bracketsOf(const Kindred& family, const QVector<KinPlace>& places);

/// Where a household's outline runs.
QVector<KinHome> homesOf(const Kindred& family, const QVector<KinPlace>& places);

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/family/kin.h"

namespace tepu {

/// People who stay side by side, from left to right: a couple, a woman between her former partner and her partner.
using KinBlock = QVector<int>; // places among the people
/// The rows of a picture from the eldest, each from left to right.
using KinRows = QVector<QVector<KinBlock>>;

/// Puts each row in order: partners side by side, children under their parents from the eldest, the parents over their children.
KinRows rowOrder(const Kindred& family, const QVector<int>& rows);

/// Who stands above and below whom, by places among the people.
struct KinDescent {
    explicit KinDescent(const Kindred& family);

    QVector<QVector<int>> parents;
    QVector<QVector<int>> children;
};

} // namespace tepu

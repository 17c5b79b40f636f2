// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/referrals/rows.h"

namespace tepu {

/// The rows of a group that were not rejected, exact duplicates kept once with a warning.
struct KeptRows {
    QVector<const Row*> rows;
    QVector<Warning> duplicates;
};
KeptRows keptRows(const RowGroup& group, ColumnTable table);

/// The columns `from` to before `to` in which the rows of a group differ, judged over all rows, the rejected included.
QVector<WholeFault> differences(const RowGroup& group, ColumnTable table, qsizetype from, qsizetype to);

/// Free text of some columns in which hidden characters stand.
QVector<Warning> hiddenInText(const Row& row, ColumnTable table, qsizetype from, qsizetype to);

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/tables/tables.h"

namespace tepu {

/// A row that names something of which the tables know nothing.
struct DanglingReference {
    QString table;
    QString column;
    QString parent; ///< the kind of thing that is named
    QString scope;  ///< of the row
};

/// All of them, in the order of the tables; none in a record that is whole and can be read by whoever asks.
QVector<DanglingReference> danglingReferences(const Tables& tables);

} // namespace tepu

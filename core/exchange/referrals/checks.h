// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exchange/referrals/columns.h"

namespace tepu {

/// Every reason why a tidied cell cannot stand in its column, judged by itself; none where it can.
QStringList cellFaults(const Column& column, const QString& cell);

} // namespace tepu

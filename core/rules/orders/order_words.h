// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/domain/order.h"

#include <QString>

namespace tepu {

/// "PSO", "Protection order", "Bail": what an order is called at a table.
QString orderWords(KindOfOrder kind);

/// "PSO against James", "Bail of James".
QString orderOn(KindOfOrder kind, const QString& called);

/// Who makes orders of that kind, where nobody said who told of it: "Police", "Family Court".
QString issuerOf(KindOfOrder kind);

/// "Sat 12 May 09:10"; an end at midnight is "the end of Fri 18 May"; with the year where it is not this one.
QString endInWords(Instant end, Instant now);

/// "ends Sat 12 May 09:10 (46 h left)", "ended Sat 12 May 09:10".
QString endsInWords(Instant end, Instant now);

} // namespace tepu

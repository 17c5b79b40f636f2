// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/case.h"
#include "core/domain/instant.h"

#include <QVector>

namespace tepu {

/// Somebody was told of a danger, or it was considered.
struct ToldOfDanger {
    DangerTo whom = DangerTo::Police111;
    Instant at;
};

/// R-R10 "Police 111 and/or Oranga Tamariki 0508 326 459 are notified at once, and sharing with a family violence service is
/// considered": who is still to be told or considered of a danger of the last 24 hours, the most urgent first.
QVector<DangerTo> stillToTell(const QVector<ToldOfDanger>& told, Instant now);

} // namespace tepu

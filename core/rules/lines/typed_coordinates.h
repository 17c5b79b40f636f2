// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/coordinates.h"

#include <QString>
#include <optional>

namespace tepu {

/// Takes a point from the end of an address: "7 Ash Road, Millstream @-37.79,175.28".
std::optional<Coordinates> takeCoordinates(QString& address);

} // namespace tepu

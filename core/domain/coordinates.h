// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fields.h"

namespace tepu {

/// A point on the map, in degrees (WGS 84).
struct Coordinates {
    double latitude = 0;
    double longitude = 0;

    bool operator==(const Coordinates&) const = default;
    static constexpr auto fields()
    {
        return Fields{field("latitude", &Coordinates::latitude), field("longitude", &Coordinates::longitude)};
    }
};

} // namespace tepu

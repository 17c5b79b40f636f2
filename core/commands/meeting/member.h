// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"

namespace tepu {

/// Somebody at the table, for an agency.
struct Member {
    QString agency;
    Words who;

    static constexpr auto fields()
    {
        return Fields{field("agency", &Member::agency), field("who", &Member::who)};
    }
};

} // namespace tepu

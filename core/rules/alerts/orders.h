// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"

namespace tepu {

/// When a Police Safety Order ends; nothing while it is not served.
std::optional<Instant> psoEnd(std::optional<int> days, std::optional<Instant> servedAt);

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"

namespace tepu {

/// `YYYY-MM-DDTHH:MM:SS±HH:MM` with the offset in force in Auckland at that local time; else the reason why not.
tl::expected<Instant, QString> readMoment(const QString& cell);

} // namespace tepu

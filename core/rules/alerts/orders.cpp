// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/alerts/orders.h"

namespace tepu {

/// rules.md §1, PSO: "Length is entered in hours or days; … expiry is to the minute; issued-but-not-served is a state."
/// A day is 24 elapsed hours, as in R-D2.
std::optional<Instant> psoEnd(std::optional<int> days, std::optional<Instant> servedAt)
{
    if (!days || !servedAt)
        return std::nullopt;
    return std::chrono::floor<std::chrono::minutes>(*servedAt + 24h * *days);
}

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/agenda/pace.h"

#include <numeric>

namespace tepu {

std::chrono::seconds expectedPerCase(const Pace& pace)
{
    constexpr int sitesWeight = 3;
    const std::chrono::seconds heard = std::accumulate(pace.heard.begin(), pace.heard.end(), std::chrono::seconds(0));
    return (sitesWeight * std::chrono::seconds(pace.perCase) + heard) / (sitesWeight + pace.heard.size());
}

Instant projectedEnd(const Pace& pace, Instant goesOnAt)
{
    const std::chrono::seconds each = expectedPerCase(pace);
    Instant end = goesOnAt;
    for (const std::chrono::seconds soFar : pace.stillToHear)
        end += std::max(each - soFar, std::chrono::seconds(0));
    return end;
}

} // namespace tepu

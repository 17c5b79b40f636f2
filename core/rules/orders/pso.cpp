// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/orders/pso.h"

namespace tepu {

int longestSafetyOrder(QDate issued)
{
    return issued < QDate(2019, 7, 1) ? 5 : 10;
}

Result<void> mayStand(std::chrono::minutes length, QDate issued)
{
    const int most = longestSafetyOrder(issued);
    if (length < 24h || length > 24h * most)
        return refuse(QStringLiteral("A Police Safety Order of that day stands for 1 to %1 days: 24 to %2 hours.").arg(most).arg(24 * most));
    return {};
}

std::optional<std::chrono::hours> inHours(std::optional<int> days)
{
    return days ? std::optional<std::chrono::hours>(24h * *days) : std::nullopt;
}

/// rules.md §1, PSO: "Length is entered in hours or days; … expiry is to the minute; issued-but-not-served is a state."
/// A day is 24 elapsed hours, as in R-D2.
std::optional<Instant> psoEnd(std::optional<std::chrono::hours> length, std::optional<Instant> servedAt)
{
    if (!length || !servedAt)
        return std::nullopt;
    return std::chrono::floor<std::chrono::minutes>(*servedAt + *length);
}

YoungRespondent youngRespondent(std::optional<int> age, bool isChild)
{
    if (age ? *age < 16 : isChild)
        return YoungRespondent::AskWhy;
    return age && *age < 18 ? YoungRespondent::Warn : YoungRespondent::No;
}

} // namespace tepu

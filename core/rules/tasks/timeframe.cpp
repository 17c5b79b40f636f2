// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/tasks/timeframe.h"

#include "core/rules/deadlines.h"
#include "core/rules/wait_words.h"

namespace tepu {

/// R-D3 "Any other task carries the timeframe that the table sets; no task is without one."
static Result<Instant> asTheTableSet(const TableTimeframe& timeframe)
{
    if (!timeframe.asked)
        return refuse(QStringLiteral("By when? No task is without a time."), QStringLiteral("R-D3"));
    if (*timeframe.asked <= timeframe.allocatedAt)
        return refuse(QStringLiteral("%1 is already past: say a time to come.").arg(momentInWords(*timeframe.asked)),
                      QStringLiteral("R-D3"));
    return *timeframe.asked;
}

/// R-D1 "The initial agency tasked with contacting the family responds within …" An earlier time may be agreed; a later one
/// wants a reason once the level is chosen.
static Result<Instant> byTheRule(const TableTimeframe& timeframe, std::optional<RiskLevel> level, Instant rule)
{
    const bool later = timeframe.asked && *timeframe.asked > rule;
    if (later && level && !timeframe.hasReason)
        return refuse(QStringLiteral("The initial agency answers by %1. A later time wants a reason.").arg(momentInWords(rule)),
                      QStringLiteral("R-D1"));
    if (later)
        return timeframe.hasReason && level ? *timeframe.asked : rule;
    return timeframe.asked.value_or(rule);
}

Result<Instant> dueOf(const TableTimeframe& timeframe, std::optional<RiskLevel> level, const SiteCalendar& calendar)
{
    if (!timeframe.initialContact || timeframe.asked)
        if (const auto set = asTheTableSet(timeframe); !set || !timeframe.initialContact)
            return set;
    return initialContactDue(levelForDeadline(level), timeframe.allocatedAt, calendar).and_then([&](Instant rule) {
        return byTheRule(timeframe, level, rule);
    });
}

} // namespace tepu

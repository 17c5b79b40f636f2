// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/domain/site.h"
#include "core/tables/tables.h"

namespace tepu {

/// A table that heard the family to its end, and when it had decided.
struct TimeMet {
    MeetingId meeting;
    TableKind kind = TableKind::Sam;
    QDate date;
    Instant decidedAt;

    static constexpr auto fields()
    {
        using R = TimeMet;
        return Fields{field("meeting", &R::meeting), field("kind", &R::kind), field("date", &R::date),
                      field("decided_at", &R::decidedAt)};
    }
    bool operator==(const TimeMet&) const = default;
};

/// The tables that decided the family, the newest first; the one at which it is now does not count. A case that was opened and
/// not decided was not heard: what it did not come to is new at the next table too.
QVector<TimeMet> timesMet(const Tables& tables, const PlanId& plan, const std::optional<MeetingId>& now);

/// The one that was chosen; if none was, the latest.
std::optional<TimeMet> lastMet(const Tables& tables, const PlanId& plan, const std::optional<MeetingId>& now,
                               const std::optional<MeetingId>& chosen = {});

} // namespace tepu

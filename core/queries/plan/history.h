// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/domain/history.h"
#include "core/queries/plan/times_met.h"
#include "core/tables/tables.h"

namespace tepu {

/// One thing that happened, was said or was decided, as a sentence.
struct HistoryRow {
    Instant at;
    HistoryKind kind = HistoryKind::Plan;
    QString mark; ///< of the agency, where there is one
    QString sentence;
    bool victimOnly = false;
    std::optional<MeetingId> meeting;
    Instant toldAt; ///< when it came into the record
    bool dayOnly = false; ///< nobody said at what time
    bool isNew = false;   ///< since the table last met

    static constexpr auto fields()
    {
        using R = HistoryRow;
        return Fields{field("at", &R::at),
                      field("kind", &R::kind),
                      field("mark", &R::mark),
                      field("sentence", &R::sentence),
                      field("victim_only", &R::victimOnly),
                      field("meeting", &R::meeting),
                      field("told_at", &R::toldAt),
                      field("day_only", &R::dayOnly),
                      field("is_new", &R::isNew)};
    }
};

/// Everything that is in the record of a plan with its day, the newest first, and what of it is new since the table met. It is
/// the table's: no room, no paper and no pack shows it.
QVector<HistoryRow> history(const Tables& tables, const PlanId& plan, Instant now, const std::optional<TimeMet>& met = {});

} // namespace tepu

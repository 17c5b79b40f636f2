// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/today/high_notice.h"
#include "core/rules/today/today.h"
#include "core/tables/tables.h"

namespace tepu {

/// Everything of one kind that may slip: how much there is, and the first of it in its order.
struct TodaySection {
    TodayKind kind = TodayKind::TaskOverdue;
    int count = 0;
    QVector<TodayLine> lines = {};

    static constexpr auto fields()
    {
        using S = TodaySection;
        return Fields{field("kind", &S::kind), field("count", &S::count), field("lines", &S::lines)};
    }
    bool operator==(const TodaySection&) const = default;
};

/// How many lines of a kind a page shows; who needs more has the board, the list or the radar of that kind.
inline constexpr int linesOfToday = 60;

/// One kind, in the order of putInOrder().
TodaySection todaySection(const Tables& tables, TodayKind kind, Instant now, int limit = linesOfToday);

/// Every kind of which there is something.
QVector<TodaySection> today(const Tables& tables, Instant now, int limit = linesOfToday);

/// The open tasks of families at High, or of no level yet (R-D1), that are due soon or over their time (R-D5) and not held (R-C6).
QVector<HighTask> highTasks(const Tables& tables, Instant now);

class QueryBook;
void addTodayQueries(QueryBook& book);

} // namespace tepu

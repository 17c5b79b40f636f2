// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/tables/tables.h"

namespace tepu {

enum class HistoryKind { Episode, Release, Risk, TaskGiven, TaskEnded, Review, Line, Danger, Plan };

template <>
struct Vocabulary<HistoryKind> {
    static constexpr std::array words{
        Word{HistoryKind::Episode, "episode"},       Word{HistoryKind::Release, "release"},
        Word{HistoryKind::Risk, "risk"},             Word{HistoryKind::TaskGiven, "task_given"},
        Word{HistoryKind::TaskEnded, "task_ended"},  Word{HistoryKind::Review, "review"},
        Word{HistoryKind::Line, "line"},             Word{HistoryKind::Danger, "danger"},
        Word{HistoryKind::Plan, "plan"}};
};

/// One thing that happened, was said or was decided, as a sentence.
struct HistoryRow {
    Instant at;
    HistoryKind kind = HistoryKind::Plan;
    QString mark; ///< of the agency, where there is one
    QString sentence;
    bool victimOnly = false;
    std::optional<MeetingId> meeting;

    static constexpr auto fields()
    {
        using R = HistoryRow;
        return Fields{field("at", &R::at),
                      field("kind", &R::kind),
                      field("mark", &R::mark),
                      field("sentence", &R::sentence),
                      field("victim_only", &R::victimOnly),
                      field("meeting", &R::meeting)};
    }
};

/// Episodes, releases, decisions, tasks, reviews and what was said at every table, the newest first.
QVector<HistoryRow> history(const Tables& tables, const PlanId& plan, Instant now);

} // namespace tepu

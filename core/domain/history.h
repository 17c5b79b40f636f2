// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/vocabulary.h"

namespace tepu {

/// What stands on the timeline of a plan. `Other` is what no kind here names: it is told all the same.
enum class HistoryKind {
    Episode, Release, Custody, Risk, Decision, TaskGiven, TaskEnded, TaskChanged, Review, Line, Danger, Warning, Hold, Contact, Engagement,
    Order, Service, Circumstance, Concern, Plan, Other,
};

template <>
struct Vocabulary<HistoryKind> {
    static constexpr std::array words{
        Word{HistoryKind::Episode, "episode"},           Word{HistoryKind::Release, "release"},
        Word{HistoryKind::Custody, "custody"},           Word{HistoryKind::Risk, "risk"},
        Word{HistoryKind::Decision, "decision"},         Word{HistoryKind::TaskGiven, "task_given"},
        Word{HistoryKind::TaskEnded, "task_ended"},      Word{HistoryKind::TaskChanged, "task_changed"},
        Word{HistoryKind::Review, "review"},             Word{HistoryKind::Line, "line"},
        Word{HistoryKind::Danger, "danger"},             Word{HistoryKind::Warning, "warning"},
        Word{HistoryKind::Hold, "hold"},
        Word{HistoryKind::Contact, "contact"},           Word{HistoryKind::Engagement, "engagement"},
        Word{HistoryKind::Order, "order"},               Word{HistoryKind::Service, "service"},
        Word{HistoryKind::Circumstance, "circumstance"}, Word{HistoryKind::Concern, "concern"},
        Word{HistoryKind::Plan, "plan"},                 Word{HistoryKind::Other, "other"}};
};

/// What of a timeline can be looked at by itself.
enum class Track { Episodes, Decisions, Risk, Tasks, Contacts, Orders, Custody, Services, Said, Other };

template <>
struct Vocabulary<Track> {
    static constexpr std::array words{
        Word{Track::Episodes, "episodes"}, Word{Track::Decisions, "decisions"}, Word{Track::Risk, "risk"},
        Word{Track::Tasks, "tasks"},       Word{Track::Contacts, "contacts"},   Word{Track::Orders, "orders"},
        Word{Track::Custody, "custody"},   Word{Track::Services, "services"},   Word{Track::Said, "said"},
        Word{Track::Other, "other"}};
};

} // namespace tepu

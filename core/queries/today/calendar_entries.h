// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/tables/tables.h"

namespace tepu {

enum class CalendarKind { Task, Review, Hearing, Release };

template <>
struct Vocabulary<CalendarKind> {
    static constexpr std::array words{Word{CalendarKind::Task, "task"}, Word{CalendarKind::Review, "review"}, Word{CalendarKind::Hearing, "hearing"},
                                      Word{CalendarKind::Release, "release"}};
};

enum class CalendarState { Ahead, Done, Cancelled };

template <>
struct Vocabulary<CalendarState> {
    static constexpr std::array words{Word{CalendarState::Ahead, "ahead"}, Word{CalendarState::Done, "done"}, Word{CalendarState::Cancelled, "cancelled"}};
};

/// Something with a time or a day that belongs in a calendar: its kind and the number of its plan, and nothing else of the family.
struct CalendarEntry {
    CalendarKind kind = CalendarKind::Task;
    CalendarState state = CalendarState::Ahead;
    QString thing; ///< the same in every file: a second import changes what is there
    QString number;
    std::optional<Instant> due = {}; ///< of a task; nothing: it is held, and has no time until that is lifted (R-C6)
    std::optional<QDate> day = {};   ///< of all others

    static constexpr auto fields()
    {
        using E = CalendarEntry;
        return Fields{field("kind", &E::kind), field("state", &E::state), field("thing", &E::thing),
                      field("number", &E::number), field("due", &E::due), field("day", &E::day)};
    }
};

/// Open tasks, reviews, hearings and releases that are still to come or of which nobody has said what became of them, and what ended in the
/// last four weeks, so that a calendar lets go of it. Of `agency`: its own tasks, and the days of the families in which it has an open one;
/// nothing: of every family.
QVector<CalendarEntry> calendarEntries(const Tables& tables, const std::optional<QString>& agency, Instant now);

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/domain/vocabulary.h"

#include <QVector>

namespace tepu {

/// C43: by what the tasks of a board stand together.
enum class BoardGrouping { Agency, Worker, Plan, Deadline };

template <>
struct Vocabulary<BoardGrouping> {
    static constexpr std::array words{Word{BoardGrouping::Agency, "agency"}, Word{BoardGrouping::Worker, "worker"},
                                      Word{BoardGrouping::Plan, "plan"}, Word{BoardGrouping::Deadline, "deadline"}};
};

/// Which tasks a board shows: all that are open, some of those, or what ended and must still be told.
enum class BoardFilter {
    Open,
    Overdue,
    DueSoon,
    WithCoordinator,  ///< R-D5: it has climbed that far, or further
    ForNextTable,     ///< R-D5
    Held,             ///< R-C6, R-T6
    NotYetTold,       ///< R-T2
    Declined,         ///< C45
    WithSomebodyGone, ///< R-T3
    OutcomeToPassOn,  ///< R-T4
};

template <>
struct Vocabulary<BoardFilter> {
    static constexpr std::array words{
        Word{BoardFilter::Open, "open"},
        Word{BoardFilter::Overdue, "overdue"},
        Word{BoardFilter::DueSoon, "due_soon"},
        Word{BoardFilter::WithCoordinator, "with_coordinator"},
        Word{BoardFilter::ForNextTable, "for_next_table"},
        Word{BoardFilter::Held, "held"},
        Word{BoardFilter::NotYetTold, "not_yet_told"},
        Word{BoardFilter::Declined, "declined"},
        Word{BoardFilter::WithSomebodyGone, "with_somebody_gone"},
        Word{BoardFilter::OutcomeToPassOn, "outcome_to_pass_on"}};
};

/// When a task is due, as a board groups it. What is held is due at no time (R-C6).
enum class DeadlineBand { Over, Today, Tomorrow, ThisWeek, NextWeek, Later, Held };

template <>
struct Vocabulary<DeadlineBand> {
    static constexpr std::array words{Word{DeadlineBand::Over, "over"},          Word{DeadlineBand::Today, "today"},
                                      Word{DeadlineBand::Tomorrow, "tomorrow"},  Word{DeadlineBand::ThisWeek, "this_week"},
                                      Word{DeadlineBand::NextWeek, "next_week"}, Word{DeadlineBand::Later, "later"},
                                      Word{DeadlineBand::Held, "held"}};
};

/// A band holds what is due from `from` on and before `until`.
struct BandSpan {
    DeadlineBand band = DeadlineBand::Over;
    Instant from;
    Instant until;
};

/// The bands of a moment, in their order, without gaps: days end at midnight, weeks with Sunday. Held is none of them.
QVector<BandSpan> deadlineBands(Instant now);

} // namespace tepu

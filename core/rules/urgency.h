// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fields.h"
#include "core/domain/instant.h"
#include "core/domain/risk.h"

namespace tepu {

/// How a task stands against its deadline.
enum class Lateness { InTime, DueSoon, Overdue };

template <>
struct Vocabulary<Lateness> {
    static constexpr std::array words{Word{Lateness::InTime, "in_time"}, Word{Lateness::DueSoon, "due_soon"},
                                      Word{Lateness::Overdue, "overdue"}};
};

/// How far an overdue task has climbed; who stands before has heard of it too.
enum class ClimbedTo { Nobody, Representative, Coordinator, NextTable };

template <>
struct Vocabulary<ClimbedTo> {
    static constexpr std::array words{
        Word{ClimbedTo::Nobody, "nobody"}, Word{ClimbedTo::Representative, "representative"},
        Word{ClimbedTo::Coordinator, "coordinator"}, Word{ClimbedTo::NextTable, "next_table"}};
};

struct Urgency {
    Lateness lateness = Lateness::InTime;
    ClimbedTo climbed = ClimbedTo::Nobody;

    bool operator==(const Urgency&) const = default;
};

/// R-D5 "Local default": what a site may set otherwise.
struct UrgencyTimes {
    int soonInLastPart = 4; ///< the last quarter
    std::chrono::minutes soonAtLeast = 1h;
    std::chrono::minutes coordinatorAfter = 24h;
    std::chrono::minutes coordinatorAfterHigh = 0h;
    std::chrono::minutes nextTableAfter = 72h;
    std::chrono::minutes nextTableAfterHigh = 24h;

    static constexpr auto fields()
    {
        return Fields{field("soon_in_last_part", &UrgencyTimes::soonInLastPart),
                      field("soon_at_least", &UrgencyTimes::soonAtLeast),
                      field("coordinator_after", &UrgencyTimes::coordinatorAfter),
                      field("coordinator_after_high", &UrgencyTimes::coordinatorAfterHigh),
                      field("next_table_after", &UrgencyTimes::nextTableAfter),
                      field("next_table_after_high", &UrgencyTimes::nextTableAfterHigh)};
    }
};

/// Whether a task is due soon or overdue, and who must have heard of it (R-D5). No level is counted as high.
Urgency urgencyOf(Instant allocated, Instant due, Instant now, std::optional<RiskLevel> level,
                  const UrgencyTimes& times = {});

/// "46 h left", "2 days over": whole hours or days, never more than there are.
QString dueInWords(Instant due, Instant now);

} // namespace tepu

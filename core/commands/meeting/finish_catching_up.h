// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/meeting/subjects.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// The administrator has written up a case that the table has already decided.
struct FinishCatchingUp {
    static constexpr auto name = "FinishCatchingUp";
    CaseId caseId;

    static constexpr auto fields()
    {
        return Fields{field("case", &FinishCatchingUp::caseId)};
    }
};

struct CaughtUp {
    static constexpr auto kind = "CaughtUp";
    static constexpr int version = 1;
    MeetingId meeting;
    CaseId caseId;

    Scope scope() const { return Scope::of(meeting); }
    static constexpr auto fields()
    {
        return Fields{field("meeting", &CaughtUp::meeting), field("case", &CaughtUp::caseId)};
    }
};

std::optional<CaseAtMeeting> subjectOf(const FinishCatchingUp& command, const Tables& tables);
Result<Facts> decide(const FinishCatchingUp& command, const std::optional<CaseAtMeeting>& now, const Context& context);
void apply(const CaughtUp& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const CaughtUp& fact);

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/meeting/subjects.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// Leaves a case to the next table, for a reason.
struct CarryOverCase {
    static constexpr auto name = "CarryOverCase";
    CaseId caseId;
    Words reason;
    bool coordinatorSays = false;

    static constexpr auto fields()
    {
        using C = CarryOverCase;
        return Fields{field("case", &C::caseId),
                      field("reason", &C::reason),
                      field("coordinator_says", &C::coordinatorSays).orDefault()};
    }
};

/// R-M4 "Nothing is carried over twice without the coordinator's word."
Objection unlessFirstTime(const CaseNow& now);

struct CaseCarriedOver {
    static constexpr auto kind = "CaseCarriedOver";
    static constexpr int version = 1;
    MeetingId meeting;
    CaseId caseId;
    Words words;
    bool coordinatorSays = false;

    Scope scope() const { return Scope::of(meeting); }
    static constexpr auto fields()
    {
        using F = CaseCarriedOver;
        return Fields{field("meeting", &F::meeting),
                      field("case", &F::caseId),
                      safetyField("words", &F::words),
                      field("coordinator_says", &F::coordinatorSays)};
    }
};

std::optional<CaseAtMeeting> subjectOf(const CarryOverCase& command, const Tables& tables);
Result<Facts> decide(const CarryOverCase& command, const std::optional<CaseAtMeeting>& now, const Context& context);
void apply(const CaseCarriedOver& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const CaseCarriedOver& fact);

} // namespace tepu

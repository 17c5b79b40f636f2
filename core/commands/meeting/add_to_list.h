// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/meeting/case_listed.h"
#include "core/commands/meeting/subjects.h"

namespace tepu {

/// Puts a family on a list that is already made, for a reason; with everything that it is still to be heard for.
struct AddToList {
    static constexpr auto name = "AddToList";
    MeetingId meeting;
    PlanId plan;
    Words reason;
    CaseId caseId = CaseId::fresh();
    std::optional<int> position = {};

    static constexpr auto fields()
    {
        using C = AddToList;
        return Fields{field("meeting", &C::meeting),
                      field("plan", &C::plan),
                      field("reason", &C::reason),
                      field("case", &C::caseId).orDefault(),
                      field("position", &C::position)};
    }
};

/// A family, and the list it is to be on.
struct FamilyToAdd {
    std::optional<MeetingNow> meeting = {};
    bool planIsKnown = false;
    bool caseIsTaken = false;
    std::optional<CaseNow> onTheList = {}; ///< R-M12 it already is
    int cases = 0;
    Candidate family;
    Instant nextTable;
    UrgencyTimes urgency;
};

FamilyToAdd subjectOf(const AddToList& command, const Tables& tables);
Result<Facts> decide(const AddToList& command, const FamilyToAdd& now, const Context& context);

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/meeting/member.h"
#include "core/commands/meeting/subjects.h"
#include "core/commands/plan/start_plan.h"

namespace tepu {

/// R-M13 "Urgent now (a walk-in case: name only, the current one parked)".
struct AddUrgentCase {
    static constexpr auto name = "AddUrgentCase";
    MeetingId meeting;
    QString familyName;
    Location location = Location::WaikatoCity;
    PlanId plan = PlanId::fresh();
    CaseId caseId = CaseId::fresh();

    static constexpr auto fields()
    {
        using C = AddUrgentCase;
        return Fields{field("meeting", &C::meeting),
                      field("family_name", &C::familyName),
                      field("location", &C::location),
                      field("plan", &C::plan).orDefault(),
                      field("case", &C::caseId).orDefault()};
    }
};

/// Where the table stands when somebody comes in.
struct UrgentCase {
    std::optional<MeetingNow> meeting;
    bool caseIsTaken = false;
    std::optional<CaseNow> openOne;
    int firstToHear = 1; ///< the first place whose case is not settled, or the place after the last
    QVector<Member> present;
    NewPlan plan;
};

UrgentCase subjectOf(const AddUrgentCase& command, const Tables& tables);
Result<Facts> decide(const AddUrgentCase& command, const UrgentCase& now, const Context& context);

} // namespace tepu

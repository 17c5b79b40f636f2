// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/plan/start_plan.h"
#include "core/rules/intake/intake_plan.h"

namespace tepu {

/// Takes in what Police and Corrections sent, just as it was shown.
struct AcceptIntake {
    static constexpr auto name = "AcceptIntake";
    IntakePlan plan;

    static constexpr auto fields() { return Fields{field("plan", &AcceptIntake::plan)}; }
};

/// What must still be as it was when the plan was made.
struct IntakeSubject {
    PlanNumbers numbers;
    QVector<QString> heldRefs; ///< of episodes and releases
};

IntakeSubject subjectOf(const AcceptIntake& command, const Tables& tables);
Result<Facts> decide(const AcceptIntake& command, const IntakeSubject& subject, const Context& context);

} // namespace tepu

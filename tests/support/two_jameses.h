// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/support/a_family.h"

/// The Kōwhai family, and a James Totara of whom a later file knew no date of birth: he may be their James, and he may be his son.
class TwoJameses {
public:
    /// On the plan of the Kōwhai family, or on the plan of another one.
    enum class Where { SamePlan, OtherPlan };
    explicit TwoJameses(Where where = Where::SamePlan);

    tepu::PlanId otherPlan() const { return family.plan("Tawa"); }
    void join();
    void part();
    void keepApart();

    AFamily family;
    tepu::PersonId james;
    tepu::PersonId other;
};

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/plan/plan_people.h"
#include "core/rules/releases/checklist.h"

namespace tepu {

/// A release of a plan as its checklist needs it.
struct CheckedRelease {
    ReleaseId release;
    std::optional<PersonId> person;
    std::optional<QDate> expectedOn;
    Instant receivedAt;
    int conditions = 0;

    static constexpr auto fields()
    {
        using R = CheckedRelease;
        return Fields{field("release", &R::release), field("person", &R::person), field("expected_on", &R::expectedOn),
                      field("received_at", &R::receivedAt), field("conditions", &R::conditions)};
    }
};

/// R-P2: the checklist of a release, filled from tasks, services, orders, tables and answers.
QVector<CheckLine> releaseChecks(const Tables& tables, const PlanId& plan, const CheckedRelease& release, const QVector<PlanPerson>& people, Instant now);

/// The same of one release by its id; empty for one that is not of the plan.
QVector<CheckLine> checksOf(const Tables& tables, const PlanId& plan, const ReleaseId& release, Instant now);

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/people/subjects.h"
#include "core/domain/safety_plan.h"
#include "core/domain/testimony.h"
#include "core/domain/words.h"

namespace tepu {

/// R-S8: a part of somebody's own safety plan, in their words or the family's. The latest stands; what it replaces stays in the
/// record.
struct SaySafetyPlan : Testimony {
    static constexpr auto name = "SaySafetyPlan";
    PersonId person;
    SafetyPlanPart part = SafetyPlanPart::WhatToDoNow;
    Words said;

    static constexpr auto fields()
    {
        using C = SaySafetyPlan;
        return Fields{field("person", &C::person), field("part", &C::part), field("said", &C::said)} + Testimony::fields();
    }
};

/// A part that holds no more ("he knows the place"); that it held, and why no more, stays to be read.
struct DropFromSafetyPlan {
    static constexpr auto name = "DropFromSafetyPlan";
    PersonId person;
    SafetyPlanPart part = SafetyPlanPart::WhatToDoNow;
    Words why;

    static constexpr auto fields()
    {
        using C = DropFromSafetyPlan;
        return Fields{field("person", &C::person), field("part", &C::part), field("why", &C::why)};
    }
};

/// Its words have names of their own: what is told on a timeline or in minutes reads `words` and `because`, never these.
struct SafetyPlanSaid : Testimony {
    static constexpr auto kind = "SafetyPlanSaid";
    static constexpr int version = 1;
    PersonId person;
    SafetyPlanPart part = SafetyPlanPart::WhatToDoNow;
    Words said;

    Scope scope() const { return Scope::of(person); }
    QVector<Change> changes() const { return {{QStringLiteral("safety plan %1").arg(code(part))}}; }
    static constexpr auto fields()
    {
        using F = SafetyPlanSaid;
        return Fields{field("person", &F::person), field("part", &F::part), safetyField("said", &F::said)} + Testimony::fields();
    }
};

struct SafetyPlanDropped {
    static constexpr auto kind = "SafetyPlanDropped";
    static constexpr int version = 1;
    PersonId person;
    SafetyPlanPart part = SafetyPlanPart::WhatToDoNow;
    Words why;

    Scope scope() const { return Scope::of(person); }
    /// R-S8: a place that is not safe any more is believed before one that is.
    QVector<Change> changes() const { return {{QStringLiteral("safety plan %1").arg(code(part)), 1}}; }
    static constexpr auto fields()
    {
        using F = SafetyPlanDropped;
        return Fields{field("person", &F::person), field("part", &F::part), safetyField("why", &F::why)};
    }
};

/// The person, and every id under which that part of their plan was said and holds.
struct SafetyPartNow {
    NamedPerson person;
    QVector<PersonId> saidOf;
};

SafetyPartNow subjectOf(const SaySafetyPlan& command, const Tables& tables);
SafetyPartNow subjectOf(const DropFromSafetyPlan& command, const Tables& tables);
Result<Facts> decide(const SaySafetyPlan& command, const SafetyPartNow& now, const Context& context);
Result<Facts> decide(const DropFromSafetyPlan& command, const SafetyPartNow& now, const Context& context);
void apply(const SafetyPlanSaid& fact, const Stamp& stamp, TableWriter& tables);
void apply(const SafetyPlanDropped& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const SafetyPlanSaid& fact);
QString describe(const SafetyPlanDropped& fact);

} // namespace tepu

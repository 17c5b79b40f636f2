// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/plan/case_head.h"

namespace tepu {

/// What stands on a plan and may be on the wrong one, in the order in which it is read.
enum class ThingOfPlan { Episode, Release, Person, Task, Order, Line };

template <>
struct Vocabulary<ThingOfPlan> {
    static constexpr std::array words{Word{ThingOfPlan::Episode, "episode"}, Word{ThingOfPlan::Release, "release"},
                                      Word{ThingOfPlan::Person, "person"},   Word{ThingOfPlan::Task, "task"},
                                      Word{ThingOfPlan::Order, "order"},     Word{ThingOfPlan::Line, "line"}};
};

/// One thing on a plan.
struct PlanThing {
    ThingOfPlan kind = ThingOfPlan::Line;
    QString id;
    QString words;  ///< "Wed 9 May 2018, P180509-0001", "Mere Kōwhai", what was said
    QString beside; ///< who is in it, by when, by whom
    bool goesAlone = true; ///< false: somebody of an episode or a release, who goes where that goes

    static constexpr auto fields()
    {
        using T = PlanThing;
        return Fields{field("kind", &T::kind), field("id", &T::id), field("words", &T::words), field("beside", &T::beside),
                      field("goes_alone", &T::goesAlone)};
    }
};

/// How often something happened that stays with the plan, whatever moves.
struct StaysWithPlan {
    int decisions = 0;
    int endedTasks = 0;
    int contacts = 0;
    int services = 0;

    static constexpr auto fields()
    {
        using S = StaysWithPlan;
        return Fields{field("decisions", &S::decisions), field("ended_tasks", &S::endedTasks), field("contacts", &S::contacts),
                      field("services", &S::services)};
    }
};

/// A plan as two are held side by side. Of a plan that was joined everything stands on the other.
struct PlanSide {
    CaseHead head;
    QVector<PlanThing> things;
    StaysWithPlan stays;

    static constexpr auto fields()
    {
        return Fields{field("head", &PlanSide::head), field("things", &PlanSide::things), field("stays", &PlanSide::stays)};
    }
};

/// Nothing where there is no such plan.
std::optional<PlanSide> planSide(const Tables& tables, const PlanId& plan, Instant now);

} // namespace tepu

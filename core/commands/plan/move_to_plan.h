// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/plan/add_person_to_plan.h"
#include "core/commands/plan/moved_things.h"
#include "core/commands/plan/start_plan.h"
#include "core/commands/said/move_line.h"

namespace tepu {

/// Puts things that came to the wrong plan on the right one, an open one or one that begins with them: so a choice at intake is corrected,
/// and a plan of two families is split. What was told of them goes along; the first family keeps none of its words. Lines that moved are
/// brought back by moving them again, the rest by undo too.
struct MoveToPlan {
    static constexpr auto name = "MoveToPlan";
    PlanId plan;                   ///< where they are
    std::optional<PlanId> to;      ///< nothing: a plan begins
    std::optional<QString> familyName; ///< of a plan that begins; else the first name of the episodes
    QVector<EpisodeId> episodes;
    QVector<ReleaseId> releases;
    QVector<PersonId> people;      ///< who were said to be on the plan; those of episodes and releases go along with them
    QVector<TaskId> tasks;         ///< still to be done
    QVector<LineId> lines;
    QVector<OrderId> orders;
    Words because;

    static constexpr auto fields()
    {
        using C = MoveToPlan;
        return Fields{field("plan", &C::plan),
                      field("to", &C::to),
                      field("family_name", &C::familyName),
                      field("episodes", &C::episodes).orDefault(),
                      field("releases", &C::releases).orDefault(),
                      field("people", &C::people).orDefault(),
                      field("tasks", &C::tasks).orDefault(),
                      field("lines", &C::lines).orDefault(),
                      field("orders", &C::orders).orDefault(),
                      field("because", &C::because)};
    }
};

/// Two plans, and what of the first may go to the second.
struct MovingToPlan {
    PlanNow from;
    std::optional<PlanNow> to;
    Location location = Location::WaikatoCity;
    QString familyName; ///< of the first victim among the episodes
    PlanNumbers numbers;
    QSet<Uuid> onPlan;  ///< its episodes, releases and orders
    QHash<PersonId, QVector<PersonAddedToPlan>> people; ///< whom they name, under the ids under which they were said to be on it
    QVector<TaskAllocated> tasks;
    QVector<LineNow> lines;
    QHash<OrderId, PersonId> protectedBy; ///< whom its orders protect
};

MovingToPlan subjectOf(const MoveToPlan& command, const Tables& tables);
Result<Facts> decide(const MoveToPlan& command, const MovingToPlan& now, const Context& context);

} // namespace tepu

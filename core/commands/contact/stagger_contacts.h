// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/plan/subjects.h"
#include "core/commands/task/subjects.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// R-C8 "offers a single contact or a stagger": open contact tasks of one person come one after another.
struct StaggerContacts {
    static constexpr auto name = "StaggerContacts";
    PlanId plan;
    QVector<TaskId> sequence;

    static constexpr auto fields()
    {
        return Fields{field("plan", &StaggerContacts::plan), field("sequence", &StaggerContacts::sequence)};
    }
};

/// A task waits until another is done (R-T6). Its deadline stays as it is.
struct TaskStaggered {
    static constexpr auto kind = "TaskStaggered";
    static constexpr int version = 1;
    PlanId plan;
    TaskId task;
    TaskId after;

    Scope scope() const { return Scope::of(plan); }
    QVector<Change> changes() const { return {{QStringLiteral("task %1").arg(task.toString())}}; }
    static constexpr auto fields()
    {
        using F = TaskStaggered;
        return Fields{field("plan", &F::plan), field("task", &F::task), field("after", &F::after)};
    }
};

struct StaggeredTask {
    TaskNow task;
    bool initial = false;
    QVector<PersonId> people; ///< under the first id of each on this plan; none is the whole family
};

struct ContactsNow {
    PlanNow plan;
    QVector<StaggeredTask> tasks; ///< in the order asked for
};

ContactsNow subjectOf(const StaggerContacts& command, const Tables& tables);
Result<Facts> decide(const StaggerContacts& command, const ContactsNow& now, const Context& context);
void apply(const TaskStaggered& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const TaskStaggered& fact);

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/commands/task/subjects.h"
#include "core/domain/task_answer.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// C45: its agency accepts a task, declines it for a stated reason, says from when it can, or has begun. Whoever answers has been told.
struct AnswerTask {
    static constexpr auto name = "AnswerTask";
    TaskId task;
    TaskAnswer answer = TaskAnswer::Accepted;
    std::optional<Instant> from = {}; ///< of "can from"
    std::optional<Words> words = {};  ///< why not, or why not before
    std::optional<Words> by = {};     ///< who said so

    static constexpr auto fields()
    {
        using C = AnswerTask;
        return Fields{field("task", &C::task), field("answer", &C::answer), field("from", &C::from), field("words", &C::words),
                      field("by", &C::by)};
    }
};

/// The deadline stays: nothing moves by itself. Who declines keeps the task until somebody else has it.
struct TaskAnswered {
    static constexpr auto kind = "TaskAnswered";
    static constexpr int version = 1;
    PlanId plan;
    TaskId task;
    TaskAnswer answer = TaskAnswer::Accepted;
    std::optional<Instant> from;
    std::optional<Words> words;
    std::optional<Words> by;

    Scope scope() const { return Scope::of(plan); }
    QVector<Change> changes() const
    {
        return {{QStringLiteral("answer to %1").arg(task.toString()), answer == TaskAnswer::Declined ? 2 : answer == TaskAnswer::CanFrom ? 1 : 0}};
    }
    static constexpr auto fields()
    {
        using F = TaskAnswered;
        return Fields{field("plan", &F::plan), field("task", &F::task), field("answer", &F::answer), field("from", &F::from),
                      safetyField("words", &F::words), safetyField("by", &F::by)};
    }
};

TaskNow subjectOf(const AnswerTask& command, const Tables& tables);
Result<Facts> decide(const AnswerTask& command, const TaskNow& now, const Context& context);
void apply(const TaskAnswered& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const TaskAnswered& fact);

} // namespace tepu

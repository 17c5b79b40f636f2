// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/domain/task_answer.h"
#include "core/tables/tables.h"

namespace tepu {

/// How a task stands between the table and whoever has it.
struct TaskStanding {
    TaskId task;
    std::optional<TaskAnswer> answer; ///< C45: what its agency says of it
    std::optional<Instant> answerFrom;
    QString answerWords;
    QString answerBy;
    QString passedOnTo; ///< R-T4: who has heard the outcome
    QString cameFrom;   ///< R-T3: mark of the agency, or the worker, it was with before
    std::optional<Instant> cameAt;
    QString with;                  ///< whoever has it: the worker, else who agreed to it
    bool withSomebodyGone = false; ///< R-T3: and who has left

    static constexpr auto fields()
    {
        using S = TaskStanding;
        return Fields{field("task", &S::task),
                      field("answer", &S::answer),
                      field("answer_from", &S::answerFrom),
                      field("answer_words", &S::answerWords),
                      field("answer_by", &S::answerBy),
                      field("passed_on_to", &S::passedOnTo),
                      field("came_from", &S::cameFrom),
                      field("came_at", &S::cameAt),
                      field("with", &S::with),
                      field("with_somebody_gone", &S::withSomebodyGone)};
    }
};

/// Of each of these tasks.
QHash<TaskId, TaskStanding> taskStandings(const Tables& tables, const QVector<TaskId>& tasks);

} // namespace tepu

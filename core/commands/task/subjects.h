// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/domain/refusal.h"
#include "core/domain/task.h"
#include "core/tables/tables.h"

namespace tepu {

/// A task as commands find it.
struct TaskNow {
    TaskId task;
    PlanId plan;
    TaskState state = TaskState::Allocated;
    TaskCategory category = TaskCategory::OtherActions;
    QString agency;
    QString words;
    Instant due;
    std::optional<QString> agreedBy;
    std::optional<QString> afterAgency;
    bool isKnown = false;

    static constexpr auto fields()
    {
        using R = TaskNow;
        return Fields{field("task", &R::task),           field("plan", &R::plan),
                      field("state", &R::state),         field("category", &R::category),
                      field("agency", &R::agency),       field("words", &R::words),
                      field("due", &R::due),             field("agreed_by", &R::agreedBy),
                      field("after_agency", &R::afterAgency), field("is_known", &R::isKnown)};
    }
};

TaskNow taskNow(const Tables& tables, const TaskId& task);

/// Known and not ended.
Result<void> mustBeOpen(const TaskNow& task);

} // namespace tepu

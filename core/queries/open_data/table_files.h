// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/domain/risk.h"
#include "core/domain/task.h"
#include "core/domain/words.h"
#include "core/queries/open_data/codes.h"
#include "core/tables/tables.h"

#include <array>
#include <string_view>

// Rows of the open-data folder about what tables did; the last columns of a row are our own.
namespace tepu::open_data {

/// `risk_changes.csv`: "a rationale is compulsory" (R-R2).
struct RiskChangeRow {
    static constexpr auto file = "risk_changes.csv";
    static constexpr int documented = 7, keys = 1;
    static constexpr std::array<std::string_view, 1> mayBeEmpty{"table_type"};
    QString change;
    QString plan;
    Instant at;
    RiskLevel from = RiskLevel::Low;
    RiskLevel to = RiskLevel::Low;
    std::optional<RiskReason> rationale;
    std::optional<TableCode> table;
    QVector<RiskReason> rationales;
    std::optional<Words> text;

    static QVector<RiskChangeRow> in(const Tables& tables);
    static constexpr auto fields()
    {
        using R = RiskChangeRow;
        return Fields{field("change_id", &R::change), field("plan_id", &R::plan),
                      field("changed_at", &R::at),    field("from_level", &R::from),
                      field("to_level", &R::to),      field("rationale_code", &R::rationale),
                      field("table_type", &R::table), field("rationale_codes", &R::rationales),
                      field("text", &R::text)};
    }
};

/// `reviews.csv`: the tables at which a family was heard again.
struct ReviewRow {
    static constexpr auto file = "reviews.csv";
    static constexpr int documented = 5, keys = 1;
    static constexpr std::array<std::string_view, 0> mayBeEmpty{};
    QString review;
    QString plan;
    std::optional<TableCode> table;
    QDate on;
    ReviewOutcome outcome = ReviewOutcome::NoChange;

    static QVector<ReviewRow> in(const Tables& tables);
    static constexpr auto fields()
    {
        using R = ReviewRow;
        return Fields{field("review_id", &R::review), field("plan_id", &R::plan), field("table_type", &R::table),
                      field("held_on", &R::on), field("outcome", &R::outcome)};
    }
};

/// `tasks.csv`
struct TaskRow {
    static constexpr auto file = "tasks.csv";
    static constexpr int documented = 8, keys = 1;
    static constexpr std::array<std::string_view, 2> mayBeEmpty{"table_type", "completed_at"};
    QString task;
    QString plan;
    TaskCategory category = TaskCategory::OtherActions;
    QString agency;
    std::optional<TableCode> table;
    Instant allocatedAt;
    Instant due;
    std::optional<Instant> completedAt;
    std::optional<TaskState> state;
    std::optional<Instant> endedAt;
    std::optional<Words> words;

    static QVector<TaskRow> in(const Tables& tables);
    static constexpr auto fields()
    {
        using R = TaskRow;
        return Fields{field("task_id", &R::task),      field("plan_id", &R::plan),
                      field("category", &R::category), field("agency", &R::agency),
                      field("table_type", &R::table),  field("allocated_at", &R::allocatedAt),
                      field("due_at", &R::due),        field("completed_at", &R::completedAt),
                      field("state", &R::state),       field("ended_at", &R::endedAt),
                      field("words", &R::words)};
    }
};

} // namespace tepu::open_data

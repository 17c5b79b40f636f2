// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/intake/recounted.h"
#include "core/commands/plan/change_risk.h"
#include "core/commands/task/allocate_task.h"
#include "core/commands/task/end_task.h"
#include "core/exchange/open_data/telling.h"
#include "core/rules/code_words.h"

#include <algorithm>

namespace tepu::open_data {

static std::optional<TableKind> tableOf(const std::optional<TableCode>& code)
{
    return code ? std::optional(open_data::tableOf(*code)) : std::nullopt;
}

Told Telling::tell(const RiskChangeRow& row, int)
{
    if (const Told objection = noPlan(row.plan))
        return objection;
    if (row.from == row.to)
        return Objection{QStringLiteral("to_level"), code(row.to), QStringLiteral("is the level from which it changes")};
    if (!row.rationales.isEmpty() && row.rationales.first() != row.rationale)
        return Objection{QStringLiteral("rationale_code"), code(*row.rationale),
                         QStringLiteral("is not the first of rationale_codes")};
    m_riskChanges.append(row);
    return std::nullopt;
}

/// Levels go as time goes: the changes of one plan stand in the order of their moments, in the places that its rows have.
static QVector<RiskChangeRow> inTimePerPlan(const QVector<RiskChangeRow>& rows)
{
    QHash<QString, QVector<qsizetype>> places;
    for (qsizetype i = 0; i < rows.size(); ++i)
        places[rows[i].plan].append(i);
    QVector<RiskChangeRow> ordered = rows;
    for (const QVector<qsizetype>& ofPlan : places) {
        QVector<qsizetype> byTime = ofPlan;
        std::stable_sort(byTime.begin(), byTime.end(), [&](qsizetype a, qsizetype b) { return rows[a].at < rows[b].at; });
        for (qsizetype i = 0; i < ofPlan.size(); ++i)
            ordered[ofPlan[i]] = rows[byTime[i]];
    }
    return ordered;
}

void Telling::addRiskChanges()
{
    for (const RiskChangeRow& row : inTimePerPlan(m_riskChanges)) {
        RiskChanged change;
        change.plan = plan(row.plan)->id;
        change.from = row.from;
        change.to = row.to;
        change.because = row.rationales.isEmpty() ? QVector<RiskReason>{*row.rationale} : row.rationales;
        // R-R6 "A plan de-escalated to Medium may stay under ICM."
        change.underIcm = row.to == RiskLevel::High || (row.to == RiskLevel::Medium && row.from == RiskLevel::High);
        change.text = row.text;
        change.table = tableOf(row.table);
        Act act = at(row.at);
        act.add(change).add(ReferenceHeld{change.plan.uuid(), act.command().uuid(), row.change});
    }
    m_riskChanges.clear();
}

Told Telling::tell(const ReviewRow& row, int)
{
    if (const Told objection = noPlan(row.plan))
        return objection;
    const ReviewId id = ReviewId::fresh();
    const PlanId of = plan(row.plan)->id;
    on(row.on)
        .add(ReviewHeld{id, of, open_data::tableOf(*row.table), row.on, row.outcome})
        .add(ReferenceHeld{of.uuid(), id.uuid(), row.review});
    return std::nullopt;
}

/// When a task ended, if it did: `completed_at` of one that is done, else our own `ended_at`.
static std::optional<Instant> endOf(const TaskRow& row)
{
    return row.completedAt ? row.completedAt : row.endedAt;
}

static TaskState stateOf(const TaskRow& row)
{
    return row.state.value_or(row.completedAt ? TaskState::Done : TaskState::Allocated);
}

static Told contradiction(const TaskRow& row)
{
    const auto object = [](const char* column, const QString& value, const char* reason) {
        return Objection{QString::fromLatin1(column), value, QString::fromUtf8(reason)};
    };
    if (row.due < row.allocatedAt)
        return object("due_at", CellText<Instant>::write(row.due), "is before allocated_at");
    if (row.completedAt && *row.completedAt < row.allocatedAt)
        return object("completed_at", CellText<Instant>::write(*row.completedAt), "is before allocated_at");
    if (row.completedAt.has_value() != (stateOf(row) == TaskState::Done))
        return object("state", code(stateOf(row)), "does not go with completed_at");
    if (isOpen(stateOf(row)) == endOf(row).has_value())
        return object("state", code(stateOf(row)), "does not go with ended_at");
    return std::nullopt;
}

Told Telling::tell(const TaskRow& row, int)
{
    if (const Told objection = noPlan(row.plan))
        return objection;
    if (!m_held.agencies.contains(row.agency))
        return Objection{QStringLiteral("agency"), row.agency, QStringLiteral("is none of the agencies of this site")};
    if (const Told objection = contradiction(row))
        return objection;
    TaskAllocated task;
    task.task = TaskId::fresh();
    task.plan = plan(row.plan)->id;
    task.category = row.category;
    task.agency = row.agency;
    // "The first task of a plan is the initial contact"
    task.initialContact = m_firstTaskIsToCome.remove(row.plan) && row.category == TaskCategory::MakeContactWithFamily;
    task.state = isOpen(stateOf(row)) ? stateOf(row) : TaskState::Allocated;
    task.due = row.due;
    task.words = row.words.value_or(Words::of(codeWords(row.category)).value());
    task.table = tableOf(row.table);
    at(row.allocatedAt).add(task).add(ReferenceHeld{task.plan.uuid(), task.task.uuid(), row.task});
    if (const auto end = endOf(row))
        at(*end).add(TaskEnded{task.plan, task.task, stateOf(row), {}});
    return std::nullopt;
}

} // namespace tepu::open_data

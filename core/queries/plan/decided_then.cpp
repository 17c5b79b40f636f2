// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/decided_then.h"

namespace tepu {

namespace {

struct OutcomeThen {
    CaseOutcome outcome = CaseOutcome::Decided;
    QString words;
    static constexpr auto fields() { return Fields{field("outcome", &OutcomeThen::outcome), field("words", &OutcomeThen::words)}; }
};

template <class Row>
QVector<Row> ofTable(QVector<Row> rows, const MeetingId& meeting)
{
    rows.removeIf([&](const Row& row) { return row.meeting != meeting; });
    return rows;
}

} // namespace

/// R-M13: of a case that was taken up again, what stands.
static OutcomeThen outcomeAt(const Tables& tables, const PlanId& plan, const MeetingId& meeting)
{
    return tables
        .askOne<OutcomeThen>(QStringLiteral("SELECT d.outcome, coalesce(d.words, '') FROM agenda_case c JOIN case_decision d ON d.case_id = c.id "
                                            "WHERE c.plan = ? AND c.meeting = ? AND d.replaced_at IS NULL ORDER BY d.at DESC LIMIT 1"),
                             values(plan, meeting))
        .value_or(OutcomeThen());
}

std::optional<DecidedThen> decidedThen(const Tables& tables, const PlanId& plan, const std::optional<TimeMet>& met, Instant now)
{
    if (!met)
        return std::nullopt;
    const auto [outcome, words] = outcomeAt(tables, plan, met->meeting);
    const QVector<TaskRow> tasks = tasksOf(tables, plan, now);
    DecidedThen then{*met, outcome, words, ofTable(riskHistory(tables, plan), met->meeting), ofTable(reviewsOf(tables, plan), met->meeting),
                     ofTable(tasks, met->meeting), tasks};
    then.stillOpen.removeIf([&](const TaskRow& task) {
        return task.meeting == met->meeting || !isOpen(task.state) || task.allocatedAt > met->decidedAt;
    });
    return then;
}

bool beginsWithDecisions(const Tables& tables, const PlanId& plan, const std::optional<MeetingId>& meeting)
{
    const auto isIcm = meeting ? tables.one<int>(QStringLiteral("SELECT 1 FROM meeting WHERE id = ? AND kind = 'icm'"), values(*meeting)) : std::nullopt;
    return isIcm && lastMet(tables, plan, meeting).has_value();
}

} // namespace tepu

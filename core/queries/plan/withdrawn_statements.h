// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/safety_plan.h"
#include "core/queries/people/said_so.h"
#include "core/tables/tables.h"

namespace tepu {

/// What was answered to one of the three questions; nothing yet: it is open.
struct WithdrawalAnswer {
    WithdrawalQuestion question = WithdrawalQuestion::ProsecutionWithoutIt;
    QString sentence;
    QString by;
    QString answer;
    std::optional<Instant> at;

    static constexpr auto fields()
    {
        using R = WithdrawalAnswer;
        return Fields{field("question", &R::question), field("sentence", &R::sentence), field("by", &R::by), field("answer", &R::answer),
                      field("at", &R::at)};
    }
};

/// R-S9: a statement that somebody took back, who was told, and what was considered since.
struct WithdrawnStatementView : SaidSo {
    StatementId statement;
    PersonId person; ///< as the plan shows them
    QString called;
    QDate withdrawnOn;
    QString toldTo;
    QString said;
    QVector<WithdrawalAnswer> answers; ///< always the three
    int open = 0;

    static constexpr auto fields()
    {
        using R = WithdrawnStatementView;
        return Fields{field("statement", &R::statement), field("person", &R::person), field("called", &R::called),
                      field("withdrawn_on", &R::withdrawnOn), field("told_to", &R::toldTo), field("said", &R::said),
                      field("answers", &R::answers), field("open", &R::open)} +
               SaidSo::fields();
    }
};

/// The newest first.
QVector<WithdrawnStatementView> withdrawnStatements(const Tables& tables, const PlanId& plan, Instant now);

} // namespace tepu

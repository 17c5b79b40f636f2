// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/domain/safety_plan.h"
#include "core/domain/words.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// R-S9 "prosecution without it, breach or non-association considered?": what was answered to one of the three, and by whom.
struct ConsiderWithdrawal {
    static constexpr auto name = "ConsiderWithdrawal";
    StatementId statement;
    WithdrawalQuestion question = WithdrawalQuestion::ProsecutionWithoutIt;
    QString by;     ///< who answered: "Sgt Ngata"
    Words answer;

    static constexpr auto fields()
    {
        using C = ConsiderWithdrawal;
        return Fields{field("statement", &C::statement), field("question", &C::question), field("by", &C::by), field("answer", &C::answer)};
    }
};

struct WithdrawalConsidered {
    static constexpr auto kind = "WithdrawalConsidered";
    static constexpr int version = 1;
    StatementId statement;
    PlanId plan;
    PersonId person;
    WithdrawalQuestion question = WithdrawalQuestion::ProsecutionWithoutIt;
    QString by;
    Words answer;

    Scope scope() const { return Scope::of(person); }
    QVector<Change> changes() const { return {{QStringLiteral("withdrawal %1 %2").arg(statement.toString(), code(question))}}; }
    static constexpr auto fields()
    {
        using F = WithdrawalConsidered;
        return Fields{field("statement", &F::statement), field("plan", &F::plan), field("person", &F::person),
                      field("question", &F::question), safetyField("by", &F::by), safetyField("answer", &F::answer)};
    }
};

/// The statement that is meant, whose it was and on which plan.
struct WithdrawnNow {
    PlanId plan;
    PersonId person;
    static constexpr auto fields() { return Fields{field("plan", &WithdrawnNow::plan), field("person", &WithdrawnNow::person)}; }
};

std::optional<WithdrawnNow> subjectOf(const ConsiderWithdrawal& command, const Tables& tables);
Result<Facts> decide(const ConsiderWithdrawal& command, const std::optional<WithdrawnNow>& now, const Context& context);
void apply(const WithdrawalConsidered& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const WithdrawalConsidered& fact);

} // namespace tepu

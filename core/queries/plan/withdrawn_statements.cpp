// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/withdrawn_statements.h"

#include "core/queries/plan/one_person.h"
#include "core/queries/plan/plan_people.h"
#include "core/rules/safety/safety_plan_words.h"

namespace tepu {

static QVector<WithdrawalAnswer> answersTo(const Tables& tables, const StatementId& statement)
{
    const auto given = tables.ask<WithdrawalAnswer>(
        QStringLiteral("SELECT question, '', coalesce(by_whom, ''), coalesce(answer, ''), at FROM withdrawal_considered WHERE statement = ?"), values(statement));
    QVector<WithdrawalAnswer> all;
    for (const auto& word : Vocabulary<WithdrawalQuestion>::words) {
        WithdrawalAnswer answer{word.value, {}, {}, {}, {}};
        for (const WithdrawalAnswer& each : given)
            if (each.question == word.value)
                answer = each;
        answer.sentence = questionInWords(word.value);
        all.append(answer);
    }
    return all;
}

QVector<WithdrawnStatementView> withdrawnStatements(const Tables& tables, const PlanId& plan, Instant now)
{
    auto rows = tables.ask<WithdrawnStatementView>(
        QStringLiteral("SELECT w.id, %1, '', w.withdrawn_on, coalesce(w.told_to, ''), coalesce(w.said, ''), NULL, 0, %2 "
                       "FROM withdrawn_statement w WHERE w.plan = ?1 ORDER BY w.withdrawn_on DESC, w.at DESC, w.id")
            .arg(faceOn(QStringLiteral("?1"), QStringLiteral("w.person")), saidSoColumns(QStringLiteral("w"))),
        values(plan));
    const auto people = planPeople(tables, plan, dateAt(now));
    for (WithdrawnStatementView& row : rows) {
        judge(row, dateAt(now));
        if (const PlanPerson* person = personIn(people, row.person))
            row.called = person->called();
        row.answers = answersTo(tables, row.statement);
        row.open = int(std::count_if(row.answers.cbegin(), row.answers.cend(), [](const WithdrawalAnswer& answer) { return !answer.at; }));
    }
    return rows;
}

} // namespace tepu

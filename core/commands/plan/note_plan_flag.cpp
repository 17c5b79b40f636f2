// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/note_plan_flag.h"

#include "core/rules/code_words.h"

namespace tepu {

PlanNow subjectOf(const NotePlanFlag& command, const Tables& tables)
{
    return planNow(tables, command.plan);
}

Result<Facts> decide(const NotePlanFlag& command, const PlanNow& now, const Context&)
{
    return mustBeKnown(now).map([&] {
        return Facts(PlanFlagNoted{saidBy(command), command.plan, command.flag, command.stands, command.words});
    });
}

void apply(const PlanFlagNoted& fact, const Stamp&, TableWriter& tables)
{
    if (fact.stands)
        tables.run(QStringLiteral("INSERT OR REPLACE INTO plan_flag VALUES(?, ?, ?, ?, ?, ?, ?)"),
                   values(fact.plan, fact.plan, fact.flag, fact.source, fact.side, fact.knownToPerpetrator, fact.words));
    else
        tables.run(QStringLiteral("DELETE FROM plan_flag WHERE plan = ? AND flag = ?"), values(fact.plan, fact.flag));
}

QString describe(const PlanFlagNoted& fact)
{
    const QString sentence = fact.stands ? QStringLiteral("Marked of the plan: %1.") : QStringLiteral("Marked of the plan no more: %1.");
    return sentence.arg(codeWords(fact.flag));
}

} // namespace tepu

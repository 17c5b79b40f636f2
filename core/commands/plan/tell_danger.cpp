// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/tell_danger.h"

#include "core/rules/code_words.h"

namespace tepu {

PlanNow subjectOf(const TellDanger& command, const Tables& tables)
{
    return planNow(tables, command.plan);
}

/// Never refused for a closed plan: danger does not wait for a form.
Result<Facts> decide(const TellDanger& command, const PlanNow& now, const Context&)
{
    if (command.byWhom.trimmed().isEmpty())
        return refuse(QStringLiteral("Who rang? Write a name."), QStringLiteral("R-R10"));
    return mustBeKnown(now).map([&] {
        return Facts(DangerTold{command.plan, command.whom, command.byWhom.trimmed(), command.words});
    });
}

void apply(const DangerTold& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO danger_told VALUES(?, ?, ?, ?, ?, ?, ?, ?)"),
               values(fact.plan, stamp.command, fact.plan, stamp.meeting, stamp.at, fact.whom, fact.byWhom,
                      fact.words.value_or(Words()).text()));
}

QString describe(const DangerTold& fact)
{
    return QStringLiteral("%1 told %2 of danger.").arg(fact.byWhom, codeWords(fact.whom));
}

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/outcome/record_engagement.h"

#include "core/rules/code_words.h"

namespace tepu {

PersonOnPlan subjectOf(const RecordEngagement& command, const Tables& tables)
{
    return personOnPlan(tables, command.plan, command.person);
}

Result<Facts> decide(const RecordEngagement& command, const PersonOnPlan& now, const Context& context)
{
    const QDate on = command.recordedOn.value_or(dateAt(context.at));
    return mustBeOnPlan(now).and_then([&] { return mustHaveCome(on, context.at); }).map([&] {
        return Facts(EngagementRecorded{saidBy(command), command.plan, command.person, command.outcome,
                                        command.caseWorkerRole, on, command.words});
    });
}

void apply(const EngagementRecorded& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO engagement VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
               values(fact.person, fact.plan, fact.person, fact.outcome, fact.caseWorkerRole, fact.recordedOn, fact.source,
                      fact.side, fact.knownToPerpetrator, fact.words));
}

QString describe(const EngagementRecorded& fact)
{
    return QStringLiteral("Engagement: %1.").arg(codeWords(fact.outcome));
}

} // namespace tepu

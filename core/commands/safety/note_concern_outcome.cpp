// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/safety/note_concern_outcome.h"

#include "core/rules/code_words.h"

namespace tepu {

ConcernNow subjectOf(const NoteConcernOutcome& command, const Tables& tables)
{
    return {
        tables.one<PlanId>(QStringLiteral("SELECT plan FROM concern WHERE id = ? AND category <> 'advisable_not_submitted'"),
                           values(command.concern))};
}

Result<Facts> decide(const NoteConcernOutcome& command, const ConcernNow& now, const Context&)
{
    if (!now.plan)
        return refuse(QStringLiteral("There is no such Report of Concern, or it was not submitted."),
                      QStringLiteral("R-K1"));
    return Facts(ConcernOutcomeNoted{*now.plan, command.concern, command.outcome});
}

void apply(const ConcernOutcomeNoted& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE concern SET outcome = ? WHERE id = ?"), values(fact.outcome, fact.concern));
}

QString describe(const ConcernOutcomeNoted& fact)
{
    return QStringLiteral("Oranga Tamariki answered a Report of Concern: %1.").arg(codeWords(fact.outcome));
}

} // namespace tepu

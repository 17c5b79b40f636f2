// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/safety/note_concern_outcome.h"

#include "core/commands/plan/person_on_plan.h"
#include "core/rules/children/concern_stage.h"

namespace tepu {

ConcernNow subjectOf(const NoteConcernOutcome& command, const Tables& tables)
{
    return {
        tables.one<PlanId>(QStringLiteral("SELECT plan FROM concern WHERE id = ? AND category <> 'advisable_not_submitted'"),
                           values(command.concern))};
}

/// Eight of fourteen were closed (001 Table 35); why decides what the table does next.
static Result<void> saysWhyClosed(const NoteConcernOutcome& command)
{
    const QString rule = QStringLiteral("R-K1");
    if (command.outcome == ConcernOutcome::ClosedOther && !command.because)
        return refuse(QStringLiteral("Why did Oranga Tamariki close it: dealt with by Police, no longer lives with them, engaged with services, or another reason?"), rule);
    if (command.because == ConcernClosedBecause::OtherReason && !command.words)
        return refuse(QStringLiteral("For which other reason? Write it in a few words."), rule);
    if (command.outcome == ConcernOutcome::OpenFileOngoing && command.because)
        return refuse(QStringLiteral("An open file has no reason for which it was closed."), rule);
    return {};
}

Result<Facts> decide(const NoteConcernOutcome& command, const ConcernNow& now, const Context& context)
{
    if (!now.plan)
        return refuse(QStringLiteral("There is no such Report of Concern, or it was not submitted."),
                      QStringLiteral("R-K1"));
    const QDate on = command.on.value_or(dateAt(context.at));
    return mustHaveCome(on, context.at).and_then([&] { return saysWhyClosed(command); }).map([&] {
        return Facts(ConcernOutcomeNoted{*now.plan, command.concern, command.outcome, on, command.otCategory, command.cyras, command.because, command.words});
    });
}

void apply(const ConcernOutcomeNoted& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO concern_step VALUES(?, ?, ?, 'answered', ?, 'oranga_tamariki', NULL, ?, ?, ?, ?, ?, ?, ?)"),
               values(fact.plan, stamp.command, fact.concern, fact.on, fact.outcome, fact.otCategory, fact.cyras, fact.because, fact.words, stamp.meeting,
                      stamp.at));
    tables.run(QStringLiteral("UPDATE concern SET outcome = ? WHERE id = ?"), values(fact.outcome, fact.concern));
}

QString describe(const ConcernOutcomeNoted& fact)
{
    return QStringLiteral("Oranga Tamariki answered a Report of Concern: %1.").arg(outcomeWords(fact.outcome));
}

} // namespace tepu

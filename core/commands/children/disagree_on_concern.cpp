// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/children/disagree_on_concern.h"

#include "core/rules/code_words.h"

namespace tepu {

StepOnConcern subjectOf(const DisagreeOnConcern& command, const Tables& tables)
{
    return stepOnConcern(tables, command.concern, command.agency);
}

/// Who disagrees is named: "acts with who and when".
static Result<void> isOfTheRoute(const DisagreeOnConcern& command, const StepOnConcern& now)
{
    const QString rule = QStringLiteral("R-K1");
    if (!isOfDisagreement(command.step))
        return refuse(QStringLiteral("That is no step of a disagreement."), rule);
    if (!now.outcome)
        return refuse(QStringLiteral("Oranga Tamariki has not answered yet: there is nothing to disagree with."), rule);
    if (!command.agency && !command.who)
        return refuse(QStringLiteral("Who did it? Name the agency, or the person."), rule);
    return {};
}

Result<Facts> decide(const DisagreeOnConcern& command, const StepOnConcern& now, const Context& context)
{
    const QDate on = command.on.value_or(dateAt(context.at));
    return mayBeStep(now, command.agency, on, context.at).and_then([&] { return isOfTheRoute(command, now); }).map([&] {
        return Facts(ConcernDisagreed{*now.concern.plan, command.concern, command.step, on, command.agency, command.who, command.words});
    });
}

void apply(const ConcernDisagreed& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO concern_step VALUES(?, ?, ?, ?, ?, ?, ?, NULL, NULL, NULL, NULL, ?, ?, ?)"),
               values(fact.plan, stamp.command, fact.concern, fact.step, fact.on, fact.agency, fact.who, fact.words, stamp.meeting, stamp.at));
}

QString describe(const ConcernDisagreed& fact)
{
    return QStringLiteral("A Report of Concern, %1.").arg(codeWords(fact.step));
}

} // namespace tepu

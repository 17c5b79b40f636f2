// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/tell_danger.h"

#include "core/rules/code_words.h"

namespace tepu {

PlanNow subjectOf(const TellDanger& command, const Tables& tables)
{
    return planNow(tables, command.plan);
}

static Result<void> mayBeTold(const TellDanger& command, Instant now)
{
    const QString rule = QStringLiteral("R-R10");
    if (command.toldAt && *command.toldAt > now)
        return refuse(QStringLiteral("That is still to come: say when they were told."), rule);
    if (command.withheld && command.whom != DangerTo::FamilyViolenceService)
        return refuse(QStringLiteral("Police and Oranga Tamariki are told of a significant danger at once; only sharing with a service is considered."), rule);
    return {};
}

/// Never refused for a closed plan: danger does not wait for a form.
Result<Facts> decide(const TellDanger& command, const PlanNow& now, const Context& context)
{
    if (command.byWhom.trimmed().isEmpty())
        return refuse(QStringLiteral("Who rang? Write a name."), QStringLiteral("R-R10"));
    return mustBeKnown(now).and_then([&] { return mayBeTold(command, context.at); }).map([&] {
        return Facts(DangerTold{command.plan, command.whom, command.byWhom.trimmed(), command.words, command.toldAt, command.withheld});
    });
}

void apply(const DangerTold& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO danger_told VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
               values(fact.plan, stamp.command, fact.plan, stamp.meeting, fact.toldAt.value_or(stamp.at), fact.whom, fact.byWhom,
                      fact.words.value_or(Words()).text(), fact.toldAt, fact.withheld));
}

QString describe(const DangerTold& fact)
{
    if (fact.withheld)
        return QStringLiteral("%1 considered telling %2 of danger, and did not.").arg(fact.byWhom, codeWords(fact.whom));
    return QStringLiteral("%1 told %2 of danger.").arg(fact.byWhom, codeWords(fact.whom));
}

} // namespace tepu

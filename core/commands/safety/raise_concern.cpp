// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/safety/raise_concern.h"

#include "core/rules/code_words.h"

namespace tepu {

RaisingConcern subjectOf(const RaiseConcern& command, const Tables& tables)
{
    const auto isThere = [&](const QString& sql, const Values& bound) { return tables.one<int>(sql, bound).has_value(); };
    const bool stranger = std::any_of(command.people.cbegin(), command.people.cend(), [&](const PersonId& person) {
        return !isThere(QStringLiteral("SELECT 1 FROM plan_member WHERE plan = ? AND person = ?"), values(command.plan, person));
    });
    return {planNow(tables, command.plan), isThere(QStringLiteral("SELECT 1 FROM concern WHERE id = ?"), values(command.concern)), stranger,
            !command.agency || isThere(QStringLiteral("SELECT 1 FROM agency WHERE code = ?"), values(*command.agency))};
}

static Result<void> saysWhen(const RaiseConcern& command, Instant now)
{
    const bool raised = command.category != ConcernCategory::AdvisableNotSubmitted;
    if (raised != command.raisedOn.has_value())
        return refuse(raised ? QStringLiteral("On which day was the Report of Concern made?")
                             : QStringLiteral("A report that was not submitted has no day on which it was raised."),
                      QStringLiteral("R-K1"));
    if (!raised && command.outcome)
        return refuse(QStringLiteral("A report that was not submitted has no outcome."), QStringLiteral("R-K1"));
    return command.raisedOn ? mustHaveCome(*command.raisedOn, now) : Result<void>();
}

Result<Facts> decide(const RaiseConcern& command, const RaisingConcern& now, const Context& context)
{
    if (now.idIsTaken)
        return refuse(QStringLiteral("This is already in the record."));
    if (now.plan.isKnown && now.somebodyIsNotOnPlan)
        return refuse(QStringLiteral("A Report of Concern is about children of the plan; somebody named is not on it."), QStringLiteral("R-K1"));
    if (!now.agencyIsKnown)
        return refuse(QStringLiteral("“%1” is no agency of this site.").arg(*command.agency));
    return mustBeKnown(now.plan).and_then([&] { return saysWhen(command, context.at); }).map([&] {
        return Facts(ConcernRaised{saidBy(command), command.concern, command.plan, command.category, command.raisedOn,
                                   command.raisedBy, command.outcome, command.words, command.people, command.agency, command.who});
    });
}

void apply(const ConcernRaised& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO concern VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
               values(fact.plan, fact.concern, fact.plan, fact.category, fact.raisedOn, fact.raisedBy, fact.outcome,
                      fact.source, fact.side, fact.knownToPerpetrator, fact.words, fact.people, fact.agency, fact.who, stamp.meeting, stamp.at));
}

QString describe(const ConcernRaised& fact)
{
    return QStringLiteral("A Report of Concern: %1.").arg(codeWords(fact.category));
}

} // namespace tepu

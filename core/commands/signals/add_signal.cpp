// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/signals/add_signal.h"

#include "core/queries/plan/plan_people.h"
#include "core/rules/signals/signal_words.h"

namespace tepu {

bool isKnownAgency(const Tables& tables, const std::optional<QString>& agency)
{
    return !agency || tables.one<int>(QStringLiteral("SELECT 1 FROM agency WHERE code = ?"), values(*agency)).has_value();
}

Result<void> mustBeKnownAgency(bool isKnown, const std::optional<QString>& agency)
{
    if (!isKnown)
        return refuse(QStringLiteral("“%1” is no agency of this site.").arg(*agency));
    return {};
}

SignalTelling subjectOf(const AddSignal& command, const Tables& tables)
{
    SignalTelling now{{planNow(tables, command.plan), true, false}, {}, isKnownAgency(tables, command.agency)};
    if (command.person) {
        now.plan = personOnPlan(tables, command.plan, *command.person);
        for (const PlanPerson& person : planPeople(tables, command.plan, {}))
            if (person.is(*command.person))
                now.standing = person.standing;
    }
    now.plan.idIsTaken = tables.one<int>(QStringLiteral("SELECT 1 FROM told_signal WHERE id = ?"), values(command.id)).has_value();
    return now;
}

/// R-R7 "Needs of a victim (health, addiction, past) never appear as alerts."
static Result<void> isNoNeedOfVictim(const AddSignal& command, const SignalTelling& now)
{
    const bool isNeed = command.signal == SignalKind::SubstanceMisuse || command.signal == SignalKind::MentalIllHealth
                        || command.signal == SignalKind::ViolenceInChildhood;
    if (isNeed && now.standing && now.standing != Standing::UsedViolence)
        return refuse(QStringLiteral("What a victim needs is no signal of danger. Write it on their own page."), QStringLiteral("R-R7"));
    return {};
}

static Result<void> countsForAWhile(const AddSignal& command, QDate on)
{
    if (command.lapsesOn && *command.lapsesOn < on)
        return refuse(QStringLiteral("It would lapse before it was so."), QStringLiteral("R-R7"));
    return {};
}

Result<Facts> decide(const AddSignal& command, const SignalTelling& now, const Context& context)
{
    const QDate on = command.notedOn.value_or(dateAt(context.at));
    return mustBeOnPlan(now.plan)
        .and_then([&] { return mustBeKnownAgency(now.agencyIsKnown, command.agency); })
        .and_then([&] { return isNoNeedOfVictim(command, now); })
        .and_then([&] { return mustHaveCome(on, context.at); })
        .and_then([&] { return countsForAWhile(command, on); })
        .map([&] {
            SignalAdded fact{testimonyOf(command), command.id, command.plan, command.signal, command.person, command.agency, command.words};
            fact.notedOn = on;
            return Facts(fact);
        });
}

void apply(const SignalAdded& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO told_signal VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
               values(fact.plan, fact.id, fact.plan, fact.signal, fact.person, fact.agency, fact.words, fact.source, fact.side,
                      fact.knownToPerpetrator, fact.basis, fact.notedOn, fact.lapsesOn, fact.victimOnly, stamp.at));
}

QString describe(const SignalAdded& fact)
{
    return (protects(fact.signal) ? QStringLiteral("What protects: %1.") : QStringLiteral("A signal was told: %1.")).arg(signalWords(fact.signal));
}

} // namespace tepu

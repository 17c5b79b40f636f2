// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/family/name_relative.h"

#include "core/rules/who/standing.h"

namespace tepu {

RelativeNow subjectOf(const NameRelative& command, const Tables& tables)
{
    const auto isThere = [&](const char* sql) { return tables.one<int>(QString::fromLatin1(sql), values(command.person)).has_value(); };
    RelativeNow now{familyNow(tables, command.plan, command.of ? QVector<PersonId>{*command.of} : QVector<PersonId>())};
    now.isKnown = isThere("SELECT 1 FROM person WHERE id = ?");
    now.isMentioned = isThere("SELECT 1 FROM mention WHERE person = ?");
    now.isOnPlan = personOnPlan(tables, command.plan, command.person).isOnPlan;
    return now;
}

static Result<void> mustBeNew(const NameRelative& command, const RelativeNow& now)
{
    if (command.givenNames.trimmed().isEmpty())
        return refuse(QStringLiteral("Say what they are called."));
    if (command.knownToPerpetrator == false) // whoever is on a plan stands on its list and in the room
        return refuse(QStringLiteral("Whoever is named here is seen by everybody. Write of them in a line from the victim only."),
                      QStringLiteral("R-S3"));
    if (now.isMentioned)
        return refuse(QStringLiteral("Their name came with a file and stays as received."));
    if (now.isKnown && !now.isOnPlan)
        return refuse(QStringLiteral("This person is in the record already, and not on this plan."), QStringLiteral("R-M12"));
    if (command.kind.has_value() != command.of.has_value())
        return refuse(QStringLiteral("Say both what they are and to whom, or neither."));
    return {};
}

static Role roleOf(const NameRelative& command, const Context& context)
{
    const auto age = ageOn(command.dateOfBirth, dateAt(context.at));
    return (age ? *age < 18 : command.isChild || command.kind == BondKind::Child) ? Role::ChildExposed : Role::Witness;
}

static Facts named(const NameRelative& command, const RelativeNow& now, const Context& context)
{
    Facts facts(RelativeNamed{command.person, command.familyName.value_or(QString()).trimmed(), command.givenNames.trimmed(),
                              command.dateOfBirth, command.gender.value_or(Gender::Unknown)});
    const Role role = roleOf(command, context);
    if (!now.isOnPlan)
        facts.add(PersonAddedToPlan{command.plan, command.person, role, code(role)});
    return facts;
}

/// Whose bond it is: it is judged as any other, but for being on the plan, which the person is about to be.
static NoteBond bondOf(const NameRelative& command)
{
    return {saidBy(command), command.plan, command.person, *command.kind, *command.of};
}

Result<Facts> decide(const NameRelative& command, const RelativeNow& now, const Context& context)
{
    return mustBeOpen(now.family.plan)
        .and_then([&] { return mustBeOfPlan(now.family); })
        .and_then([&] { return mustBeNew(command, now); })
        .and_then([&] { return mustHaveCome(command.dateOfBirth.value_or(dateAt(context.at)), context.at); })
        .and_then([&]() -> Result<Facts> {
            const Facts facts = named(command, now, context);
            if (!command.kind)
                return facts;
            return decide(bondOf(command), now.family, context).map([&](const Facts& bond) { return Facts(facts).add(bond); });
        });
}

void apply(const RelativeNamed& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT INTO person VALUES(?, ?, ?, ?, ?, ?, '[]', ?) ON CONFLICT(id) DO UPDATE SET "
                              "family_name = excluded.family_name, given_names = excluded.given_names, "
                              "date_of_birth = excluded.date_of_birth, gender = excluded.gender, seen_at = excluded.seen_at"),
               values(fact.person, fact.person, fact.familyName, fact.givenNames, fact.dateOfBirth, fact.gender, stamp.at));
}

QString describe(const RelativeNamed& fact)
{
    return QStringLiteral("%1 was named as one of the family.").arg(fact.givenNames);
}

} // namespace tepu

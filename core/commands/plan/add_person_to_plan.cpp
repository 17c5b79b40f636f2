// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/add_person_to_plan.h"

#include "core/rules/code_words.h"

namespace tepu {

AddingPerson subjectOf(const AddPersonToPlan& command, const Tables& tables)
{
    return {planNow(tables, command.plan),
            tables.one<int>(QStringLiteral("SELECT 1 FROM person WHERE id = ?"), values(command.person)).has_value()};
}

Result<Facts> decide(const AddPersonToPlan& command, const AddingPerson& now, const Context&)
{
    if (!now.personIsKnown)
        return refuse(QStringLiteral("There is no such person."));
    return mustBeOpen(now.plan).map([&] {
        return Facts(PersonAddedToPlan{command.plan, command.person, command.role, code(command.role)});
    });
}

void apply(const PersonAddedToPlan& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO plan_role VALUES(?, ?, ?, ?, ?, ?)"),
               values(fact.plan, fact.plan, fact.person, fact.role, fact.roleReceived, stamp.at));
}

QString describe(const PersonAddedToPlan& fact)
{
    return QStringLiteral("Somebody is on the plan: %1.").arg(codeWords(fact.role));
}

} // namespace tepu

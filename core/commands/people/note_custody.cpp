// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/note_custody.h"

#include "core/commands/people/subjects.h"
#include "core/commands/people/testimony_values.h"
#include "core/rules/code_words.h"
#include "core/rules/people/standing_of_contact.h"

namespace tepu {

QVector<Change> CustodyNoted::changes() const
{
    return {{QStringLiteral("custody"), isLockedUp(status) ? 0 : 1}};
}

NamedPerson subjectOf(const NoteCustody& command, const Tables& tables)
{
    return namedPerson(tables, command.person);
}

Result<Facts> decide(const NoteCustody& command, const NamedPerson& now, const Context& context)
{
    return mustBeKnown(now).and_then([&] { return mustHaveBegun(command.notedOn, context.at); }).map([&] {
        return Facts(CustodyNoted{testimonyOf(command), command.person, command.status, command.place, command.until, command.words});
    });
}

void apply(const CustodyNoted& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO custody VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
               values(fact.person, fact.person, fact.status, fact.place, fact.until, fact.words) + testimonyValues(fact, stamp));
}

QString describe(const CustodyNoted& fact)
{
    return QStringLiteral("It was noted where a person is held: %1.").arg(codeWords(fact.status));
}

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/note_known_by.h"

#include "core/commands/people/testimony_values.h"
#include "core/rules/code_words.h"

namespace tepu {

PersonAndAgency subjectOf(const NoteKnownBy& command, const Tables& tables)
{
    return {namedPerson(tables, command.person), agencyIsKnown(tables, command.agency)};
}

Result<Facts> decide(const NoteKnownBy& command, const PersonAndAgency& now, const Context&)
{
    return mustBeKnown(now.person).and_then([&] { return mustBeAgency(now.agencyIsKnown, command.agency); }).map([&] {
        return Facts(KnownByNoted{testimonyOf(command), command.person, command.agency, command.acquaintance, command.worker,
                                  command.words});
    });
}

void apply(const KnownByNoted& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO known_by VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
               values(fact.person, fact.person, fact.agency, fact.acquaintance, fact.worker, fact.words) + testimonyValues(fact, stamp));
}

QString describe(const KnownByNoted& fact)
{
    return QStringLiteral("It was noted how well an agency knows a person: %1.").arg(codeWords(fact.acquaintance));
}

} // namespace tepu

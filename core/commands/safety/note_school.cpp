// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/safety/note_school.h"

#include "core/commands/safety/order_now.h"

namespace tepu {

NamedPerson subjectOf(const NoteSchool& command, const Tables& tables)
{
    return namedPerson(tables, command.child);
}

Result<Facts> decide(const NoteSchool& command, const NamedPerson& now, const Context&)
{
    return mustBeKnown(now).and_then([&] { return mayBePlace(command.at); }).map([&] {
        return Facts(SchoolNoted{command.child, command.school, command.address, command.at});
    });
}

void apply(const SchoolNoted& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO school VALUES(?, ?, ?, ?, ?, ?, ?)"),
               values(fact.child, fact.child, fact.school, fact.address, fact.at ? std::optional(fact.at->latitude) : std::nullopt,
                      fact.at ? std::optional(fact.at->longitude) : std::nullopt, stamp.at));
}

QString describe(const SchoolNoted&)
{
    return QStringLiteral("A child’s school was noted.");
}

} // namespace tepu

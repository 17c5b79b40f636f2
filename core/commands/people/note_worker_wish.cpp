// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/note_worker_wish.h"

#include "core/commands/people/testimony_values.h"

namespace tepu {

NamedPerson subjectOf(const NoteWorkerWish& command, const Tables& tables)
{
    return namedPerson(tables, command.person);
}

Result<Facts> decide(const NoteWorkerWish& command, const NamedPerson& now, const Context&)
{
    if (!command.gender && !command.words)
        return refuse(QStringLiteral("Say what worker this person wishes for, as they said it."), QStringLiteral("R-C10"));
    return mustBeKnown(now).map(
        [&] { return Facts(WorkerWishNoted{testimonyOf(command), command.person, command.gender, command.words}); });
}

void apply(const WorkerWishNoted& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO worker_wish VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
               values(fact.person, fact.person, fact.gender, fact.words) + testimonyValues(fact, stamp));
}

QString describe(const WorkerWishNoted&)
{
    return QStringLiteral("It was noted what worker a person wishes for.");
}

} // namespace tepu

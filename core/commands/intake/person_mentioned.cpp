// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/intake/person_mentioned.h"

namespace tepu {

void apply(const PersonMentioned& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT INTO person VALUES(?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET "
                              "date_of_birth = coalesce(person.date_of_birth, excluded.date_of_birth), seen_at = excluded.seen_at"),
               values(fact.person, fact.person, fact.familyName, fact.givenNames, fact.dateOfBirth, fact.gender,
                      fact.ethnicities, stamp.at));
    tables.run(QStringLiteral("INSERT OR IGNORE INTO mention VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
               values(fact.person, fact.person, fact.source.toString(), fact.mention, fact.line, fact.familyName,
                      fact.givenNames, fact.aliases, fact.dateOfBirth, fact.gender, fact.ethnicities, fact.personRef,
                      fact.pregnant, fact.gang, fact.phone, fact.phoneNote, fact.address, fact.notes, stamp.at));
}

void apply(const ResemblanceSeen& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR IGNORE INTO resemblance VALUES(?, ?, ?, ?, ?, ?, ?)"),
               values(fact.person, fact.person, fact.candidate, fact.score, fact.why, fact.source.toString(), stamp.at));
}

QString describe(const PersonMentioned& fact)
{
    return QStringLiteral("%1 %2 was named.").arg(fact.givenNames, fact.familyName);
}

QString describe(const ResemblanceSeen& fact)
{
    return QStringLiteral("Two people may be one: %1.").arg(fact.why.join(u"; "));
}

} // namespace tepu

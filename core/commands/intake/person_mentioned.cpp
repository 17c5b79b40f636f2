// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/intake/person_mentioned.h"

namespace tepu {

static void mention(const PersonAsReceived& fact, Instant at, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT INTO person VALUES(?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT(id) DO UPDATE SET "
                              "date_of_birth = coalesce(person.date_of_birth, excluded.date_of_birth), seen_at = excluded.seen_at"),
               values(fact.person, fact.person, fact.familyName, fact.givenNames, fact.dateOfBirth, fact.gender,
                      fact.ethnicities, at));
    tables.run(QStringLiteral("INSERT OR IGNORE INTO mention VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
               values(fact.person, fact.person, fact.source.toString(), fact.mention, fact.line, fact.familyName,
                      fact.givenNames, fact.aliases, fact.dateOfBirth, fact.gender, fact.ethnicities, fact.personRef,
                      fact.pregnant, fact.gang, fact.phone, fact.phoneNote, fact.address, fact.notes, at));
}

void apply(const PersonMentioned& fact, const Stamp& stamp, TableWriter& tables)
{
    mention(fact, stamp.at, tables);
}

/// Only what somebody is called because of this mention alone is called otherwise now.
void apply(const MentionCorrected& fact, const Stamp& stamp, TableWriter& tables)
{
    const QString source = fact.source.toString();
    for (const auto& [column, value] : {std::pair{"family_name", values(fact.familyName)}, {"given_names", values(fact.givenNames)},
                                        {"date_of_birth", values(fact.dateOfBirth)}, {"gender", values(fact.gender)}})
        tables.run(QStringLiteral("UPDATE person SET %1 = ? WHERE id = ? AND NOT EXISTS(SELECT 1 FROM mention m WHERE m.person = person.id "
                                  "AND m.%1 IS person.%1 AND NOT (m.source = ? AND m.mention = ?))").arg(QLatin1String(column)),
                   value + values(fact.person, source, fact.mention));
    tables.run(QStringLiteral("DELETE FROM mention WHERE source = ? AND mention = ? AND person = ?"),
               values(source, fact.mention, fact.person));
    mention(fact, stamp.at, tables);
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

QString describe(const MentionCorrected& fact)
{
    return QStringLiteral("%1 %2 is named otherwise by the source.").arg(fact.givenNames, fact.familyName);
}

QString describe(const ResemblanceSeen& fact)
{
    return QStringLiteral("Two people may be one: %1.").arg(fact.why.join(u"; "));
}

} // namespace tepu

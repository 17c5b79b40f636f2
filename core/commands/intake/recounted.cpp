// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/intake/recounted.h"

#include "core/rules/code_words.h"

namespace tepu {

void apply(const ReleaseRecounted& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR IGNORE INTO release(scope, id, ref, location, person, expected_on, conditions, "
                              "received_at) VALUES(?, ?, ?, ?, ?, ?, '[]', ?)"),
               values(fact.release, fact.release, fact.ref, fact.location, fact.person, fact.expectedOn, stamp.at));
}

void apply(const ReviewHeld& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO review VALUES(?, ?, ?, NULL, ?, ?, NULL, ?, 'reached', ?, ?, NULL, NULL, NULL, NULL, ?)"),
               values(fact.plan, fact.review, fact.plan, fact.table, fact.on, stamp.at, fact.on, fact.outcome, stamp.at));
}

void apply(const ReferenceHeld& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO reference VALUES(?, ?, ?)"),
               values(fact.of.toString(), fact.thing.toString(), fact.ref));
}

void apply(const UserKnown& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO known_user VALUES(?, ?, ?)"), values(fact.record, fact.user, fact.name));
}

QString describe(const ReleaseRecounted&)
{
    return QStringLiteral("A prison release was recounted.");
}

QString describe(const ReviewHeld& fact)
{
    return QStringLiteral("The family was heard again: %1.").arg(codeWords(fact.outcome));
}

QString describe(const ReferenceHeld& fact)
{
    return QStringLiteral("It is called %1 elsewhere.").arg(fact.ref);
}

QString describe(const UserKnown& fact)
{
    return QStringLiteral("%1 acted in what was taken in.").arg(fact.name);
}

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/outcome/note_relationship.h"

#include "core/rules/code_words.h"

namespace tepu {

PersonOnPlan subjectOf(const NoteRelationship& command, const Tables& tables)
{
    return personOnPlan(tables, command.plan, command.person);
}

Result<Facts> decide(const NoteRelationship& command, const PersonOnPlan& now, const Context& context)
{
    const QDate on = command.asAt.value_or(dateAt(context.at));
    return mustBeOnPlan(now).and_then([&] { return mustHaveCome(on, context.at); }).map([&] {
        return Facts(RelationshipNoted{saidBy(command), command.plan, command.person, command.status, on, command.words});
    });
}

void apply(const RelationshipNoted& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO relationship_now VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?)"),
               values(fact.person, fact.plan, fact.person, fact.status, fact.asAt, fact.source, fact.side,
                      fact.knownToPerpetrator, fact.words));
}

QString describe(const RelationshipNoted& fact)
{
    return QStringLiteral("The relationship, as one of them sees it: %1.").arg(codeWords(fact.status));
}

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/family/note_unborn.h"

#include "core/rules/family/held.h"
#include "core/rules/wait_words.h"

namespace tepu {

FamilyNow subjectOf(const NoteUnborn& command, const Tables& tables)
{
    QVector<PersonId> named{command.mother};
    if (command.otherParent)
        named.append(*command.otherParent);
    return familyNow(tables, command.plan, named, QStringLiteral("unborn"), command.unborn.uuid());
}

static constexpr int monthsAhead = 10;

static Result<void> mustBePossible(const NoteUnborn& command, const Context& context)
{
    if (command.otherParent == command.mother)
        return refuse(QStringLiteral("The two parents are the same person here."));
    if (command.due && *command.due > dateAt(context.at).addMonths(monthsAhead))
        return refuse(QStringLiteral("No child is due as late as %1.").arg(dayInWords(*command.due)));
    return {};
}

Result<Facts> decide(const NoteUnborn& command, const FamilyNow& now, const Context& context)
{
    return mustBeOfPlan(now).and_then([&] { return mustBePossible(command, context); }).map([&] {
        UnbornNoted fact{saidBy(command), command.unborn, command.plan, command.victimOnly};
        (isHeld(command, command.victimOnly) ? fact.held : fact.open) =
            UnbornTold{command.mother, command.otherParent, command.due, command.state};
        fact.words = command.words;
        return Facts(fact);
    });
}

void apply(const UnbornNoted& fact, const Stamp& stamp, TableWriter& tables)
{
    const auto told = fact.held ? fact.held : fact.open;
    if (!told)
        return;
    tables.run(QStringLiteral("INSERT OR REPLACE INTO unborn VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
               values(fact.plan, fact.unborn, fact.plan, told->mother, told->otherParent, told->due, told->state, fact.victimOnly,
                      fact.source, fact.side, fact.knownToPerpetrator, fact.words, stamp.at));
}

QString describe(const UnbornNoted& fact)
{
    if (!fact.open)
        return QStringLiteral("Children of the family: told in confidence.");
    switch (fact.open->state) {
    case UnbornState::Expected: return QStringLiteral("A child is expected.");
    case UnbornState::Born: return QStringLiteral("A child that was expected is born.");
    case UnbornState::NoLongerExpected: return QStringLiteral("A child is no longer expected.");
    }
    Q_UNREACHABLE();
}

} // namespace tepu

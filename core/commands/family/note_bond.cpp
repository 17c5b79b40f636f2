// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/family/note_bond.h"

#include "core/rules/code_words.h"
#include "core/rules/family/held.h"

namespace tepu {

FamilyNow subjectOf(const NoteBond& command, const Tables& tables)
{
    QVector<PersonId> named{command.from, command.to};
    if (command.teller)
        named.append(*command.teller);
    return familyNow(tables, command.plan, named, QStringLiteral("bond"), command.bond.uuid());
}

/// The elder stands first: "Hana is the child of Mere" is kept as "Mere is the parent of Hana".
static BondTold toldBy(const NoteBond& command)
{
    const bool turned = command.kind == BondKind::Child;
    return {turned ? command.to : command.from,
            turned ? command.from : command.to,
            turned ? BondKind::Parent : command.kind,
            command.teller,
            command.since,
            command.until};
}

static Result<void> mustMakeSense(const NoteBond& command, const Context& context)
{
    if (command.from == command.to)
        return refuse(QStringLiteral("A bond is between two people: the two are the same here."));
    if (command.since && command.until && *command.until < *command.since)
        return refuse(QStringLiteral("This bond ends before it begins."));
    for (const auto& day : {command.since, command.until, command.toldOn})
        if (const auto come = mustHaveCome(day.value_or(dateAt(context.at)), context.at); !come)
            return come;
    return {};
}

Result<Facts> decide(const NoteBond& command, const FamilyNow& now, const Context& context)
{
    return mustBeOfPlan(now).and_then([&] { return mustMakeSense(command, context); }).map([&] {
        BondNoted fact{saidBy(command), command.bond, command.plan, command.toldOn.value_or(dateAt(context.at)), command.victimOnly};
        (isHeld(command, command.victimOnly) ? fact.held : fact.open) = toldBy(command);
        fact.words = command.words;
        return Facts(fact);
    });
}

/// Without the safety key what is held was never said.
void apply(const BondNoted& fact, const Stamp& stamp, TableWriter& tables)
{
    const auto told = fact.held ? fact.held : fact.open;
    if (!told)
        return;
    tables.run(QStringLiteral("INSERT OR REPLACE INTO bond VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, NULL, NULL)"),
               values(fact.plan, fact.bond, fact.plan, told->from, told->to, told->kind, told->teller, told->since, told->until,
                      fact.toldOn, fact.victimOnly, fact.source, fact.side, fact.knownToPerpetrator, fact.words, stamp.at));
}

/// The journal's sentence does not tell what only she said.
QString describe(const BondNoted& fact)
{
    return fact.open ? QStringLiteral("Who belongs to whom: %1.").arg(codeWords(fact.open->kind))
                     : QStringLiteral("Who belongs to whom: told in confidence.");
}

} // namespace tepu

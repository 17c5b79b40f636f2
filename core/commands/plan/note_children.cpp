// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/note_children.h"

#include "core/rules/code_words.h"

namespace tepu {

PlanNow subjectOf(const NoteChildren& command, const Tables& tables)
{
    return planNow(tables, command.plan);
}

Result<Facts> decide(const NoteChildren& command, const PlanNow& now, const Context&)
{
    return mustBeKnown(now).map([&] { return Facts(ChildrenNoted{command.plan, command.children}); });
}

void apply(const ChildrenNoted& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE plan SET children = ? WHERE id = ?"), values(fact.children, fact.plan));
}

QString describe(const ChildrenNoted& fact)
{
    return QStringLiteral("Children of the plan: %1.").arg(codeWords(fact.children));
}

} // namespace tepu

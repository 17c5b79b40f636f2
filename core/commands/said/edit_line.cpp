// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/said/edit_line.h"

namespace tepu {

static tl::unexpected<Refusal> noSuchLine()
{
    return refuse(QStringLiteral("This line is not there any more; it may have been moved to another family."));
}

std::optional<LineNow> subjectOf(const EditLine& command, const Tables& tables)
{
    return lineNow(tables, command.line);
}

std::optional<LineNow> subjectOf(const MarkVictimOnly& command, const Tables& tables)
{
    return lineNow(tables, command.line);
}

Result<Facts> decide(const EditLine& command, const std::optional<LineNow>& line, const Context&)
{
    if (!line)
        return noSuchLine();
    if (line->words == command.words.text())
        return refuse(QStringLiteral("The line says this already."));
    return LineEdited{line->plan, line->line, command.words, *Words::of(line->words)};
}

Result<Facts> decide(const MarkVictimOnly& command, const std::optional<LineNow>& line, const Context&)
{
    if (!line)
        return noSuchLine();
    return VictimOnlyMarked{line->plan, line->line, command.victimOnly};
}

void apply(const LineEdited& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT INTO line_before VALUES(?, ?, ?, ?)"), values(fact.plan, fact.line, stamp.at, fact.before));
    tables.run(QStringLiteral("UPDATE line SET words = ?, edits = edits + 1 WHERE id = ? AND plan = ?"),
               values(fact.words, fact.line, fact.plan));
}

void apply(const VictimOnlyMarked& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE line SET victim_only = ? WHERE id = ? AND plan = ?"),
               values(fact.victimOnly, fact.line, fact.plan));
}

QString describe(const LineEdited& fact)
{
    return QStringLiteral("A line was written anew: %1").arg(fact.words.text());
}

QString describe(const VictimOnlyMarked& fact)
{
    return fact.victimOnly ? QStringLiteral("A line comes from the victim only.")
                           : QStringLiteral("A line does not come from the victim only.");
}

} // namespace tepu

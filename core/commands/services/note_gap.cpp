// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/services/note_gap.h"

#include "core/rules/code_words.h"

namespace tepu {

NotingGap subjectOf(const NoteGap& command, const Tables& tables)
{
    return {planNow(tables, command.plan),
            tables.one<int>(QStringLiteral("SELECT 1 FROM service_gap WHERE id = ?"), values(command.gap)).has_value()};
}

Result<Facts> decide(const NoteGap& command, const NotingGap& now, const Context&)
{
    if (now.idIsTaken)
        return refuse(QStringLiteral("This is already in the record."));
    return mustBeKnown(now.plan).map([&] {
        return Facts(GapNoted{command.gap, command.plan, command.category, command.place, command.words});
    });
}

void apply(const GapNoted& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO service_gap VALUES(?, ?, ?, ?, ?, ?, ?)"),
               values(fact.plan, fact.gap, fact.plan, fact.category, fact.place, fact.words, stamp.at));
}

QString describe(const GapNoted& fact)
{
    return QStringLiteral("A service was needed and is not to be had: %1.").arg(codeWords(fact.category));
}

} // namespace tepu

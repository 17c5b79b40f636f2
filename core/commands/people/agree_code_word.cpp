// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/agree_code_word.h"

#include "core/commands/people/testimony_values.h"

namespace tepu {

NewOfPerson subjectOf(const AgreeCodeWord& command, const Tables& tables)
{
    return {namedPerson(tables, command.person),
            tables.one<int>(QStringLiteral("SELECT 1 FROM code_word WHERE id = ?"), values(command.codeWord)).has_value()};
}

Result<Facts> decide(const AgreeCodeWord& command, const NewOfPerson& now, const Context&)
{
    return mustBeNew(now).map([&] {
        return Facts(CodeWordAgreed{testimonyOf(command), command.codeWord, command.person, command.word, command.meaning});
    });
}

void apply(const CodeWordAgreed& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO code_word VALUES(?, ?, ?, ?, ?, NULL, NULL, NULL, NULL, ?, ?, ?, ?, ?, ?, ?, ?)"),
               values(fact.person, fact.codeWord, fact.person, fact.word, fact.meaning) + testimonyValues(fact, stamp));
}

QString describe(const CodeWordAgreed&)
{
    return QStringLiteral("A code word was agreed with a person.");
}

} // namespace tepu

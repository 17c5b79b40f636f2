// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/confirm_code_word.h"

#include "core/commands/people/subjects.h"

namespace tepu {

static MaybeCodeWord codeWordNow(const Tables& tables, const CodeWordId& id)
{
    return tables.askOne<CodeWordNow>(QStringLiteral("SELECT person, retired_at IS NOT NULL FROM code_word WHERE id = ?"), values(id));
}

MaybeCodeWord subjectOf(const ConfirmCodeWord& command, const Tables& tables)
{
    return codeWordNow(tables, command.codeWord);
}

MaybeCodeWord subjectOf(const RetireCodeWord& command, const Tables& tables)
{
    return codeWordNow(tables, command.codeWord);
}

static Result<void> mustBeUsed(const MaybeCodeWord& now)
{
    if (!now)
        return refuse(QStringLiteral("There is no such code word."));
    if (now->isRetired)
        return refuse(QStringLiteral("This code word is used no more."), QStringLiteral("R-C11"));
    return {};
}

Result<Facts> decide(const ConfirmCodeWord& command, const MaybeCodeWord& now, const Context& context)
{
    if (command.agency != u"police")
        return refuse(QStringLiteral("A code word is in place once Police have confirmed that they hold it; nobody else can."),
                      QStringLiteral("R-C11"));
    return mustBeUsed(now).and_then([&] { return mustHaveBegun(command.on, context.at); }).map([&] {
        return Facts(CodeWordConfirmed{command.codeWord, now->person, command.who, command.on.value_or(dateAt(context.at))});
    });
}

Result<Facts> decide(const RetireCodeWord& command, const MaybeCodeWord& now, const Context&)
{
    return mustBeUsed(now).map([&] { return Facts(CodeWordRetired{command.codeWord, now->person, command.because}); });
}

void apply(const CodeWordConfirmed& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE code_word SET confirmed_who = ?, confirmed_on = ? WHERE id = ?"),
               values(fact.who, fact.on, fact.codeWord));
}

void apply(const CodeWordRetired& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE code_word SET retired_at = ?, retired_because = ? WHERE id = ?"),
               values(stamp.at, fact.because, fact.codeWord));
}

QString describe(const CodeWordConfirmed&)
{
    return QStringLiteral("Police confirmed that they hold a code word.");
}

QString describe(const CodeWordRetired&)
{
    return QStringLiteral("A code word is used no more.");
}

} // namespace tepu

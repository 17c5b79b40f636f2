// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ask.h"

#include "app/cli/record_access.h"
#include "core/queries/query_book.h"

namespace tepu::cli {

static ExitStatus writeList(const Invocation& invocation)
{
    QCborArray all;
    const auto& entries = QueryBook::all().entries();
    for (auto it = entries.begin(); it != entries.end(); ++it)
        all.append(QCborMap{{QStringLiteral("ask"), it.key()},
                            {QStringLiteral("parameters"), encode(it->parameters)},
                            {QStringLiteral("fields"), encode(it->fields)}});
    writeJson(invocation, all);
    return ExitStatus::Done;
}

static Result<QMap<QString, QString>> parametersIn(const QStringList& words)
{
    QMap<QString, QString> given;
    for (const QString& word : words) {
        const qsizetype equals = word.indexOf(u'=');
        if (equals < 1)
            return refuse(QStringLiteral("“%1” is no parameter; write NAME=VALUE.").arg(word));
        given.insert(word.first(equals), word.mid(equals + 1));
    }
    return given;
}

static ExitStatus run(const Invocation& invocation)
{
    const QStringList& operands = invocation.line.operands;
    if (invocation.line.has(QStringLiteral("list")))
        return writeList(invocation);
    if (operands.size() < 2)
        return sayRefusal(invocation, {QStringLiteral("tepu ask needs a RECORD and a QUERY, or --list.")}, ExitStatus::WrongUsage);
    const auto given = parametersIn(operands.mid(2));
    if (!given)
        return sayRefusal(invocation, given.error(), ExitStatus::WrongUsage);
    auto record = openRecord(invocation, operands.first());
    if (!record)
        return record.error();
    const auto answer = QueryBook::all().ask((*record)->tables(), operands[1], *given, invocation.clock.now());
    if (!answer)
        return sayRefusal(invocation, answer.error(), ExitStatus::WrongUsage);
    writeJson(invocation, *answer);
    return ExitStatus::Done;
}

Subcommand askQuestion()
{
    return {"ask", "RECORD QUERY [NAME=VALUE…] | --list", "answers a named question in JSON",
            "Runs a named query on the record and writes its rows as JSON.",
            {0, Operands::any},
            {{"list", {}, "name every query with its parameters and row fields"}},
            run};
}

} // namespace tepu::cli

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/ask.h"

#include "app/cli/record_access.h"
#include "core/commands/record/value_history.h"
#include "core/queries/query_book.h"

namespace tepu::cli {

namespace {

/// C95: what the journal alone can answer, for the tables hold what stands and not what it replaced.
struct OfThing {
    QString of;                   ///< the id of a person, a plan, an episode
    std::optional<QString> thing; ///< "task …", "custody": that alone
    static constexpr auto fields() { return Fields{field("of", &OfThing::of), field("thing", &OfThing::thing)}; }
};

} // namespace

static ExitStatus writeHistory(const Invocation& invocation, Record& record, const QMap<QString, QString>& given)
{
    for (const QString& name : given.keys())
        if (name != u"of" && name != u"thing")
            return sayRefusal(invocation, {QStringLiteral("“historyOf” has no parameter “%1”; it has: of, thing.").arg(name)}, ExitStatus::WrongUsage);
    const auto id = Uuid::fromString(given.value(QStringLiteral("of")));
    if (!id)
        return sayRefusal(invocation, {QStringLiteral("“historyOf” wants of=ID: of a person, a plan or an episode.")}, ExitStatus::WrongUsage);
    const auto told = valueHistory(record, scopesTelling(record.tables(), *id), given.value(QStringLiteral("thing")));
    if (!told)
        return sayRefusal(invocation, told.error());
    writeJson(invocation, encode(*told));
    return ExitStatus::Done;
}

static ExitStatus writeList(const Invocation& invocation)
{
    QCborArray all;
    const auto& entries = QueryBook::all().entries();
    for (auto it = entries.begin(); it != entries.end(); ++it)
        all.append(QCborMap{{QStringLiteral("ask"), it.key()},
                            {QStringLiteral("parameters"), encode(it->parameters)},
                            {QStringLiteral("fields"), encode(it->fields)}});
    all.append(QCborMap{{QStringLiteral("ask"), QStringLiteral("historyOf")},
                        {QStringLiteral("parameters"), encode(shapeOf<OfThing>())},
                        {QStringLiteral("fields"), encode(shapeOf<ValueTold>())}});
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
    if (operands[1] == u"historyOf")
        return writeHistory(invocation, **record, *given);
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

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/do.h"

#include "app/cli/backup_taken.h"
#include "app/cli/input.h"
#include "app/cli/record_access.h"
#include "core/commands/command_book.h"
#include "core/commands/meeting/close_meeting.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tepu::cli {

static QJsonObject factAsJson(const Statement& fact)
{
    QJsonObject object = fact.ordinary.toJsonObject();
    const QJsonObject safety = fact.safety.toJsonObject();
    for (auto it = safety.begin(); it != safety.end(); ++it)
        object.insert(it.key(), it.value());
    object.insert(QStringLiteral("fact"), fact.kind);
    return object;
}

static QJsonObject answerOf(const Receipt& receipt)
{
    QJsonObject answer;
    QJsonArray also;
    for (const Statement& fact : receipt.facts.statements()) {
        if (answer.isEmpty())
            answer = factAsJson(fact);
        else
            also.append(factAsJson(fact));
    }
    answer.insert(QStringLiteral("command"), receipt.stamp.command.toString());
    answer.insert(QStringLiteral("at"), isoLocal(receipt.stamp.at));
    if (!also.isEmpty())
        answer.insert(QStringLiteral("also"), also);
    return answer;
}

static QJsonObject answerOf(const Refusal& refusal)
{
    return {{QStringLiteral("refused"), refusal.sentence},
            {QStringLiteral("rule"), refusal.rule.isEmpty() ? QJsonValue() : QJsonValue(refusal.rule)}};
}

static ExitStatus writeList(const Invocation& invocation)
{
    QCborArray all;
    const auto& entries = CommandBook::all().entries();
    for (auto it = entries.begin(); it != entries.end(); ++it)
        all.append(QCborMap{{QStringLiteral("do"), it.key()}, {QStringLiteral("fields"), encode(it->fields)}});
    writeJson(invocation, all);
    return ExitStatus::Done;
}

namespace {

/// What became of the lines so far.
struct Tally {
    int done = 0;
    int refused = 0;
    bool notUnderstood = false;
    bool machineFailed = false;
    bool meetingClosed = false;

    ExitStatus status() const
    {
        if (machineFailed)
            return ExitStatus::Fault;
        if (notUnderstood)
            return ExitStatus::WrongUsage;
        return refused == 0 ? ExitStatus::Done : done == 0 ? ExitStatus::Refused : ExitStatus::DoneInPart;
    }
    /// … where the first refusal ends it.
    ExitStatus stopped() const { return status() == ExitStatus::DoneInPart ? ExitStatus::Refused : status(); }
};

} // namespace

static void performLine(const Invocation& invocation, Record& record, const QByteArray& text, int number, Tally& tally)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    QJsonObject answer;
    if (error.error != QJsonParseError::NoError || !document.isObject()) {
        answer = answerOf(Refusal{QStringLiteral("line %1 is no JSON object: %2").arg(number).arg(error.errorString())});
        tally.notUnderstood = true;
        ++tally.refused;
    } else {
        const auto receipt = CommandBook::all().perform(record, QCborMap::fromJsonObject(document.object()),
                                                        contextOf(invocation, record));
        answer = receipt ? answerOf(*receipt) : answerOf(receipt.error());
        ++(receipt ? tally.done : tally.refused);
        tally.meetingClosed |= receipt && receipt->facts.find<MeetingClosed>();
        tally.machineFailed |= !receipt && statusOf(receipt.error()) == ExitStatus::Fault;
    }
    invocation.console.write(QJsonDocument(answer).toJson(QJsonDocument::Compact) + '\n');
}

static ExitStatus run(const Invocation& invocation)
{
    if (invocation.line.has(QStringLiteral("list")))
        return writeList(invocation);
    if (invocation.line.operands.isEmpty())
        return sayRefusal(invocation, {QStringLiteral("tepu do needs a RECORD, or --list.")}, ExitStatus::WrongUsage);
    const auto lines = readInput(invocation.line.operands.value(1, QStringLiteral("-")), invocation.console);
    if (!lines)
        return sayRefusal(invocation, lines.error(), ExitStatus::WrongUsage);
    auto record = openRecord(invocation, invocation.line.operands.first());
    if (!record)
        return record.error();
    const bool stops = !invocation.line.has(QStringLiteral("keep-going"));
    Tally tally;
    int number = 0;
    for (const QByteArray& line : lines->split('\n')) {
        ++number;
        if (!line.trimmed().isEmpty())
            performLine(invocation, **record, line, number, tally);
        if (tally.refused > 0 && stops)
            break;
    }
    if (tally.meetingClosed)
        takeBackup(invocation, **record);
    return stops ? tally.stopped() : tally.status();
}

Subcommand performCommands()
{
    return {"do", "RECORD [FILE] [--keep-going] | --list", "performs commands, one JSON object a line",
            "Performs commands from FILE or standard input, each {\"do\": \"ChangeRisk\", …} with the command's fields and, if "
            "it is done at a table, \"meeting\". Answers one line each: the fact, or {\"refused\": …, \"rule\": …}. Stops at the "
            "first refusal.",
            {0, 2},
            {{"keep-going", {}, "go on after a refusal"}, {"list", {}, "name every command with its fields"}},
            run};
}

} // namespace tepu::cli

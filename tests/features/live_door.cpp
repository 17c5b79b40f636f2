// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/live_door.h"

#include "core/commands/command_book.h"
#include "core/commands/intake/accept_intake.h"
#include "core/exchange/import/referral_batch.h"
#include "core/queries/query_book.h"
#include "tests/support/test.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

using namespace tepu;

void LiveDoor::takeIn(const QStringList& files, Instant at)
{
    ReferralBatch batch;
    for (const QString& path : files) {
        QFile file(path);
        REQUIRE(file.open(QIODevice::ReadOnly));
        const auto kind = referralKindOf(path);
        REQUIRE(kind);
        batch.read(QFileInfo(path).fileName(), *kind, file.readAll(), at);
    }
    const auto accepted = record->perform(AcceptIntake{batch.planned(record->tables())}, {record->user(), at, {}});
    if (!accepted)
        FAIL(accepted.error().sentence.toStdString());
}

static Result<Receipt> performed(Record& record, const QJsonObject& line, Instant at)
{
    return CommandBook::all().perform(record, QCborMap::fromJsonObject(line), {record.user(), at, {}});
}

QVector<QJsonObject> LiveDoor::perform(const QVector<QJsonObject>& lines, Instant at)
{
    QVector<QJsonObject> answers;
    for (const QJsonObject& line : lines) {
        at += std::chrono::seconds(1);
        const auto receipt = performed(*record, line, at);
        if (!receipt)
            FAIL(line[QStringLiteral("do")].toString().toStdString() << ": " << receipt.error().sentence.toStdString());
        answers.append({{QStringLiteral("command"), receipt->stamp.command.toString()}});
    }
    return answers;
}

QString LiveDoor::refused(const QJsonObject& line, Instant at)
{
    const auto receipt = performed(*record, line, at);
    REQUIRE_FALSE(receipt);
    return receipt.error().sentence;
}

QJsonValue LiveDoor::ask(const QString& query, const QMap<QString, QString>& parameters, Instant at)
{
    const auto answer = QueryBook::all().ask(record->tables(), query, parameters, at);
    if (!answer)
        FAIL(answer.error().sentence.toStdString());
    return answer->toJsonValue();
}

QString LiveDoor::head(Instant)
{
    return record->journal().head().content.digest.hex();
}

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/record_access.h"

#include "app/cli/passphrase.h"
#include "core/packs/giving.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tepu::cli {

ExitStatus sayRefusal(const Invocation& invocation, const Refusal& refusal, ExitStatus status)
{
    invocation.console.say(QStringLiteral("tepu: %1%2").arg(
        refusal.sentence, refusal.rule.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(refusal.rule)));
    return status;
}

ExitStatus statusOf(const Refusal& refusal)
{
    return refusal.by == RefusedBy::Machine ? ExitStatus::Fault : ExitStatus::Refused;
}

ExitStatus sayRefusal(const Invocation& invocation, const Refusal& refusal)
{
    return sayRefusal(invocation, refusal, statusOf(refusal));
}

std::optional<ExitStatus> refusedClock(const Invocation& invocation, bool isTraining)
{
    if (invocation.clock.isSystem() || isTraining)
        return std::nullopt;
    return sayRefusal(invocation, {QStringLiteral("--clock opens training records only; this one is real. Leave --clock out.")});
}

tl::expected<std::unique_ptr<Record>, ExitStatus> openRecord(const Invocation& invocation, const QString& folder, Expiry expiry)
{
    const auto passphrase = readPassphrase(invocation.line.global, invocation.console);
    if (!passphrase)
        return tl::unexpected(sayRefusal(invocation, passphrase.error(), ExitStatus::CannotOpen));
    auto record = Record::open({folder, *passphrase, invocation.line.global.user.value_or(QString())});
    if (!record)
        return tl::unexpected(sayRefusal(invocation, record.error(), ExitStatus::CannotOpen));
    if (const auto status = refusedClock(invocation, (*record)->isTraining()))
        return tl::unexpected(*status);
    const auto mayBeUsed = mayStillBeUsed(**record, invocation.clock.now());
    if (!mayBeUsed && expiry == Expiry::Matters)
        return tl::unexpected(sayRefusal(invocation, mayBeUsed.error()));
    if (const auto& fault = (*record)->journal().ledgerFault())
        invocation.console.say(fault->sentence);
    return std::move(*record);
}

Context contextOf(const Invocation& invocation, const Record& record)
{
    return {record.user(), invocation.clock.now(), {}};
}

void writeJson(const Invocation& invocation, const QCborValue& value)
{
    const QJsonValue json = value.toJsonValue();
    const QJsonDocument document = json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
    invocation.console.write(json.isNull() ? QByteArray("null\n") : document.toJson());
}

} // namespace tepu::cli

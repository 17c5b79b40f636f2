// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/envelope.h"

#include <QCborStreamReader>

namespace tepu {

static const auto kindKey = QStringLiteral("kind");
static const auto versionKey = QStringLiteral("version");
static const auto indexKey = QStringLiteral("index");
static const auto halfKey = QStringLiteral("half");
static const auto halvesKey = QStringLiteral("halves");
static const auto takenInKey = QStringLiteral("taken_in");
static const auto payloadKey = QStringLiteral("payload");

QByteArray envelope(const Statement& statement, Seal half)
{
    QCborMap map{{kindKey, statement.kind},
                 {versionKey, statement.version},
                 {indexKey, statement.index},
                 {halfKey, half == Seal::Ordinary ? 0 : 1},
                 {halvesKey, statement.safety.isEmpty() ? 1 : 2}};
    const QCborMap stamp = encode(statement.stamp).toMap();
    for (auto it = stamp.begin(); it != stamp.end(); ++it)
        map.insert(it.key(), it.value());
    if (statement.takenIn)
        map.insert(takenInKey, encode(*statement.takenIn));
    map.insert(payloadKey, half == Seal::Ordinary ? statement.ordinary : statement.safety);
    return QCborValue(map).toCbor();
}

Result<OpenedHalf> openEnvelope(const QByteArray& plaintext)
{
    QCborParserError error;
    const QCborValue value = QCborValue::fromCbor(plaintext, &error);
    const QCborMap map = value.toMap();
    if (error.error != QCborError::NoError || !value.isMap() || !map.value(payloadKey).isMap())
        return refuse(QStringLiteral("its content is no fact"));
    const auto stamp = decode<Stamp>(value);
    if (!stamp)
        return refuse(QStringLiteral("its stamp is damaged: %1").arg(stamp.error().sentence));
    const auto takenIn = decode<std::optional<Stamp>>(map.value(takenInKey));
    if (!takenIn)
        return refuse(QStringLiteral("its stamp is damaged: %1").arg(takenIn.error().sentence));
    OpenedHalf opened;
    opened.half = map.value(halfKey).toInteger() == 0 ? Seal::Ordinary : Seal::Safety;
    opened.fact.kind = map.value(kindKey).toString();
    opened.fact.version = static_cast<int>(map.value(versionKey).toInteger());
    opened.fact.index = static_cast<int>(map.value(indexKey).toInteger());
    opened.fact.stamp = *stamp;
    opened.fact.takenIn = *takenIn;
    opened.fact.safetyMissing = map.value(halvesKey).toInteger() == 2;
    (opened.half == Seal::Ordinary ? opened.fact.ordinary : opened.fact.safety) = map.value(payloadKey).toMap();
    return opened;
}

} // namespace tepu

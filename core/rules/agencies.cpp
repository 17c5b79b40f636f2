// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/agencies.h"

#include "core/domain/codec.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace tepu {

namespace {

struct DatedName {
    QString from; ///< ISO date, or empty: always had
    QString name;
    static constexpr auto fields() { return Fields{field("from", &DatedName::from), field("name", &DatedName::name)}; }
};

} // namespace

static QString nameOn(const QVector<DatedName>& names, QDate on)
{
    QString name;
    for (const DatedName& each : names)
        if (each.from <= on.toString(Qt::ISODate))
            name = each.name;
    return name;
}

QVector<Agency> shippedAgencies(QDate on)
{
    QFile file(QStringLiteral(":/sites/agencies.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("the program lacks its own list of agencies");
    QVector<Agency> agencies;
    for (const QCborValue& row : QCborArray::fromJsonArray(QJsonDocument::fromJson(file.readAll()).array())) {
        QCborMap map = row.toMap();
        const auto names = decode<QVector<DatedName>>(map.value(QStringLiteral("names")));
        map.insert(QStringLiteral("name"), nameOn(names.value(), on));
        agencies.append(decode<Agency>(map).value());
    }
    return agencies;
}

} // namespace tepu

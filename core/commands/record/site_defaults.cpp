// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/record/site_defaults.h"

#include "core/rules/agencies.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace tepu {

static QString asJson(const QJsonValue& value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

Result<SiteDefaults> siteDefaults(Site site, QDate on)
{
    QFile file(QStringLiteral(":/sites/%1.json").arg(code(site)));
    if (!file.open(QIODevice::ReadOnly))
        return refuse(QStringLiteral("The program has no defaults for the site %1.").arg(code(site)));
    SiteDefaults defaults;
    defaults.agencies = shippedAgencies(on);
    const QJsonObject settings = QJsonDocument::fromJson(file.readAll()).object();
    for (auto it = settings.begin(); it != settings.end(); ++it)
        defaults.settings.append({it.key(), asJson(it.value())});
    return defaults;
}

} // namespace tepu

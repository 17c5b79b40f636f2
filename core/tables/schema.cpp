// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/tables/schema.h"

#include <QFile>
#include <QRegularExpression>

namespace tepu {

QString schema()
{
    QString all;
    for (const char* room : {"site", "people", "about_people", "who", "episodes", "plans", "orders", "family", "services", "meetings", "signals", "releases", "children"}) {
        QFile file(QStringLiteral(":/tables/%1.sql").arg(QLatin1String(room)));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("the program lacks its own table definitions: %s", room);
        all += QString::fromUtf8(file.readAll()) + u'\n';
    }
    return all;
}

QStringList tableNames()
{
    static const QRegularExpression create(QStringLiteral("CREATE TABLE (\\w+)"));
    QStringList names;
    for (auto it = create.globalMatch(schema()); it.hasNext();)
        names.append(it.next().captured(1));
    return names;
}

} // namespace tepu

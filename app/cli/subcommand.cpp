// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/subcommand.h"

#include "app/cli/nearest.h"

namespace tepu::cli {

QString usage(const Subcommand& subcommand)
{
    return QStringLiteral("tepu %1 %2").arg(subcommand.name, subcommand.synopsis).trimmed();
}

Result<const Subcommand*> subcommandNamed(const QString& name, const QVector<Subcommand>& known)
{
    QStringList names;
    for (const Subcommand& each : known) {
        if (each.name == name)
            return &each;
        names.append(each.name);
    }
    return refuse(QStringLiteral("There is no subcommand “%1”; the nearest is “%2”. “tepu help” lists them.")
                      .arg(name, nearest(name, names)));
}

} // namespace tepu::cli

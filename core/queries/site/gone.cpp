// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/site/gone.h"

#include "core/rules/lines/token.h"

namespace tepu {

QVector<GoneRow> gone(const Tables& tables)
{
    return tables.ask<GoneRow>(QStringLiteral("SELECT agency, who, at FROM gone ORDER BY at DESC, agency, who"));
}

QString nameCompared(const QString& name)
{
    return folded(name.simplified());
}

bool isGone(const QVector<GoneRow>& gone, const QString& agency, const QString& who)
{
    const QString name = nameCompared(who);
    return !name.isEmpty() && std::any_of(gone.cbegin(), gone.cend(), [&](const GoneRow& each) {
        return each.agency == agency && nameCompared(each.who) == name;
    });
}

} // namespace tepu

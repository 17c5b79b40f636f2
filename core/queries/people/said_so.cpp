// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/people/said_so.h"

#include "core/rules/people/standing_of_contact.h"

namespace tepu {

QString saidSoColumns(const QString& table)
{
    return QStringLiteral("%1.source, %1.side, %1.known_to_perpetrator, %1.basis, %1.noted_on, %1.lapses_on, %1.victim_only, %1.at, NULL, 0")
        .arg(table);
}

QString receivedColumns(const QString& at)
{
    return QStringLiteral("'police', NULL, NULL, 'formal', NULL, NULL, 0, %1, NULL, 0").arg(at);
}

void judge(SaidSo& said, QDate today)
{
    said.on = said.notedOn.value_or(dateAt(said.at));
    said.lapsed = hasLapsed(said.lapsesOn, today);
}

} // namespace tepu

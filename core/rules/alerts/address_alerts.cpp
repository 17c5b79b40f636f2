// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/alerts/alert.h"

namespace tepu {

/// R-S6 "shown to those who may know it": in the room even how near it is would say where she lives.
QVector<Alert> addressAlerts(const QVector<AddressSign>& near, const QString& askMark)
{
    QVector<Alert> alerts;
    for (const AddressSign& sign : near)
        alerts.append({Danger::AddressNear, sign.words, {}, QStringLiteral("Address check held: ask %1").arg(askMark),
                       QStringLiteral("address check"), sign.on, true});
    return alerts;
}

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/sharing/disclosures.h"

namespace tepu {

QVector<DisclosureRow> disclosures(const Tables& tables, const std::optional<MeetingId>& meeting)
{
    return tables.ask<DisclosureRow>(
        QStringLiteral("SELECT d.at, coalesce(user.name, d.actor), d.what, d.recipient, coalesce(agency.name, d.recipient), d.purpose, "
                       "d.basis, d.how, coalesce(d.refused_because, '') FROM disclosure d LEFT JOIN user ON user.id = d.actor "
                       "LEFT JOIN agency ON agency.code = d.recipient WHERE d.meeting IS ? ORDER BY d.at, d.command, agency.position"),
        values(meeting));
}

} // namespace tepu

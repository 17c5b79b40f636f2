// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/meeting/names_on_list.h"

namespace tepu {

QStringList namesOnList(const Tables& tables, const MeetingId& meeting)
{
    return tables.column<QString>(
        QStringLiteral("SELECT DISTINCT trim(given_names || ' ' || family_name) FROM person WHERE id IN (SELECT person FROM plan_person "
                       "WHERE plan IN (SELECT plan FROM agenda_case WHERE meeting = ? AND left_off_at IS NULL)) ORDER BY id"),
        values(meeting));
}

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/open_data/scope_names.h"

namespace tepu::open_data {

QString nameOfScope(const Tables& tables, const Uuid& scope)
{
    const QString id = scope.toString();
    const auto name = tables.one<QString>(
        QStringLiteral(
            "WITH asked(id) AS (VALUES(?)) "
            "SELECT 'plan ' || number FROM plan, asked WHERE plan.id = asked.id "
            "UNION ALL SELECT trim(given_names || ' ' || family_name) FROM person, asked WHERE person.id = asked.id "
            "UNION ALL SELECT 'episode ' || ref FROM episode, asked WHERE episode.id = asked.id "
            "UNION ALL SELECT 'release ' || coalesce(nullif(ref, ''), expected_on) FROM release, asked WHERE release.id = asked.id "
            "UNION ALL SELECT upper(kind) || ' of ' || date FROM meeting, asked WHERE meeting.id = asked.id "
            "UNION ALL SELECT 'what the site has set' FROM record_mark, asked WHERE record = asked.id"),
        values(id));
    return name.value_or(id);
}

} // namespace tepu::open_data

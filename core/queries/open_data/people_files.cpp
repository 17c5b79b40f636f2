// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/open_data/people_files.h"

#include "core/domain/whole_name.h"
#include "core/queries/open_data/keys.h"

namespace tepu::open_data {

/// What a column of the person lacks, the newest mention that has it says.
static QString said(const char* column, const char* nothing)
{
    return QStringLiteral("coalesce(nullif(p.%1, '%2'), (SELECT m.%1 FROM mention m WHERE m.person = p.id AND m.%1 <> '%2' "
                          "ORDER BY m.received_at DESC, m.rowid DESC LIMIT 1), '%2')")
        .arg(QLatin1String(column), QLatin1String(nothing));
}

QVector<PersonRow> PersonRow::in(const Tables& tables)
{
    auto rows = tables.ask<PersonRow>(
        QStringLiteral(
            "SELECT %1, '', p.date_of_birth, %2, 'other_unknown', c.income_source, c.corrections_status, p.family_name, "
            "p.given_names, %3 FROM person p LEFT JOIN circumstances c ON c.person = p.id ORDER BY p.rowid")
            .arg(key("p.id"), said("gender", "unknown"), said("ethnicities", "[]")));
    for (PersonRow& row : rows) {
        row.displayName = wholeName(row.givenNames, row.familyName);
        row.ethnicity = firstOf(row.ethnicities);
    }
    return rows;
}

/// What somebody marked, as far as the format has a code for it; Police say themselves who is pregnant.
QVector<PersonFlagRow> PersonFlagRow::in(const Tables& tables)
{
    return tables.ask<PersonFlagRow>(
        QStringLiteral(
            "SELECT %1, flag FROM (SELECT 1 AS part, f.rowid AS line, f.person, f.flag FROM person_flag f "
            "JOIN person p ON p.id = f.person WHERE f.flag NOT IN ('gang', 'disability') UNION ALL SELECT 2, p.rowid, p.id, 'pregnant' FROM person p "
            "WHERE EXISTS(SELECT 1 FROM mention m WHERE m.person = p.id AND m.pregnant) "
            "AND NOT EXISTS(SELECT 1 FROM person_flag f WHERE f.person = p.id AND f.flag = 'pregnant')) AS marked "
            "ORDER BY part, line")
            .arg(key("person")));
}

} // namespace tepu::open_data

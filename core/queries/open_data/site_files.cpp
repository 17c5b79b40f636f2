// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/open_data/site_files.h"

#include "core/queries/site/site_agencies.h"

namespace tepu::open_data {

QVector<Agency> agenciesHeld(const Tables& tables)
{
    return SiteAgencies(tables).all();
}

QVector<SettingRow> settingsHeld(const Tables& tables)
{
    return tables.ask<SettingRow>(QStringLiteral("SELECT name, value FROM setting ORDER BY name"));
}

QVector<HolidayRow> holidaysHeld(const Tables& tables)
{
    return tables.ask<HolidayRow>(QStringLiteral("SELECT day, name FROM holiday ORDER BY day"));
}

QVector<UserRow> usersHeld(const Tables& tables)
{
    return tables.ask<UserRow>(QStringLiteral("SELECT id, name FROM user UNION SELECT id, name FROM known_user "
                                              "WHERE id NOT IN (SELECT id FROM user) ORDER BY 1"));
}

bool isNew(const Tables& tables)
{
    return !tables
                .one<int>(QStringLiteral("SELECT 1 FROM plan UNION SELECT 1 FROM person UNION SELECT 1 FROM episode "
                                         "UNION SELECT 1 FROM meeting UNION SELECT 1 FROM release LIMIT 1"))
                .has_value();
}

} // namespace tepu::open_data

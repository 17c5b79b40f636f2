// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/agency.h"
#include "core/domain/codec.h"
#include "core/tables/tables.h"

// What a site has set, and who acted, as files of an export.
namespace tepu::open_data {

struct SettingRow {
    QString name;
    QString value; ///< JSON
    static constexpr auto fields() { return Fields{field("name", &SettingRow::name), field("value", &SettingRow::value)}; }
};

struct HolidayRow {
    QDate day;
    QString name;
    static constexpr auto fields() { return Fields{field("day", &HolidayRow::day), field("name", &HolidayRow::name)}; }
};

struct UserRow {
    QString user;
    QString name;
    static constexpr auto fields() { return Fields{field("user", &UserRow::user), field("name", &UserRow::name)}; }
};

QVector<Agency> agenciesHeld(const Tables& tables);
QVector<SettingRow> settingsHeld(const Tables& tables);
QVector<HolidayRow> holidaysHeld(const Tables& tables);
/// Everybody who may use the record, and who is known to have acted in another.
QVector<UserRow> usersHeld(const Tables& tables);

/// Whether a record has heard of no family and held no meeting yet.
bool isNew(const Tables& tables);

} // namespace tepu::open_data

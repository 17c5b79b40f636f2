// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/command.h"
#include "core/tables/table_writer.h"

namespace tepu {

/// Adds a day on which the site does not work; deadlines worked out from now on know it.
struct AddHoliday {
    static constexpr auto name = "AddHoliday";
    QDate day;
    QString title;

    static constexpr auto fields() { return Fields{field("day", &AddHoliday::day), field("name", &AddHoliday::title)}; }
};

struct HolidayAdded {
    static constexpr auto kind = "HolidayAdded";
    static constexpr int version = 1;
    RecordId record;
    QDate day;
    QString name;

    Scope scope() const { return Scope::of(record); }
    static constexpr auto fields()
    {
        using F = HolidayAdded;
        return Fields{field("record", &F::record), field("day", &F::day), field("name", &F::name)};
    }
};

struct AddingHoliday {
    RecordId record;
    std::optional<QString> already; ///< the name under which the site is closed on that day
};

AddingHoliday subjectOf(const AddHoliday& command, const Tables& tables);
Result<Facts> decide(const AddHoliday& command, const AddingHoliday& now, const Context& context);
void apply(const HolidayAdded& fact, const Stamp& stamp, TableWriter& tables);
QString describe(const HolidayAdded& fact);

} // namespace tepu

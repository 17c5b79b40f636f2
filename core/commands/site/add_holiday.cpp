// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/site/add_holiday.h"

#include "core/queries/site/site_calendar.h"
#include "core/rules/wait_words.h"

namespace tepu {

AddingHoliday subjectOf(const AddHoliday& command, const Tables& tables)
{
    const auto calendar = siteCalendar(tables);
    return {tables.one<RecordId>(QStringLiteral("SELECT record FROM record_mark")).value_or(RecordId()),
            calendar ? calendar->holidayName(command.day) : std::nullopt};
}

Result<Facts> decide(const AddHoliday& command, const AddingHoliday& now, const Context&)
{
    if (command.title.trimmed().isEmpty())
        return refuse(QStringLiteral("What is the day called?"));
    if (now.already)
        return refuse(QStringLiteral("%1 is a holiday already: %2.").arg(dayInWords(command.day), *now.already));
    return Facts(HolidayAdded{now.record, command.day, command.title.trimmed()});
}

void apply(const HolidayAdded& fact, const Stamp&, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO holiday VALUES(?, ?, ?)"), values(fact.record, fact.day, fact.name));
}

QString describe(const HolidayAdded& fact)
{
    return QStringLiteral("%1 is a day off here: %2.").arg(dayInWords(fact.day), fact.name);
}

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/site_calendar.h"

#include "core/rules/holiday_table.h"

namespace tepu {

Result<SiteCalendar> SiteCalendar::shipped(Site site)
{
    static const auto calendars = HolidayTable::shipped().map([](const HolidayTable& table) {
        QHash<Site, SiteCalendar> all;
        for (const auto& word : Vocabulary<Site>::words)
            all.insert(word.value, SiteCalendar(table, word.value));
        return all;
    });
    return calendars.map([site](const auto& all) { return *all.constFind(site); });
}

SiteCalendar::SiteCalendar(const HolidayTable& table, Site site)
    : m_closedDays(table.closedDays(site)), m_firstYear(table.firstYear()), m_lastYear(table.lastYear())
{
}

SiteCalendar SiteCalendar::withDay(QDate day, const QString& name) const
{
    SiteCalendar calendar = *this;
    QString& known = calendar.m_closedDays[day];
    known = known.isEmpty() ? name : QStringLiteral("%1 and %2").arg(known, name);
    return calendar;
}

SiteCalendar SiteCalendar::closingAt(QTime closeOfBusiness) const
{
    SiteCalendar calendar = *this;
    calendar.m_closeOfBusiness = closeOfBusiness;
    return calendar;
}

Result<QDate> SiteCalendar::covered(QDate date) const
{
    if (date.isValid() && date.year() >= m_firstYear && date.year() <= m_lastYear)
        return date;
    return refuse(QStringLiteral("%1 is outside the table of public holidays, which covers %2 to %3. "
                                 "Check the date, or set the deadline by hand.")
                      .arg(date.isValid() ? date.toString(Qt::ISODate) : QStringLiteral("The date"))
                      .arg(m_firstYear)
                      .arg(m_lastYear),
                  QStringLiteral("R-D2"));
}

/// R-D2 "Working days are Monday to Friday that are no public holiday of the nation or of the plan's site"
bool SiteCalendar::isWorkingDay(QDate date) const
{
    return covered(date) && date.dayOfWeek() <= Qt::Friday && !m_closedDays.contains(date);
}

std::optional<QString> SiteCalendar::holidayName(QDate date) const
{
    const auto found = m_closedDays.constFind(date);
    return found == m_closedDays.cend() ? std::nullopt : std::optional(*found);
}

/// R-D2 "the day of allocation does not count"
Result<QDate> SiteCalendar::addWorkingDays(QDate start, int n) const
{
    if (n < 0)
        return refuse(QStringLiteral("%1 working days cannot be added; use 0 or more.").arg(n), QStringLiteral("R-D2"));
    auto day = covered(start);
    for (int left = n; day && left > 0;) {
        day = covered(day->addDays(1));
        left -= day && isWorkingDay(*day) ? 1 : 0;
    }
    return day;
}

/// R-D2 "due at the end of the working day (local default 17:00)"
Result<Instant> SiteCalendar::endOfWorkingDay(QDate date) const
{
    if (const auto known = covered(date); !known)
        return tl::unexpected(known.error());
    if (!isWorkingDay(date))
        return refuse(QStringLiteral("%1 is no working day (%2). Choose another day.")
                          .arg(date.toString(Qt::ISODate), holidayName(date).value_or(QStringLiteral("weekend"))),
                      QStringLiteral("R-D2"));
    const bool atMidnight = m_closeOfBusiness == QTime(0, 0);
    return instantAt(atMidnight ? date.addDays(1) : date, m_closeOfBusiness);
}

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/domain/site.h"

#include <QHash>

namespace tepu {

class HolidayTable;

/// The working days of one site: the holidays of nation and region, the days it adds, and when its working day ends.
class SiteCalendar {
public:
    static Result<SiteCalendar> shipped(Site site);

    SiteCalendar withDay(QDate day, const QString& name) const;
    /// 00:00 is midnight at the end of the day.
    SiteCalendar closingAt(QTime closeOfBusiness) const;
    QTime closeOfBusiness() const { return m_closeOfBusiness; }

    /// The date itself, or a refusal where the table of public holidays does not reach.
    Result<QDate> covered(QDate date) const;
    bool isWorkingDay(QDate date) const; ///< never true outside the table's years
    std::optional<QString> holidayName(QDate date) const;
    /// The n-th working day after `start`; `start` itself, working day or not, where n is 0.
    Result<QDate> addWorkingDays(QDate start, int n) const;
    /// When work ends on a working day.
    Result<Instant> endOfWorkingDay(QDate date) const;

private:
    SiteCalendar(const HolidayTable& table, Site site);

    QHash<QDate, QString> m_closedDays;
    int m_firstYear = 0;
    int m_lastYear = 0;
    QTime m_closeOfBusiness = QTime(17, 0); // R-D2 local default
};

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/site/site_calendar.h"

#include "core/queries/site/site_settings.h"

namespace tepu {

namespace {

struct AddedDay {
    QDate day;
    QString name;
    static constexpr auto fields() { return Fields{field("day", &AddedDay::day), field("name", &AddedDay::name)}; }
};

} // namespace

Result<SiteCalendar> siteCalendar(const Tables& tables)
{
    const auto site = tables.one<Site>(QStringLiteral("SELECT site FROM record_mark")).value_or(Site::Waikato);
    return SiteCalendar::shipped(site).map([&](const SiteCalendar& shipped) {
        SiteCalendar calendar = shipped;
        for (const AddedDay& added : tables.ask<AddedDay>(QStringLiteral("SELECT day, name FROM holiday ORDER BY day")))
            calendar = calendar.withDay(added.day, added.name);
        const QTime close = QTime::fromString(siteSettings(tables).closeOfBusiness, QStringLiteral("HH:mm"));
        return close.isValid() ? calendar.closingAt(close) : calendar;
    });
}

} // namespace tepu

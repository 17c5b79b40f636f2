// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/calendar/calendar_file.h"

#include <libical/ical.h>

namespace tepu {

namespace {

struct FreeComponent {
    void operator()(icalcomponent* component) const { icalcomponent_free(component); }
};
using Component = std::unique_ptr<icalcomponent, FreeComponent>;

} // namespace

static icaltimetype timeOf(Instant at)
{
    QString text = isoUtc(std::chrono::floor<std::chrono::seconds>(at));
    text.remove(u'-').remove(u':');
    return icaltime_from_string(text.toUtf8().constData());
}

static icaltimetype dayOf(QDate day)
{
    return icaltime_from_string(day.toString(QStringLiteral("yyyyMMdd")).toUtf8().constData());
}

static QString titleOf(const CalendarEntry& entry)
{
    switch (entry.kind) {
    case CalendarKind::Task: return QStringLiteral("Task %1").arg(entry.number);
    case CalendarKind::Review: return QStringLiteral("Review %1").arg(entry.number);
    case CalendarKind::Hearing: return QStringLiteral("Hearing %1").arg(entry.number);
    case CalendarKind::Release: return QStringLiteral("Release %1").arg(entry.number);
    }
    Q_UNREACHABLE();
}

static icalproperty_status statusOf(const CalendarEntry& entry)
{
    const bool isTask = entry.kind == CalendarKind::Task;
    switch (entry.state) {
    case CalendarState::Ahead: return isTask ? ICAL_STATUS_NEEDSACTION : ICAL_STATUS_CONFIRMED;
    case CalendarState::Done: return isTask ? ICAL_STATUS_COMPLETED : ICAL_STATUS_CONFIRMED;
    case CalendarState::Cancelled: return ICAL_STATUS_CANCELLED;
    }
    Q_UNREACHABLE();
}

static icalcomponent* componentOf(const CalendarEntry& entry, Instant now)
{
    icalcomponent* component = icalcomponent_new(entry.kind == CalendarKind::Task ? ICAL_VTODO_COMPONENT : ICAL_VEVENT_COMPONENT);
    const QString uid = QStringLiteral("%1-%2@tepu").arg(entry.kind == CalendarKind::Hearing ? code(CalendarKind::Release) : code(entry.kind), entry.thing);
    icalcomponent_add_property(component, icalproperty_new_uid(uid.toUtf8().constData()));
    icalcomponent_add_property(component, icalproperty_new_dtstamp(timeOf(now)));
    icalcomponent_add_property(component, icalproperty_new_summary(titleOf(entry).toUtf8().constData()));
    icalcomponent_add_property(component, icalproperty_new_class(ICAL_CLASS_CONFIDENTIAL));
    icalcomponent_add_property(component, icalproperty_new_status(statusOf(entry)));
    if (entry.due)
        icalcomponent_add_property(component, icalproperty_new_due(timeOf(*entry.due)));
    if (entry.day) {
        icalcomponent_add_property(component, icalproperty_new_dtstart(dayOf(*entry.day)));
        icalcomponent_add_property(component, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
    }
    return component;
}

QByteArray calendarFile(const QVector<CalendarEntry>& entries, Instant now)
{
    const Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    icalcomponent_add_property(calendar.get(), icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_prodid("-//Tepu//Tepu//EN"));
    icalcomponent_add_property(calendar.get(), icalproperty_new_method(ICAL_METHOD_PUBLISH));
    for (const CalendarEntry& entry : entries)
        icalcomponent_add_component(calendar.get(), componentOf(entry, now));
    char* text = icalcomponent_as_ical_string_r(calendar.get());
    const QByteArray bytes(text);
    icalmemory_free_buffer(text);
    return bytes;
}

} // namespace tepu

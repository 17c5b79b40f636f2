// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/dated_events.h"

#include "core/queries/people/particulars.h"
#include "core/queries/plan/orders_of.h"
#include "core/queries/plan/plan_people.h"
#include "core/queries/plan/releases_of.h"

namespace tepu {

static bool isHearing(std::optional<ReleaseKind> kind)
{
    return kind == ReleaseKind::RemandHearing || kind == ReleaseKind::BailHearing;
}

/// R-P1 "Remand may end the same day at a hearing: the hearing date counts as a possible release."
static void addReleaseDays(QVector<DatedEvent>& events, const Tables& tables, const PlanId& plan)
{
    for (const ReleaseView& release : releasesOf(tables, plan)) {
        if (!release.expectedOn)
            continue;
        events.append({AwaitedEvent::Release, *release.expectedOn});
        if (isHearing(release.kind))
            events.append({AwaitedEvent::Hearing, *release.expectedOn});
    }
}

static void addHearingDays(QVector<DatedEvent>& events, const Tables& tables, const PlanId& plan, Instant now)
{
    for (const PlanPerson& person : planPeople(tables, plan, dateAt(now)))
        if (const auto custody = custodyOf(tables, person.person, dateAt(now)); custody && custody->until && custody->status == CustodyStatus::RemandedInCustody)
            events.append({AwaitedEvent::Hearing, *custody->until});
}

static void addOrderDays(QVector<DatedEvent>& events, const Tables& tables, const PlanId& plan, Instant now)
{
    for (const OrderView& order : ordersOf(tables, plan, now))
        if (order.kind == KindOfOrder::PoliceSafetyOrder && order.endsAt)
            events.append({AwaitedEvent::PsoEnd, dateAt(*order.endsAt)});
}

QVector<DatedEvent> datedEvents(const Tables& tables, const PlanId& plan, Instant now)
{
    QVector<DatedEvent> events;
    addReleaseDays(events, tables, plan);
    addHearingDays(events, tables, plan, now);
    addOrderDays(events, tables, plan, now);
    return events;
}

std::optional<QDate> dayOfEventOn(const Tables& tables, const PlanId& plan, AwaitedEvent event, Instant now)
{
    QVector<DatedEvent> events;
    if (event == AwaitedEvent::Release || event == AwaitedEvent::Hearing)
        addReleaseDays(events, tables, plan);
    if (event == AwaitedEvent::Hearing)
        addHearingDays(events, tables, plan, now);
    if (event == AwaitedEvent::PsoEnd)
        addOrderDays(events, tables, plan, now);
    return dayOfEvent(events, event, dateAt(now));
}

std::optional<QDate> dayOfEvent(const QVector<DatedEvent>& events, AwaitedEvent event, QDate today)
{
    std::optional<QDate> next, last;
    for (const DatedEvent& each : events) {
        if (each.event != event)
            continue;
        std::optional<QDate>& nearer = each.date >= today ? next : last;
        nearer = !nearer ? each.date : each.date >= today ? std::min(*nearer, each.date) : std::max(*nearer, each.date);
    }
    return next ? next : last;
}

} // namespace tepu

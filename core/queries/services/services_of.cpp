// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/services/services_of.h"

#include "core/queries/plan/plan_people.h"
#include "core/rules/lines/token.h"

namespace tepu {
namespace {

struct ServiceStepRow {
    ServiceStatus status = ServiceStatus::NeedIdentified;
    QDate on;
    static constexpr auto fields() { return Fields{field("status", &ServiceStepRow::status), field("on", &ServiceStepRow::on)}; }
};

} // namespace

std::optional<ServiceWait> waitFor(const Tables& tables, const ServiceId& service, QDate today)
{
    QVector<ServiceStep> steps;
    for (const ServiceStepRow& row :
         tables.ask<ServiceStepRow>(QStringLiteral("SELECT status, reached_on FROM service_step WHERE service = ? ORDER BY status"), values(service)))
        steps.append({row.status, row.on});
    return serviceWait(steps, today);
}

std::optional<ServiceId> serviceToGoOn(const QVector<PersonService>& services, const PersonId& person, ServiceCategory category, const QString& provider)
{
    for (const PersonService& service : services)
        if (service.person == person && service.category == category
            && (provider.isEmpty() || service.provider.isEmpty() || folded(provider) == folded(service.provider)))
            return service.service;
    return std::nullopt;
}

static void judge(PersonService& row, const std::optional<ServiceWait>& wait)
{
    if (!wait)
        return;
    row.waitDays = wait->days;
    row.isWaiting = !wait->until;
    row.waitWords = (row.isWaiting ? QStringLiteral("waiting %1") : QStringLiteral("waited %1")).arg(waitedInWords(wait->days));
}

QVector<PersonService> servicesOf(const Tables& tables, const PlanId& plan, QDate today)
{
    const auto told = tables.ask<PersonService>(
        QStringLiteral("SELECT id, person, '', category, status, coalesce(provider, ''), coalesce(place, ''), recorded_on, NULL, 0, '', "
                       "coalesce(words, '') FROM service WHERE plan = ? ORDER BY recorded_on DESC, category, id"),
        values(plan));
    QVector<PersonService> rows;
    for (const PlanPerson& person : planPeople(tables, plan, today))
        for (PersonService row : told)
            if (person.is(row.person)) {
                row.person = person.person;
                row.called = person.called();
                judge(row, waitFor(tables, row.service, today));
                rows.append(row);
            }
    return rows;
}

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/domain/outcome.h"
#include "core/rules/services/service_wait.h"
#include "core/tables/tables.h"

namespace tepu {

/// A service of one person, how far it has come, and how long they wait.
struct PersonService {
    ServiceId service;
    PersonId person;
    QString called;
    ServiceCategory category = ServiceCategory::CaseWorkerSupport;
    ServiceStatus status = ServiceStatus::NeedIdentified;
    QString provider;
    QString place;
    QDate on; ///< of the status
    std::optional<int> waitDays = {};
    bool isWaiting = false;
    QString waitWords; ///< "waiting 12 days", "waited 3 weeks"
    QString words;

    static constexpr auto fields()
    {
        using R = PersonService;
        return Fields{field("service", &R::service), field("person", &R::person),       field("called", &R::called),
                      field("category", &R::category), field("status", &R::status),     field("provider", &R::provider),
                      field("place", &R::place),     field("on", &R::on),               field("wait_days", &R::waitDays),
                      field("is_waiting", &R::isWaiting), field("wait_words", &R::waitWords), field("words", &R::words)};
    }
};

/// Of everybody on a plan, person by person, what was told last first.
QVector<PersonService> servicesOf(const Tables& tables, const PlanId& plan, QDate today);

/// The service that a new word about this kind goes on with: the one of the same provider, or of none named; a person has one of a kind.
std::optional<ServiceId> serviceToGoOn(const QVector<PersonService>& services, const PersonId& person, ServiceCategory category, const QString& provider);

/// The steps of one service, and how long somebody waits or waited for it.
std::optional<ServiceWait> waitFor(const Tables& tables, const ServiceId& service, QDate today);

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/services/provider_waits.h"

#include "core/queries/services/services_of.h"
#include "core/rules/lines/token.h"

#include <QMap>

namespace tepu {
namespace {

/// A service with a provider.
struct ProvidedRow {
    ServiceId service;
    QString provider;
    ServiceCategory category = ServiceCategory::CaseWorkerSupport;
    QString place;
    static constexpr auto fields()
    {
        using R = ProvidedRow;
        return Fields{field("service", &R::service), field("provider", &R::provider), field("category", &R::category), field("place", &R::place)};
    }
};

struct CapacityRow {
    QString provider;
    ServiceCategory category = ServiceCategory::CaseWorkerSupport;
    QString place;
    Capacity capacity = Capacity::Open;
    std::optional<int> waitDays = {};
    QDate on;
    QString words;
    static constexpr auto fields()
    {
        using R = CapacityRow;
        return Fields{field("provider", &R::provider), field("category", &R::category),  field("place", &R::place), field("capacity", &R::capacity),
                      field("wait_days", &R::waitDays), field("on", &R::on),             field("words", &R::words)};
    }
};

/// What is counted while all are read.
struct CountedProvider {
    ProviderWait row;
    QVector<int> waited;
};

using ByProvider = QMap<std::tuple<int, QString, QString>, CountedProvider>;

/// The name as it was written last stands for all its forms.
CountedProvider& countedOf(ByProvider& all, ServiceCategory category, const QString& place, const QString& provider)
{
    CountedProvider& one = all[{int(category), folded(place.simplified()), folded(provider.simplified())}];
    one.row.provider = provider;
    one.row.category = category;
    one.row.place = place;
    return one;
}

} // namespace

static void addWait(CountedProvider& counted, const std::optional<ServiceWait>& wait)
{
    if (!wait)
        return;
    if (wait->until) {
        counted.waited.append(wait->days);
        return;
    }
    ++counted.row.waiting;
    counted.row.longestWaitDays = std::max(counted.row.longestWaitDays.value_or(0), wait->days);
}

static void addCapacity(ProviderWait& row, const CapacityRow& told)
{
    row.capacity = told.capacity;
    row.toldWaitDays = told.waitDays;
    row.toldOn = told.on;
    row.words = told.words;
}

QVector<ProviderWait> providerWaits(const Tables& tables, QDate today)
{
    ByProvider all;
    for (const ProvidedRow& row : tables.ask<ProvidedRow>(QStringLiteral(
             "SELECT id, provider, category, coalesce(place, '') FROM service WHERE provider <> '' ORDER BY recorded_on, id"))) {
        CountedProvider& counted = countedOf(all, row.category, row.place, row.provider);
        counted.row.received += tables.one<int>(QStringLiteral("SELECT 1 FROM service_step WHERE service = ? AND status = 'support_received'"),
                                                values(row.service))
                                    .value_or(0);
        addWait(counted, waitFor(tables, row.service, today));
    }
    for (const CapacityRow& told : tables.ask<CapacityRow>(QStringLiteral(
             "SELECT provider, category, place, capacity, wait_days, told_on, coalesce(words, '') FROM provider_capacity "
             "WHERE provider <> '' ORDER BY told_on, at, plan")))
        addCapacity(countedOf(all, told.category, told.place, told.provider).row, told);
    QVector<ProviderWait> rows;
    for (CountedProvider& counted : all) {
        counted.row.middleWaitDays = middleOf(counted.waited);
        rows.append(counted.row);
    }
    return rows;
}

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/domain/outcome.h"
#include "core/domain/services.h"
#include "core/tables/tables.h"

namespace tepu {

/// C73 "Wait times and provider capacity, by area": one kind of service of one provider at one place, over all plans. It names nobody.
struct ProviderWait {
    QString provider;
    ServiceCategory category = ServiceCategory::CaseWorkerSupport;
    QString place;
    int waiting = 0;
    int received = 0;
    std::optional<int> middleWaitDays = {};  ///< of those who have it
    std::optional<int> longestWaitDays = {}; ///< of those who still wait
    std::optional<Capacity> capacity = {};   ///< as it was told last
    std::optional<int> toldWaitDays = {};
    std::optional<QDate> toldOn = {};
    QString words;

    static constexpr auto fields()
    {
        using R = ProviderWait;
        return Fields{field("provider", &R::provider), field("category", &R::category), field("place", &R::place),
                      field("waiting", &R::waiting),   field("received", &R::received), field("middle_wait_days", &R::middleWaitDays),
                      field("longest_wait_days", &R::longestWaitDays), field("capacity", &R::capacity),
                      field("told_wait_days", &R::toldWaitDays), field("told_on", &R::toldOn), field("words", &R::words)};
    }
};

/// By kind of service, place and provider. "Women’s Refuge" and "womens refuge" are one.
QVector<ProviderWait> providerWaits(const Tables& tables, QDate today);

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/domain/outcome.h"
#include "core/tables/tables.h"

namespace tepu {

/// R-O4: a kind of service that is not to be had at a place, and how often a table missed it. It names nobody.
struct ServiceGapRow {
    ServiceCategory category = ServiceCategory::CaseWorkerSupport;
    QString place;
    int times = 0;
    int plans = 0;
    Instant firstAt;
    Instant lastAt;
    QString words; ///< as it was said last

    static constexpr auto fields()
    {
        using R = ServiceGapRow;
        return Fields{field("category", &R::category), field("place", &R::place),     field("times", &R::times), field("plans", &R::plans),
                      field("first_at", &R::firstAt),  field("last_at", &R::lastAt), field("words", &R::words)};
    }
};

/// What was missed most often first.
QVector<ServiceGapRow> serviceGaps(const Tables& tables);

} // namespace tepu

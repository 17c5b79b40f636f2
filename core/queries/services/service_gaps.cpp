// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/services/service_gaps.h"

#include "core/rules/lines/token.h"

#include <QMap>
#include <QSet>

namespace tepu {
namespace {

struct GapRow {
    PlanId plan;
    ServiceCategory category = ServiceCategory::CaseWorkerSupport;
    QString place;
    QString words;
    Instant at;
    static constexpr auto fields()
    {
        using R = GapRow;
        return Fields{field("plan", &R::plan), field("category", &R::category), field("place", &R::place), field("words", &R::words), field("at", &R::at)};
    }
};

} // namespace

QVector<ServiceGapRow> serviceGaps(const Tables& tables)
{
    QMap<std::pair<int, QString>, ServiceGapRow> all;
    QMap<std::pair<int, QString>, QSet<PlanId>> plans;
    for (const GapRow& gap : tables.ask<GapRow>(QStringLiteral("SELECT plan, category, coalesce(place, ''), coalesce(words, ''), at "
                                                               "FROM service_gap ORDER BY at, id"))) {
        const std::pair key(int(gap.category), folded(gap.place.simplified()));
        ServiceGapRow& row = all[key];
        plans[key].insert(gap.plan);
        row = {gap.category, gap.place, row.times + 1, int(plans[key].size()), row.times == 0 ? gap.at : row.firstAt, gap.at,
               gap.words.isEmpty() ? row.words : gap.words};
    }
    QVector<ServiceGapRow> rows(all.cbegin(), all.cend());
    std::stable_sort(rows.begin(), rows.end(), [](const ServiceGapRow& a, const ServiceGapRow& b) { return a.times > b.times; });
    return rows;
}

} // namespace tepu

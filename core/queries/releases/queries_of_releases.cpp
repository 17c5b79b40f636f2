// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/query_book.h"
#include "core/queries/releases/release_checks.h"
#include "core/queries/releases/releases.h"

namespace tepu {

namespace {

struct ReleasesOfPlan {
    PlanId plan;
    static constexpr auto fields() { return Fields{field("plan", &ReleasesOfPlan::plan)}; }
};

struct OneRelease {
    PlanId plan;
    ReleaseId release;
    static constexpr auto fields() { return Fields{field("plan", &OneRelease::plan), field("release", &OneRelease::release)}; }
};

} // namespace

void addReleaseQueries(QueryBook& book)
{
    book.add<NoParameters, ReleaseRow>("releases", [](const Tables& tables, const NoParameters&, Instant now) { return releases(tables, now); });
    book.add<ReleasesOfPlan, ReleaseRow>("releasesAhead", [](const Tables& tables, const ReleasesOfPlan& of, Instant now) { return releasesAhead(tables, of.plan, now); });
    book.add<OneRelease, CheckLine>("releaseChecks", [](const Tables& tables, const OneRelease& of, Instant now) { return checksOf(tables, of.plan, of.release, now); });
}

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/children/children_waiting.h"
#include "core/queries/children/notices_of.h"
#include "core/queries/query_book.h"

namespace tepu {

namespace {

struct ChildrenOf {
    PlanId plan;
    static constexpr auto fields() { return Fields{field("plan", &ChildrenOf::plan)}; }
};

} // namespace

void addChildrenQueries(QueryBook& book)
{
    book.add<ChildrenOf, ConcernView>("concernsOf", [](const Tables& tables, const ChildrenOf& of, Instant now) { return concernsOf(tables, of.plan, now); });
    book.add<ChildrenOf, TeamReferralView>("teamReferrals", [](const Tables& tables, const ChildrenOf& of, Instant now) { return teamReferrals(tables, of.plan, now); });
    book.add<ChildrenOf, NoticeView>("noticesOf", [](const Tables& tables, const ChildrenOf& of, Instant now) { return noticesOf(tables, of.plan, now); });
    book.add<NoParameters, ChildrenWaitingRow>("childrenWaiting", [](const Tables& tables, const NoParameters&, Instant now) { return childrenWaiting(tables, now); });
}

} // namespace tepu

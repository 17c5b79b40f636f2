// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/agenda/order.h"

#include "core/rules/agenda/reason.h"

#include <algorithm>

namespace tepu {

/// R-D5 "to the next table's list after 72 h (High: 24 h)".
Candidate seen(Candidate candidate, const Sitting& sitting, const UrgencyTimes& times)
{
    const auto hasNotClimbed = [&](const TaskToHear& task) {
        return urgencyOf(task.allocatedAt, task.due, sitting.now, candidate.level, times).climbed != ClimbedTo::NextTable;
    };
    candidate.tasks.erase(std::remove_if(candidate.tasks.begin(), candidate.tasks.end(), hasNotClimbed), candidate.tasks.end());
    QVector<Instant>& ends = candidate.ordersEnd;
    ends.erase(std::remove_if(ends.begin(), ends.end(), [&](Instant end) { return end <= sitting.now; }), ends.end());
    std::sort(ends.begin(), ends.end());
    return candidate;
}

std::optional<RiskLevel> levelForOrder(const Candidate& candidate)
{
    std::optional<RiskLevel> highest = candidate.level;
    for (const EpisodeToHear& episode : candidate.episodes)
        highest = std::max(highest, episode.policeRisk); // nothing is less than any level
    return highest;
}

/// R-P1 "Remand may end the same day at a hearing": today's is heard before the court sits, any other counts as a release.
static bool inCourtToday(const Candidate& candidate, const Sitting& sitting)
{
    return std::any_of(candidate.releases.begin(), candidate.releases.end(), [&](const ReleaseToHear& release) {
        return isHearing(release.kind) && release.expectedOn == sitting.date;
    });
}

/// Whoever may be out before the next table sits, and whoever is out already and was never heard.
static std::optional<QDate> leavesCustodyOn(const Candidate& candidate, const Sitting& sitting)
{
    std::optional<QDate> first;
    for (const ReleaseToHear& release : candidate.releases)
        if (release.expectedOn <= dateAt(sitting.nextTable) && (!first || release.expectedOn < *first))
            first = release.expectedOn;
    return first;
}

static bool orderIsEnding(const Candidate& candidate, const Sitting& sitting)
{
    return !candidate.ordersEnd.isEmpty() && candidate.ordersEnd.first() < sitting.nextTable;
}

/// R-M4 "time-critical first (court today, PSO ending, leaving custody, an agency that must leave), then High, then carried
/// over, then the rest." Which agency must leave is known once it has arrived: see reordered().
Tier tierOf(const Candidate& candidate, const Sitting& sitting)
{
    if (inCourtToday(candidate, sitting))
        return Tier::CourtToday;
    if (orderIsEnding(candidate, sitting))
        return Tier::OrderEnding;
    if (leavesCustodyOn(candidate, sitting))
        return Tier::LeavingCustody;
    if (levelForOrder(candidate) == RiskLevel::High)
        return Tier::High;
    return candidate.carried ? Tier::CarriedOver : Tier::Rest;
}

QVector<Ground> groundsOf(const Candidate& candidate)
{
    QVector<Ground> grounds;
    const auto add = [&](bool holds, Ground ground) {
        if (holds)
            grounds.append(ground);
    };
    add(candidate.carried.has_value(), Ground::CarriedOver);
    add(!candidate.episodes.isEmpty(), Ground::NewEpisode);
    add(!candidate.releases.isEmpty(), Ground::Release);
    add(!candidate.reviews.isEmpty(), Ground::ReviewDue);
    add(candidate.highSince.has_value(), Ground::HighPlan);
    add(candidate.underIcm, Ground::UnderIcm);
    add(!candidate.tasks.isEmpty(), Ground::OverdueTask);
    return grounds;
}

namespace {

/// What comes first where two cases stand in one tier: what runs out sooner, the higher level, who has waited longer, the
/// graver sign, who comes more often, who came earlier; and last the id, so that the same families make the same list.
struct Weight {
    Tier tier;
    Instant runsOut;
    int level;
    int waited;
    Sign gravest;
    int often;
    Instant reported;
    PlanId plan;

    auto operator<=>(const Weight&) const = default;
};

} // namespace

static Instant runsOutAt(const Candidate& candidate, Tier tier, const Sitting& sitting)
{
    switch (tier) {
    case Tier::OrderEnding:
        return candidate.ordersEnd.first();
    case Tier::LeavingCustody:
        return Instant(std::chrono::days(leavesCustodyOn(candidate, sitting)->toJulianDay()));
    case Tier::UrgentNow:
    case Tier::CourtToday:
    case Tier::AgencyLeaves:
    case Tier::High:
    case Tier::CarriedOver:
    case Tier::Rest:
        return {};
    }
    Q_UNREACHABLE();
}

static Weight weightOf(const Candidate& candidate, const Sitting& sitting)
{
    const Tier tier = tierOf(candidate, sitting);
    const auto level = levelForOrder(candidate);
    Instant reported = Instant::max();
    for (const EpisodeToHear& episode : candidate.episodes)
        reported = std::min(reported, episode.reportedAt);
    return {tier,
            runsOutAt(candidate, tier, sitting),
            level ? -static_cast<int>(*level) : 1,
            candidate.carried ? -candidate.carried->times : 0,
            gravestOf(candidate.episodes),
            -candidate.in12Weeks,
            reported,
            candidate.plan};
}

QVector<OrderedCase> ordered(const QVector<Candidate>& candidates, const Sitting& sitting, const UrgencyTimes& times)
{
    QVector<std::pair<Weight, OrderedCase>> weighed;
    for (const Candidate& candidate : candidates) {
        const Candidate each = seen(candidate, sitting, times);
        const QVector<Ground> grounds = groundsOf(each);
        if (!grounds.isEmpty())
            weighed.append({weightOf(each, sitting), {each, tierOf(each, sitting), grounds, reasonOf(each, sitting)}});
    }
    std::sort(weighed.begin(), weighed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QVector<OrderedCase> list;
    for (const auto& [weight, each] : weighed)
        list.append(each);
    return list;
}

/// R-M4 "an agency that must leave": after what is time-critical by itself, the one that leaves first before the others.
QVector<CaseId> reordered(QVector<ListedCase> list)
{
    const auto weight = [](const ListedCase& each) {
        if (each.tier < Tier::AgencyLeaves)
            return std::pair(0, Instant());
        return each.agencyLeaves ? std::pair(1, *each.agencyLeaves) : std::pair(2, Instant());
    };
    std::stable_sort(list.begin(), list.end(),
                     [&](const ListedCase& a, const ListedCase& b) { return weight(a) < weight(b); });
    QVector<CaseId> cases;
    for (const ListedCase& each : list)
        cases.append(each.caseId);
    return cases;
}

} // namespace tepu

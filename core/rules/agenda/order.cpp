// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/agenda/order.h"

#include "core/rules/agenda/reason.h"

#include <algorithm>

namespace tepu {

std::optional<RiskLevel> levelForOrder(const Candidate& candidate)
{
    std::optional<RiskLevel> highest = candidate.level;
    for (const EpisodeToHear& episode : candidate.episodes)
        highest = std::max(highest, std::optional(episode.policeRisk)); // nothing is less than any level
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
    return candidate.orderEnds && *candidate.orderEnds > sitting.now && *candidate.orderEnds < sitting.nextTable;
}

/// R-M4 "time-critical first (court today, PSO ending, leaving custody, an agency that must leave), then High, then carried
/// over, then the rest."
Tier tierOf(const Candidate& candidate, const Sitting& sitting)
{
    if (inCourtToday(candidate, sitting))
        return Tier::CourtToday;
    if (orderIsEnding(candidate, sitting))
        return Tier::OrderEnding;
    if (leavesCustodyOn(candidate, sitting))
        return Tier::LeavingCustody;
    if (candidate.leaving)
        return Tier::AgencyLeaves;
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
    add(!candidate.overdue.isEmpty(), Ground::OverdueTask);
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
        return *candidate.orderEnds;
    case Tier::LeavingCustody:
        return Instant(std::chrono::days(leavesCustodyOn(candidate, sitting)->toJulianDay()));
    case Tier::AgencyLeaves:
        return candidate.leaving->at;
    case Tier::UrgentNow:
    case Tier::CourtToday:
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

QVector<OrderedCase> ordered(const QVector<Candidate>& candidates, const Sitting& sitting)
{
    QVector<std::pair<Weight, OrderedCase>> weighed;
    for (const Candidate& each : candidates)
        weighed.append({weightOf(each, sitting),
                        {each, tierOf(each, sitting), groundsOf(each), reasonOf(each, sitting)}});
    std::sort(weighed.begin(), weighed.end(), [](const auto& a, const auto& b) { return a.first < b.first; });
    QVector<OrderedCase> list;
    for (const auto& [weight, each] : weighed)
        list.append(each);
    return list;
}

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/what_is_decided.h"

#include "app/demonstration/chance.h"

namespace tepu::demonstration {
namespace {

const QDate nextIcm(2018, 5, 16);

bool isGrave(const CaseFacts& facts)
{
    const bool breach = facts.shows(Trait::OrderBreached) || facts.shows(Trait::BailBreached);
    const bool violent = facts.shows(Trait::PhysicalHarm) || facts.shows(Trait::Threats);
    return facts.shows(Trait::Strangulation) || facts.shows(Trait::Release) || facts.policeRisk == RiskLevel::High
           || (violent && (breach || facts.shows(Trait::Firearms)));
}

RiskLevel levelOf(const CaseFacts& facts)
{
    if (isGrave(facts))
        return RiskLevel::High;
    const bool quiet = !facts.shows(Trait::PhysicalHarm) && !facts.shows(Trait::Threats) && !facts.shows(Trait::Repeat);
    if (facts.onlyReview && facts.level)
        return facts.level == RiskLevel::High ? RiskLevel::High : RiskLevel::Low;
    return quiet && (facts.policeRisk == RiskLevel::Low || !facts.shows(Trait::Children)) ? RiskLevel::Low : RiskLevel::Medium;
}

/// R-R5: the reasons that the case itself gives; none for a first level that is not High.
QVector<RiskReason> reasonsToRaise(const CaseFacts& facts)
{
    QVector<RiskReason> reasons;
    if (facts.shows(Trait::Strangulation) || facts.shows(Trait::Firearms))
        reasons.append(RiskReason::SeriousNatureOfMostRecentAssault);
    if (facts.shows(Trait::BailBreached))
        reasons.append(RiskReason::BreachedBailAtVictimsAddress);
    if (facts.shows(Trait::Repeat))
        reasons.append(RiskReason::RapidEscalationOfMostRecentEpisode);
    if (facts.shows(Trait::RocMade))
        reasons.append(RiskReason::ConcernsForChildren);
    if (reasons.isEmpty())
        reasons.append(RiskReason::ImminentRiskOfSeriousHarm);
    return reasons;
}

void giveReasons(Decision& decision, const CaseFacts& facts, Chance& chance)
{
    const Phrases& phrases = Phrases::shipped();
    if (facts.level && decision.level < facts.level) {
        decision.because = {RiskReason::GoodEngagementWithWorker, RiskReason::MostRecentEpisodeLessSerious};
        decision.changedBehaviour = spoken(chance.oneOf(phrases.under({"because", "lower"})), facts);
    } else if (decision.level == RiskLevel::High) {
        decision.because = reasonsToRaise(facts);
    }
    decision.text = spoken(chance.oneOf(phrases.under({"because", code(*decision.level)})), facts);
}

QString leadOf(RiskLevel level, const CaseFacts& facts, Chance& chance)
{
    if (level == RiskLevel::High)
        return facts.shows(Trait::Partner) && chance.oneIn(2) ? QStringLiteral("womens_refuge") : QStringLiteral("ivs_provider");
    return chance.oneIn(2) ? QStringLiteral("wsw_provider") : QStringLiteral("kaupapa_maori");
}

void setReview(Decision& decision, QDate today, Chance& chance)
{
    if (decision.level == RiskLevel::High) {
        decision.reviewOn = nextIcm;
        decision.reviewAt = TableKind::Icm;
    } else if (chance.oneIn(4)) {
        decision.reviewOn = today.addDays(2 + chance.below(5));
    }
}

std::optional<Words> whyNothing(const CaseFacts& facts, Chance& chance)
{
    return spoken(chance.oneOf(Phrases::shipped().under({"because", "no_action"})), facts);
}

} // namespace

Decision whatIsDecided(const CaseFacts& facts, QDate today)
{
    Chance chance(facts.seed + QStringLiteral("decision"));
    Decision decision;
    decision.level = levelOf(facts);
    giveReasons(decision, facts, chance);
    if (facts.onlyReview && decision.level == RiskLevel::Low) {
        decision.outcome = CaseOutcome::Closed;
        decision.text = spoken(chance.oneOf(Phrases::shipped().under({"because", "closed"})), facts);
        return decision;
    }
    if (decision.level == RiskLevel::Low) {
        const bool nothing = !facts.level && !facts.shows(Trait::Children) && chance.oneIn(4);
        if (nothing)
            return {CaseOutcome::NoFurtherAction, {}, {}, whyNothing(facts, chance)};
        decision.outcome = CaseOutcome::LowToLrr;
    }
    decision.tasks = tasksFor(facts, *decision.level);
    if (decision.level != RiskLevel::Low)
        decision.lead = leadOf(*decision.level, facts, chance);
    setReview(decision, today, chance);
    return decision;
}

} // namespace tepu::demonstration

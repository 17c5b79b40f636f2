// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/what_is_decided.h"

#include "app/demonstration/why.h"

namespace tepu::demonstration {
namespace {

bool isBreach(const CaseFacts& facts)
{
    return facts.shows(Trait::OrderBreached) || facts.shows(Trait::BailBreached);
}

bool isViolent(const CaseFacts& facts)
{
    return facts.shows(Trait::PhysicalHarm) || facts.shows(Trait::Threats);
}

bool isGrave(const CaseFacts& facts)
{
    const bool worse = isBreach(facts) || facts.shows(Trait::Firearms) || facts.shows(Trait::Pregnant);
    return facts.shows(Trait::Strangulation) || facts.shows(Trait::SexualViolence) || facts.shows(Trait::Release)
           || facts.policeRisk == RiskLevel::High || (isViolent(facts) && worse)
           || (facts.shows(Trait::Often) && facts.shows(Trait::PhysicalHarm));
}

/// R-R1; R-R9 "Risk is reviewed at every new episode": nobody goes down on the day of one.
RiskLevel levelOf(const CaseFacts& facts, Chance& chance)
{
    if (facts.onlyReview && facts.level) // R-R8: not down before somebody has seen a change
        return facts.level == RiskLevel::High || chance.oneIn(3) ? *facts.level : RiskLevel::Low;
    const RiskLevel shown = isGrave(facts)                                                       ? RiskLevel::High
                            : isViolent(facts) || isBreach(facts) || facts.shows(Trait::Repeat) ? RiskLevel::Medium
                                                                                                : RiskLevel::Low;
    return std::max(shown, facts.level.value_or(shown));
}

/// The victim's worker leads a High plan, a young person's own agency theirs; else whoever walks with the whānau.
QString leadOf(RiskLevel level, const CaseFacts& facts, Chance& chance)
{
    if (facts.shows(Trait::Young) || facts.shows(Trait::ChildVictim))
        return QStringLiteral("oranga_tamariki");
    if (level == RiskLevel::High)
        return facts.shows(Trait::Partner) && facts.forRefuge && chance.oneIn(2) ? QStringLiteral("womens_refuge")
                                                                                  : QStringLiteral("ivs_provider");
    return chance.oneIn(2) ? QStringLiteral("wsw_provider") : QStringLiteral("kaupapa_maori");
}

/// R-R6 for High; Medium comes back to the daily table now and then.
void setReview(Decision& decision, const CaseFacts& facts, QDate today, Chance& chance)
{
    if (decision.level == RiskLevel::High) {
        decision.reviewOn = icmAfter(today);
        decision.reviewAt = TableKind::Icm;
    } else if (decision.level == RiskLevel::Medium && (facts.onlyReview || chance.oneIn(12))) {
        decision.reviewOn = today.addDays(3 + chance.below(4));
    }
}

Decision closed(Decision decision, const CaseFacts& facts, Chance& chance)
{
    decision.outcome = CaseOutcome::Closed;
    decision.text = fitting({"because", "closed"}, facts, chance);
    return decision;
}

} // namespace

QDate icmAfter(QDate day)
{
    return day.addDays(1 + (Qt::Friday - day.addDays(1).dayOfWeek() + 7) % 7);
}

Decision whatIsDecided(const CaseFacts& facts, QDate today)
{
    Chance chance(facts.seed + QStringLiteral("decision"));
    Decision decision;
    decision.level = levelOf(facts, chance);
    giveReasons(decision, facts, chance);
    if (facts.onlyReview && decision.level == RiskLevel::Low)
        return closed(decision, facts, chance);
    if (decision.level == RiskLevel::Low) {
        const auto nothing = facts.level || facts.shows(Trait::Children) ? std::nullopt : whyNothing(facts, chance);
        if (nothing && chance.oneIn(2))
            return {CaseOutcome::NoFurtherAction, {}, {}, nothing};
        decision.outcome = CaseOutcome::LowToLrr;
    }
    if (!facts.onlyReview)
        decision.tasks = tasksFor(facts, *decision.level);
    if (decision.level != RiskLevel::Low)
        decision.lead = leadOf(*decision.level, facts, chance);
    setReview(decision, facts, today, chance);
    return decision;
}

} // namespace tepu::demonstration

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/why.h"

namespace tepu::demonstration {
namespace {

/// R-R5: the reasons that the case itself gives.
QVector<RiskReason> reasonsToRaise(const CaseFacts& facts)
{
    const QVector<QPair<bool, RiskReason>> all{
        {facts.shows(Trait::Strangulation) || facts.shows(Trait::SexualViolence) || facts.shows(Trait::Pregnant),
         RiskReason::SeriousNatureOfMostRecentAssault},
        {facts.shows(Trait::BailBreached), RiskReason::BreachedBailAtVictimsAddress},
        {facts.shows(Trait::Often), RiskReason::RapidEscalationOfMostRecentEpisode},
        {facts.shows(Trait::RocMade), RiskReason::ConcernsForChildren},
        {facts.shows(Trait::Release) || facts.shows(Trait::Firearms), RiskReason::ImminentRiskOfSeriousHarm},
    };
    QVector<RiskReason> reasons;
    for (const auto& [is, reason] : all)
        if (is)
            reasons.append(reason);
    return reasons.isEmpty() ? QVector{RiskReason::ImminentRiskOfSeriousHarm} : reasons;
}

QString occasionOfHigh(const CaseFacts& facts)
{
    const bool breach = facts.shows(Trait::OrderBreached) || facts.shows(Trait::BailBreached);
    return facts.shows(Trait::Strangulation)    ? QStringLiteral("strangulation")
           : facts.shows(Trait::SexualViolence) ? QStringLiteral("sexual_violence")
           : facts.shows(Trait::Release)        ? QStringLiteral("release")
           : facts.shows(Trait::Firearms)       ? QStringLiteral("firearms")
           : breach                             ? QStringLiteral("breach")
           : facts.shows(Trait::Pregnant)       ? QStringLiteral("pregnant")
           : facts.shows(Trait::Often)          ? QStringLiteral("often")
                                                : QStringLiteral("police_view");
}

QString occasionOfMedium(const CaseFacts& facts)
{
    const bool breach = facts.shows(Trait::OrderBreached) || facts.shows(Trait::BailBreached);
    const bool hands = facts.shows(Trait::PhysicalHarm);
    return facts.shows(Trait::Repeat)                       ? QStringLiteral("repeat")
           : hands && facts.shows(Trait::Children)          ? QStringLiteral("physical_children")
           : hands                                          ? QStringLiteral("physical")
           : breach                                         ? QStringLiteral("breach")
                                                            : QStringLiteral("threats");
}

QString occasionOf(RiskLevel level, const CaseFacts& facts)
{
    switch (level) {
    case RiskLevel::High:
        return occasionOfHigh(facts);
    case RiskLevel::Medium:
        return occasionOfMedium(facts);
    case RiskLevel::Low:
        return facts.shows(Trait::PropertyDamage) ? QStringLiteral("damage") : QStringLiteral("verbal");
    }
    Q_UNREACHABLE();
}

} // namespace

void giveReasons(Decision& decision, const CaseFacts& facts, Chance& chance)
{
    const RiskLevel to = *decision.level;
    if (facts.level && to < *facts.level) {
        decision.because = {RiskReason::GoodEngagementWithWorker, RiskReason::NoFurtherEpisodes};
        decision.changedBehaviour = fitting({"because", "lower"}, facts, chance);
        decision.text = decision.changedBehaviour;
        return;
    }
    if (facts.level == to) {
        decision.because = {RiskReason::CircumstancesUnchanged};
        decision.text = fitting({"because", facts.onlyReview ? "not_yet" : "stands"}, facts, chance);
        return;
    }
    if (to == RiskLevel::High)
        decision.because = reasonsToRaise(facts);
    else if (facts.level)
        decision.because = {RiskReason::CircumstancesUnchanged};
    decision.text = fitting({"because", code(to), occasionOf(to, facts)}, facts, chance);
    if (to == RiskLevel::High && occasionOfHigh(facts) == u"police_view" && chance.oneIn(2))
        decision.dissent = fitting({"dissent"}, facts, chance);
}

std::optional<Words> whyNothing(const CaseFacts& facts, Chance& chance)
{
    if (!facts.relationship || facts.shows(Trait::PropertyDamage))
        return std::nullopt;
    return fitting({"because", "no_action", code(*facts.relationship)}, facts, chance);
}

} // namespace tepu::demonstration

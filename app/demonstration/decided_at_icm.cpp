// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/why.h"

namespace tepu::demonstration {

Decision whatIsDecidedAtIcm(const CaseFacts& facts, QDate today)
{
    CaseFacts weekly = facts;
    weekly.onlyReview = true;
    Chance chance(facts.seed + QStringLiteral("icm") + today.toString(Qt::ISODate));
    Decision decision;
    decision.level = chance.oneIn(3) ? RiskLevel::Medium : RiskLevel::High;
    giveReasons(decision, weekly, chance);
    GivenTask meeting{TaskCategory::ArrangeProfessionalsMeeting, QStringLiteral("isr_coordinator"), {}, {}, {4}};
    const auto words = fitting({"tasks", "professionals"}, facts, chance);
    if (words && decision.level == RiskLevel::High && chance.oneIn(2)) {
        meeting.words = *words;
        decision.tasks = {meeting};
    }
    decision.reviewAt = TableKind::Icm; // R-R6 "A plan de-escalated to Medium may stay under ICM."
    decision.reviewOn = icmAfter(decision.level == RiskLevel::High ? today : today.addDays(7));
    return decision;
}

} // namespace tepu::demonstration

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/closing_conditions.h"

namespace tepu {

static bool isMet(ClosingCondition condition, const PlanAtClosing& plan, QDate today)
{
    switch (condition) {
    case ClosingCondition::QuietForDays: return !plan.lastEpisodeOn || plan.lastEpisodeOn->daysTo(today) >= plan.quietDays;
    case ClosingCondition::ContactMade: return plan.contactMade;
    case ClosingCondition::ReviewHeld: return plan.reviewHeld;
    case ClosingCondition::SafetyPlansCurrent: return !plan.safetyReviewDue || today < *plan.safetyReviewDue;
    }
    Q_UNREACHABLE();
}

static QString conditionInWords(ClosingCondition condition, int quietDays)
{
    switch (condition) {
    case ClosingCondition::QuietForDays: return QStringLiteral("No episode for %1 days").arg(quietDays);
    case ClosingCondition::ContactMade: return QStringLiteral("Contact was made with the family");
    case ClosingCondition::ReviewHeld: return QStringLiteral("The family came back for a review");
    case ClosingCondition::SafetyPlansCurrent: return QStringLiteral("No safety plan waits to be gone through");
    }
    Q_UNREACHABLE();
}

QVector<ConditionState> conditionStates(const ClosingConditions& conditions, QDate today)
{
    QVector<ConditionState> states;
    for (const QString& condition : conditions.asked) {
        if (const auto known = fromCode<ClosingCondition>(condition))
            states.append({condition, conditionInWords(*known, conditions.plan.quietDays), isMet(*known, conditions.plan, today)});
        else if (!condition.trimmed().isEmpty())
            states.append({condition, condition.trimmed(), false});
    }
    return states;
}

} // namespace tepu

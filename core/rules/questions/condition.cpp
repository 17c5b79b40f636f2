// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/questions/question.h"

namespace tepu {

bool holds(QuestionCondition condition, const CaseFacts& facts)
{
    switch (condition) {
    case QuestionCondition::EveryCase: return true;
    case QuestionCondition::LevelMedium: return facts.level == RiskLevel::Medium;
    case QuestionCondition::LevelHigh: return facts.level == RiskLevel::High;
    case QuestionCondition::LevelLowered: return facts.risk.loweredHere;
    case QuestionCondition::NewEpisode: return facts.risk.episodeSince;
    case QuestionCondition::ChildrenOnPlan: return facts.hasChildren;
    case QuestionCondition::RolesReversed: return facts.rolesReversed;
    case QuestionCondition::ReleaseAhead: return facts.release.isNear;
    case QuestionCondition::InCustodyNoDay: return facts.release.dayNotKnown;
    case QuestionCondition::OrderEndsSoon: return facts.parties.orderEndsSoon;
    case QuestionCondition::NotAbleToBeReached: return facts.notAbleToBeReached;
    case QuestionCondition::ConcernWaits: return facts.children.concernWaits;
    }
    Q_UNREACHABLE();
}

QString conditionWords(QuestionCondition condition)
{
    switch (condition) {
    case QuestionCondition::EveryCase: return QStringLiteral("of every case");
    case QuestionCondition::LevelMedium: return QStringLiteral("where the level is Medium");
    case QuestionCondition::LevelHigh: return QStringLiteral("where the level is High");
    case QuestionCondition::LevelLowered: return QStringLiteral("where the level was lowered at this table");
    case QuestionCondition::NewEpisode: return QStringLiteral("where there is a new episode since the level was decided");
    case QuestionCondition::ChildrenOnPlan: return QStringLiteral("where there are tamariki");
    case QuestionCondition::RolesReversed: return QStringLiteral("where roles have turned round");
    case QuestionCondition::ReleaseAhead: return QStringLiteral("where a release is near");
    case QuestionCondition::InCustodyNoDay: return QStringLiteral("where somebody is in custody and no day is known");
    case QuestionCondition::OrderEndsSoon: return QStringLiteral("where an order ends soon");
    case QuestionCondition::NotAbleToBeReached: return QStringLiteral("where nobody has been able to reach them");
    case QuestionCondition::ConcernWaits: return QStringLiteral("where a Report of Concern waits");
    }
    Q_UNREACHABLE();
}

} // namespace tepu

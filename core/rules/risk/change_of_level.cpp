// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/risk/change_of_level.h"

#include "core/rules/code_words.h"

namespace tepu {

/// R-R2 "Every change of level is recorded with its rationale … No change without one."
Result<void> hasRationale(const ChangeOfLevel& change)
{
    if (change.because.isEmpty() && !change.hasWords)
        return refuse(QStringLiteral("Say why: no level is set without a reason. Choose one, or write it in the table’s words."),
                      QStringLiteral("R-R2"));
    return {};
}

/// R-R3 "Reasons to de-escalate", R-R5 "Reasons to escalate"
Result<void> fitsItsReasons(const ChangeOfLevel& change)
{
    for (RiskReason reason : change.because) {
        if (change.isLower() && !lowers(reason))
            return refuse(QStringLiteral("“%1” is a reason to raise a level, not to lower it.").arg(codeWords(reason)),
                          QStringLiteral("R-R3"));
        if (change.isHigher() && lowers(reason))
            return refuse(QStringLiteral("“%1” is a reason to lower a level, not to raise it.").arg(codeWords(reason)),
                          QStringLiteral("R-R5"));
    }
    return {};
}

/// R-R8 "Never enough alone to lower a level: the victim states that they are fine (who asked, was she alone?), the relationship
/// ended (separation also *raises* risk: 001 \"has it really ended?\"), no further episodes, in custody, victim engaging with
/// services."
static bool isNeverEnoughAlone(RiskReason reason)
{
    switch (reason) {
    case RiskReason::VictimStatesTheyAreFine:
    case RiskReason::PartiesNoLongerInRelationship:
    case RiskReason::NoFurtherEpisodes:
    case RiskReason::PerpetratorInPrison:
    case RiskReason::VictimEngagingWithServices:
        return true;
    default:
        return false;
    }
}

/// R-R8 "The app first asks what changed in the behaviour of the person using violence, and wants a second reason", "the victim states
/// that they are fine (who asked, was she alone?)", "What that person says of themselves never lowers a level". Words alone are not a
/// second reason: nobody can tell what they rest on.
Result<void> restsOnEnough(const ChangeOfLevel& change)
{
    if (!change.isLower())
        return {};
    if (change.because.contains(RiskReason::VictimStatesTheyAreFine) && change.askedAlone == false)
        return refuse(QStringLiteral("She was not alone when she was asked: that she states she is fine is no reason. Take it away, or ask "
                                     "her again where she is safe."),
                      QStringLiteral("R-R8"));
    if (change.saysWhatChanged && !change.changeIsOwnWord)
        return {};
    if (!std::all_of(change.because.cbegin(), change.because.cend(), isNeverEnoughAlone))
        return {};
    if (change.saysWhatChanged)
        return refuse(QStringLiteral("What somebody who used violence says of themselves never lowers a level. Who else has seen it? Say it, or "
                                     "give a second reason."),
                      QStringLiteral("R-R8"));
    return refuse(QStringLiteral("What has changed in the behaviour of whoever used violence? Say it, or give a second "
                                 "reason."),
                  QStringLiteral("R-R8"));
}

bool restsOnPrison(const ChangeOfLevel& change)
{
    return change.isLower() && change.because.contains(RiskReason::PerpetratorInPrison);
}

} // namespace tepu

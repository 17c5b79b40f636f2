// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/questions/first_set.h"

namespace tepu {

/// R-C9 "Uncontactable with children and remaining concerns: the app asks for a decision on a ROC"
Question reportOfConcern()
{
    return {"report_of_concern", "O", "R-C9", false,
            u"Nobody has been able to reach them and there are tamariki: a Report of Concern?",
            [](const CaseFacts& facts) { return facts.notAbleToBeReached && facts.hasChildren && facts.level != RiskLevel::Low; }, [](const CaseFacts& facts) { return facts.reportOfConcernMade; }};
}

} // namespace tepu

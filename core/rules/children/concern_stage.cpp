// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/children/concern_stage.h"

namespace tepu {

ConcernStage concernStage(const ConcernTold& told)
{
    if (told.category == ConcernCategory::AdvisableNotSubmitted)
        return ConcernStage::NotSubmitted;
    const bool isSettled = !told.disagreement || *told.disagreement == ConcernStep::DecisionStands || *told.disagreement == ConcernStep::DecisionChanged;
    if (!isSettled)
        return ConcernStage::Disagreed;
    if (told.outcome)
        return *told.outcome == ConcernOutcome::OpenFileOngoing ? ConcernStage::Open : ConcernStage::Closed;
    return told.isSent || told.category == ConcernCategory::RaisedBeforeFileOpen ? ConcernStage::Sent : ConcernStage::Raised;
}

QString outcomeWords(ConcernOutcome outcome)
{
    switch (outcome) {
    case ConcernOutcome::OpenFileOngoing:
        return QStringLiteral("open file, ongoing");
    case ConcernOutcome::ClosedDidNotMeetThreshold:
        return QStringLiteral("closed: did not meet the threshold");
    case ConcernOutcome::ClosedOther:
        return QStringLiteral("closed");
    }
    Q_UNREACHABLE();
}

} // namespace tepu

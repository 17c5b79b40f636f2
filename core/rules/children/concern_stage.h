// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/children.h"
#include "core/domain/safety.h"

#include <QDate>
#include <QString>

namespace tepu {

/// How far a Report of Concern has come.
enum class ConcernStage { NotSubmitted, Raised, Sent, Open, Closed, Disagreed };

template <>
struct Vocabulary<ConcernStage> {
    static constexpr std::array words{Word{ConcernStage::NotSubmitted, "not_submitted"}, Word{ConcernStage::Raised, "raised"},
                                      Word{ConcernStage::Sent, "sent"},                  Word{ConcernStage::Open, "open"},
                                      Word{ConcernStage::Closed, "closed"},              Word{ConcernStage::Disagreed, "disagreed"}};
};

/// What the stage is worked out from.
struct ConcernTold {
    ConcernCategory category = ConcernCategory::RaisedInReviewPeriod;
    std::optional<ConcernOutcome> outcome;
    bool isSent = false;
    std::optional<ConcernStep> disagreement = {}; ///< the last step of that route
};

/// R-K1. While the table does not agree with how it was closed, it is not at rest.
ConcernStage concernStage(const ConcernTold& told);

/// Whether somebody still waits for something.
constexpr bool isWaiting(ConcernStage stage)
{
    return stage == ConcernStage::Raised || stage == ConcernStage::Sent || stage == ConcernStage::Disagreed;
}

/// "open file, ongoing", "closed: did not meet the threshold".
QString outcomeWords(ConcernOutcome outcome);

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/children.h"
#include "core/domain/refusal.h"
#include "core/domain/risk.h"

namespace tepu {

/// What was answered before a school, a health board or a GP is told of an episode.
struct NoticeAsked {
    NoticeTo to = NoticeTo::School;
    std::optional<RiskLevel> level;
    bool hasReason = false;
    CouldReach couldCollect = CouldReach::NotKnown;
    CouldReach worksThere = CouldReach::NotKnown;
    CouldReach seesRecord = CouldReach::NotKnown;
    bool hasSafeRecipient = false;
    QString usedViolence; ///< what the person who used violence is called; empty: nobody on the plan did
};

/// R-K2 "High and Medium: schools, district health boards and GPs are notified of the latest episode …; first asks: could the
/// person using violence collect, work there, or see the record? Name a safe recipient." What nobody knows counts as yes.
Result<void> mayBeNotified(const NoticeAsked& notice);

/// For Medium and High; of a plan that no table has decided it is not known yet.
bool isNoticeOffered(std::optional<RiskLevel> level);

/// "school", "DHB", "GP".
QString noticeWords(NoticeTo to);
/// The agency that tells them, where nobody says which: the one of education for a school, else of health.
QString usualTeller(NoticeTo to);

} // namespace tepu

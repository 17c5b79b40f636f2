// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/questions/question.h"

namespace tepu {

/// The questions of the practice rules, one file each.
Question tamarikiSafe();
Question keptSafe();
Question whoIsWho();
Question levelSet();
Question rationaleGiven();
Question contactSet();
Question addressLooked();
Question reviewSet();
Question reportOfConcern();
Question prisonReview();
Question behaviourChanged();
Question levelReviewed();
Question sixWeekCall();
Question safeToContact();
Question concernAnswered();
Question noticesAsked();
Question supportOffered();
Question sidesApart();
Question seenApart();
Question withdrawalConsidered();
Question releaseReady();
Question releaseDay();
Question wishesSaid();
Question followingUp();
Question agenciesAnswered();
Question codeWordHeld();

/// Asked of every case.
inline bool always(const CaseFacts&)
{
    return true;
}

/// Settled by nothing but an answer.
inline bool onlyByAnswer(const CaseFacts&)
{
    return false;
}

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/intake/recognition.h"

namespace tepu {

/// Somebody of an episode whose source was corrected: who they are, and what is said of them now.
struct CorrectedPerson {
    MentionedPerson mention; ///< of somebody held already: matched with themselves
    ReferredPerson said;
    bool isChanged = false; ///< something is said otherwise, or they are new to the episode
};

/// Everybody of the episode as it is to be: those held stay who they are whatever else is said of them, those who are new are recognised,
/// and whoever the source no longer names is no part of it. A row that was rejected this time leaves its person as they were.
QVector<CorrectedPerson> correctedPeople(const HeldEpisode& held, const ReferredEpisode& incoming, Recognition& recognition);

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/features/fortnight/files.h"
#include "tests/features/fortnight/hands.h"

/// A fortnight of the family Kahikatea, Thu 10 to Thu 24 May 2018, whoever's hands it passes through: an episode, a table at Low,
/// calls that nobody answers, a task that is overdue and climbs, a second episode and High, an ICM, a hearing and a release, a
/// review, and the end.
class Fortnight {
public:
    explicit Fortnight(Hands& hands) : m_hands(hands) {}

    void live();

private:
    void theFirstTable();
    void nobodyAnswers();
    void aTaskIsOverdueAndClimbs();
    void aSecondEpisode();
    void aHearingComesNear();
    void sheIsReached();
    void theIcm();
    void beforeTheRelease();
    void theReview();
    void theClosing();
    void sit();

    Hands& m_hands;
    OvernightFiles m_files;
};

/// A moment of May 2018 at Auckland's time.
tepu::Instant may(int day, int hour, int minute = 0);

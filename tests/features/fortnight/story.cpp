// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/fortnight/story.h"

using namespace tepu;

Instant may(int day, int hour, int minute)
{
    return instantAt(QDate(2018, 5, day), QTime(hour, minute)).value();
}

void Fortnight::live()
{
    theFirstTable();
    nobodyAnswers();
    aTaskIsOverdueAndClimbs();
    aSecondEpisode();
    aHearingComesNear();
    sheIsReached();
    theIcm();
    beforeTheRelease();
    theReview();
    theClosing();
}

/// The list goes out, those who come are written down, and the family's case is opened.
void Fortnight::sit()
{
    m_hands.sendList();
    m_hands.openTable({{"pol", "police", "Sgt Ngata"}, {"ot", "oranga_tamariki", "Tui Marama"}, {"refuge", "womens_refuge", "Aroha Pene"}});
    m_hands.openCase();
}

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/fortnight/story.h"
#include "tests/support/test.h"

using namespace tepu;

/// R-P1 "imminent = within 14 days": his hearing is on Tue 29 May.
void Fortnight::aHearingComesNear()
{
    m_hands.clockIs(may(14, 18, 0));
    CHECK_FALSE(m_hands.isReleaseSoon());
    m_hands.clockIs(may(15, 8, 0));
    CHECK(m_hands.isReleaseSoon());
}

/// Wed 16 May. R-R6: set to High at the SAM, the family is on the next ICM list. He is in prison, and that is not enough (R-R8).
void Fortnight::theIcm()
{
    m_hands.clockIs(may(16, 13, 0));
    m_hands.makeList(TableKind::Icm, QDate(2018, 5, 16));
    CHECK_THAT(m_hands.reasonOnList().toStdString(), Catch::Contains("high since Mon 14 May · remand hearing Tue 29 May"));
    sit();
    m_hands.say({"refuge", "womens_refuge", "she has a new lock and sees IVS on Fridays", Source::Victim, true});
    const QString asked = m_hands.lowerLevel({RiskLevel::Medium, {{RiskReason::PerpetratorInPrison, "prison"}, {RiskReason::VictimEngagingWithServices, "services"}}},
                                             "he writes to nobody and goes to the course, prison staff saw it");
    CHECK(asked.contains("What has changed in the behaviour"));
    CHECK(m_hands.isReviewSet(QDate(2018, 5, 22))); // R-R4: made by the act itself, a week before the hearing
    m_hands.decide();
    m_hands.closeTable();
}

/// Fri 18 to Tue 22 May. R-P2: what is done before he may come out; then the hearing was brought forward, and he is out.
void Fortnight::beforeTheRelease()
{
    m_hands.clockIs(may(18, 10, 0));
    m_hands.check({"victim told by refuge she stays with her sister", ReleaseCheck::VictimTold, "womens_refuge", "she stays with her sister"});
    CHECK(m_hands.isReleaseSoon());
    m_hands.clockIs(may(23, 8, 0));
    m_hands.released("to his uncle");
    CHECK_FALSE(m_hands.isReleaseSoon());
}

/// Wed 23 May. The review that was set is due, and reached; a worker's word and nothing new: Low.
void Fortnight::theReview()
{
    m_hands.clockIs(may(23, 13, 0));
    m_hands.makeList(TableKind::Icm, QDate(2018, 5, 23));
    CHECK_THAT(m_hands.reasonOnList().toStdString(), Catch::Contains("review"));
    sit();
    m_hands.reachReview();
    const QString asked = m_hands.lowerLevel({RiskLevel::Low, {{RiskReason::NoFurtherEpisodes, "further"}}}, "he keeps away from her street, probation saw it");
    CHECK(asked.contains("What has changed in the behaviour"));
    m_hands.setReview({"review sam thu 24 may", TableKind::Sam, QDate(2018, 5, 24)});
    m_hands.decide();
    m_hands.closeTable();
}

/// Thu 24 May. R-M10: the open tasks one by one, the reason, the coordinator's approval.
void Fortnight::theClosing()
{
    m_hands.clockIs(may(24, 8, 30));
    m_hands.makeList(TableKind::Sam, QDate(2018, 5, 24));
    CHECK_THAT(m_hands.reasonOnList().toStdString(), Catch::Contains("review"));
    m_hands.clockIs(may(24, 9, 0));
    sit();
    m_hands.closePlan({{{"injury claims fri 1200", "there were none"}, {"safety plan with Hana wed 1200", {}}}, "safe with her sister", "Hine Tāwai"});
    CHECK(m_hands.isClosed());
    m_hands.closeTable();
}

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/risk.h"

#include <QSet>
#include <QString>
#include <optional>

namespace tepu {

/// How the level came to be what it is.
struct LevelFacts {
    bool episodeSince = false;     ///< an episode joined the plan after the level was last decided
    bool changedSince = false;     ///< its circumstances did: a release, custody, an order broken or over, a danger told, a statement withdrawn
    bool loweredHere = false;      ///< at this table
    bool behaviourTold = false;    ///< what changed in the behaviour of the person using violence
    bool owesPrisonReview = false; ///< lowered because of prison, and no review stands before the day
};

/// What is tasked and tried to reach them.
struct ReachFacts {
    bool contactOpen = false;      ///< a contact task that nobody has ended
    bool contactsVictim = false;   ///< one of them reaches somebody of age of the victim's side
    bool safeWayKnown = false;     ///< of everybody whom it reaches, or they are held
    bool sixWeekCallDue = false;
};

/// What is asked and offered for the children and for who was exposed.
struct ChildrenFacts {
    bool concernWaits = false;     ///< a Report of Concern that is not answered, or the Children's Team past its days
    bool noticesOpen = false;      ///< a school, a health board or a GP that nobody is asked to tell
    bool anybodyExposed = false;   ///< a child, or an adult who did not use violence
    bool supportTold = false;      ///< of each of them
};

/// Whether the two parties stay apart, and what protects her stands.
struct PartiesFacts {
    bool oneAgencyHasBoth = false; ///< a support agency contacts both parties
    bool bothAtOnce = false;       ///< a task speaks of both parties together
    bool withdrawalOpen = false;   ///< a withdrawn statement of which something is not considered
    bool codeWordNotHeld = false;  ///< in use, and Police have not confirmed it
    bool orderEndsSoon = false;    ///< asked only where a site has a question for it
};

struct ReleaseFacts {
    bool isNear = false;           ///< today, or within the days of R-P1
    bool checklistDone = false;
    bool dayNotKnown = false;      ///< in custody, and no day is in the record
};

/// What stands on every case.
struct StandingFacts {
    bool isPlan = false;
    bool wishesSaid = false;
    bool anybodyUsedViolence = false;
    bool followingUpSaid = false;
    bool agenciesToHear = false;   ///< core agencies of this table, and those in the room
    bool allHeard = false;
};

/// What the questions look at: plain facts of one case at one table.
struct CaseFacts {
    std::optional<RiskLevel> level;
    bool levelSetHere = false;      ///< at this table
    bool levelHasRationale = false; ///< reasons or words stand with it
    bool hasChildren = false;       ///< on the plan, or there when it happened
    bool hasContactTask = false;    ///< open or done, since the family came to the table
    bool contactHasDeadline = false;
    bool hasReviewAhead = false;
    bool hasAddressToLookAt = false; ///< bailed in this episode, or a release ahead
    bool rolesReversed = false;
    bool tableHasSaidWhoIsWho = false;
    bool notAbleToBeReached = false; ///< contact tasks ended without anybody being reached
    bool reportOfConcernMade = false;
    LevelFacts risk = {};
    ReachFacts reach = {};
    ChildrenFacts children = {};
    PartiesFacts parties = {};
    ReleaseFacts release = {};
    StandingFacts standing = {};
    QSet<QString> answered; ///< ids of questions answered or passed at this table
};

} // namespace tepu

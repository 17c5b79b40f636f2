// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/episode.h"
#include "core/domain/flag.h"
#include "core/domain/instant.h"
#include "core/domain/person.h"
#include "core/domain/risk.h"
#include "core/domain/testimony.h"
#include "core/rules/signals/signal_lapse.h"

#include <QVector>

namespace tepu {

/// An episode, as signals look at it.
struct EpisodeForSignals {
    Uuid episode;
    Instant occurredAt;
    bool strangulation = false;
    bool firearms = false;
    QString weapon = {};
    bool orderBreached = false;
    bool bailBreached = false;
    QVector<Harm> harms = {};
    bool childrenPresent = false;
    bool againstPartner = false; ///< or a former one
    bool againstFamily = false;  ///< a parent, a child, a brother or sister
    bool formerPartners = false;
};

/// Something that is known by itself: a breach that was written down, an order that stands, an address that was found near. Which
/// signal it speaks for is plain from what it is; what is left to the rules is whether it counts today.
struct KnownForSignals {
    SignalKind signal = SignalKind::Gang;
    Uuid restsOn; ///< the fact, order, person or task
    QString words;
    QString source;
    Basis basis = Basis::Formal;
    QDate since;
    std::optional<QDate> until = {}; ///< as it was said, or as it ends by itself
    std::optional<PersonId> person = {};
    bool victimOnly = false;
    bool isTold = false; ///< somebody added it as a signal
};

/// A mark on somebody, or what a file says of them.
struct FlagForSignals {
    PersonId person;
    QString called;
    bool usedViolence = false;
    PersonFlag flag = PersonFlag::Pregnant;
    QString words;
    QString source;
    Basis basis = Basis::Formal;
    QDate since;
    std::optional<QDate> until = {};
    bool victimOnly = false;
};

/// That two are no couple any more, as one of them or the table said.
struct SeparationForSignals {
    Uuid restsOn;
    QString words;
    QString source;
    QDate since;
    bool victimOnly = false;
};

/// When somebody may come out.
struct ReleaseForSignals {
    Uuid restsOn;
    QString called;
    QString how; ///< "parole"
    QString source;
    QDate on;
};

/// What somebody was in one episode (R-W1).
struct RoleForSignals {
    PersonId person;
    QString called;
    Role role = Role::Witness;
    Instant at;
};

/// What a person said of a signal.
struct VerdictForSignals {
    SignalKind signal = SignalKind::Gang;
    Uuid restsOn;
    SignalVerdict verdict = SignalVerdict::Contested;
    QString because;
    QString by;
    Instant at;
};

/// That the table tries to reach somebody and cannot.
struct ReachForSignals {
    std::optional<RiskLevel> level;
    std::optional<QDate> notReachedSince; ///< an attempt failed then, and none has succeeded
    Uuid restsOn;
};

/// All of a family that signals are made from.
struct SignalFacts {
    QVector<EpisodeForSignals> episodes; ///< the newest first
    QVector<RoleForSignals> roles;       ///< the oldest first
    QVector<FlagForSignals> flags;
    QVector<SeparationForSignals> separations;
    QVector<ReleaseForSignals> releases;
    ReachForSignals reach;
    QVector<KnownForSignals> known;
    QVector<VerdictForSignals> verdicts; ///< the oldest first
    SignalLapse lapse;
    int imminentReleaseDays = 14;
};

} // namespace tepu

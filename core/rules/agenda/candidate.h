// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/episode.h"
#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/domain/risk.h"

#include <QVector>

namespace tepu {

/// An episode no table has heard yet, as far as order and reason need it.
struct EpisodeToHear {
    EpisodeId id;
    Instant reportedAt;
    QVector<Harm> harms;
    bool strangulation = false;
    bool firearms = false;
    bool orderBreached = false;
    bool bailBreached = false;
    bool safetyOrder = false; ///< a PSO was issued
    std::optional<RiskLevel> policeRisk; ///< Police's first view, never the level
};

/// R-P1 "sentence end, parole, remand hearing; imminent = within 14 days".
struct ReleaseToHear {
    ReleaseId id;
    ReleaseKind kind = ReleaseKind::SentenceEnd;
    QDate expectedOn;
};

struct ReviewToHear {
    ReviewId id;
    QDate dueOn;
};

/// A task that somebody still has to do.
struct TaskToHear {
    TaskId id;
    Instant allocatedAt;
    Instant due;
};

/// A case that an earlier table did not reach.
struct CarriedCase {
    QDate from;    ///< the last table that carried it over
    int times = 1; ///< with that one
};

/// R-M12 "One family is heard once": one plan and everything it would be on a list for.
struct Candidate {
    PlanId plan;
    std::optional<RiskLevel> level; ///< the table's; nothing until one has decided
    QVector<EpisodeToHear> episodes = {};
    QVector<ReleaseToHear> releases = {};
    QVector<ReviewToHear> reviews = {};
    QVector<TaskToHear> tasks = {};          ///< once seen(): only those that have climbed to the table
    std::optional<CarriedCase> carried = {};
    std::optional<QDate> highSince = {};     ///< R-R6: High, and no ICM has heard it so
    bool underIcm = false;                   ///< stays under ICM, and no review is set
    QVector<Instant> ordersEnd = {};        ///< of PSOs; once seen(): of those in force, the first first
    int in12Weeks = 0;                      ///< episodes of the family, these among them
    int in12Months = 0;
};

/// The table a list is for.
struct Sitting {
    QDate date;
    Instant now;       ///< when the list is made or ordered
    Instant nextTable; ///< what ends before it cannot wait
};

} // namespace tepu

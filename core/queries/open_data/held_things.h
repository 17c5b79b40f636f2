// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/instant.h"
#include "core/domain/site.h"
#include "core/tables/tables.h"

#include <QHash>
#include <QSet>

namespace tepu::open_data {

/// A plan as the rows that name it need it.
struct HeldPlan {
    PlanId id;
    Location location = Location::WaikatoCity;
    std::optional<QDate> begins; ///< of its twelve weeks
    bool hasIndex = false;       ///< an episode that brought it to the table
};

struct HeldPerson {
    PersonId id;
    QString familyName;
};

/// What the record holds, by the ids under which an export names it.
struct HeldThings {
    QHash<QString, HeldPlan> plans;
    QHash<QString, HeldPerson> people;
    QHash<QString, EpisodeId> episodes;
    QSet<QString> agencies;
    QSet<QString> planNumbers;
};

HeldThings heldThings(const Tables& tables);

} // namespace tepu::open_data

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/id.h"
#include "core/domain/instant.h"

#include <QString>
#include <QVector>

namespace tepu {

/// An open task to contact somebody.
struct ContactAhead {
    TaskId task;
    QString agency;
    Instant due;
    bool initial = false;       ///< R-D1 binds it
    bool waits = false;         ///< held, or not before a time: it does not come now
    bool knowsWell = false;     ///< R-C8 "Warm handover": the agency has a good relationship with the person
};

/// Several agencies that are about to contact one person, in the order in which they could.
struct Crowding {
    QVector<ContactAhead> order; ///< one after another; the first could speak for all
    int agencies = 0;
};

/// R-C8 "shows how many agencies are tasked to contact one person in the same seven days and offers a single contact or a stagger".
/// The initial contact comes first, then whoever knows the person well, then whoever must be quickest; no time is suggested.
/// Nothing: no two agencies come within seven days of each other.
std::optional<Crowding> crowding(QVector<ContactAhead> contacts, Instant now);

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/journal/statement.h"

namespace tepu {

/// What a fact tells of a plan, an episode, a release or a person that no other table keeps with its day. It is read off the fact's
/// fields by their names, so that a kind of fact that nobody thought of here is told too.
struct Happening {
    QString of;                      ///< the plan that it names, else the episode or release, else the person, else its scope
    std::optional<QString> person;   ///< who it is about
    std::optional<QString> toward;   ///< whom else
    std::optional<QString> by;       ///< code of an agency, or the role of a worker
    std::optional<QString> task;
    std::optional<Instant> at;       ///< where the fact says when it was
    std::optional<QDate> on;         ///< the same, to the day
    bool victimOnly = false;
    QString words;
};

/// Nothing: the fact has rows of its own on the timeline, or is of no family.
std::optional<Happening> happeningIn(const Statement& fact);

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/people/note_contact_point.h"

namespace tepu {

/// A number or address that a command names as people do: by whose it is and what it says.
struct PointsNamed {
    Facts facts; ///< that it was noted, where a file alone had brought it
    QVector<ContactPointsNow::Point> points;
};

ContactPointsNow contactPointsNow(const Tables& tables, const PersonId& person);

/// Refused: nothing of this person reads so. `fresh` is the id of what a file alone had brought.
Result<PointsNamed> pointsNamed(const ContactPointsNow& now, const PersonId& person, const QString& value, const ContactPointId& fresh);

/// R-C7 "Known-wrong numbers stay, struck out": why this one was, if it was.
std::optional<QString> struckBecause(const ContactPointsNow& now, const QString& value);

} // namespace tepu

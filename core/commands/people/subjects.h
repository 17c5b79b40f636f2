// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/commands/people/note_names.h"

namespace tepu {

/// Somebody of whom a new thing is noted under an id of its own.
struct NewOfPerson {
    NamedPerson person;
    bool idIsTaken = false;
};

/// Somebody, and an agency that is named with them.
struct PersonAndAgency {
    NamedPerson person;
    bool agencyIsKnown = true;
};

Result<void> mustBeNew(const NewOfPerson& now);
bool agencyIsKnown(const Tables& tables, const std::optional<QString>& agency);
Result<void> mustBeAgency(bool isKnown, const QString& agency);
/// What has been done was done on a day that has begun.
Result<void> mustHaveBegun(std::optional<QDate> day, Instant now);

} // namespace tepu

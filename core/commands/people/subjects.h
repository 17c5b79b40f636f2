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

/// Somebody, and under which of their ids something stands that may be taken back: from all of them at once (decisions/0017).
struct StandsUnder {
    NamedPerson person;
    QVector<PersonId> ids;

    /// Those, or the one who was named where it stands under none.
    QVector<PersonId> orJust(const PersonId& named) const { return ids.isEmpty() ? QVector<PersonId>{named} : ids; }
};

Result<void> mustBeNew(const NewOfPerson& now);
bool agencyIsKnown(const Tables& tables, const std::optional<QString>& agency);
Result<void> mustBeAgency(bool isKnown, const QString& agency);
/// What has been done was done on a day that has begun.
Result<void> mustHaveBegun(std::optional<QDate> day, Instant now);

} // namespace tepu

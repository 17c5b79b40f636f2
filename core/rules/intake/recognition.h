// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rules/intake/intake_plan.h"

namespace tepu {

/// Recognises people line by line, and knows those whom it met before on the same day.
class Recognition {
public:
    explicit Recognition(IdentityIndex people) : m_people(std::move(people)) {}

    /// One who is certainly one known person is matched; everybody near is kept as a person of their own, with the
    /// others named. Nobody is two people of one episode.
    MentionedPerson recognise(const Identity& identity, const QSet<PersonId>& alreadyInEpisode);
    /// Who stands for each of them, where several are one.
    QSet<PersonId> ones(const QSet<PersonId>& people) const;

private:
    IdentityIndex m_people;
};

Identity identityOf(const ReferredPerson& person);
Identity identityOf(const ReferredRelease& release);
Identity victimOf(const ReferredRelease& release);

} // namespace tepu

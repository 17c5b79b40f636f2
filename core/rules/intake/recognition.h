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
    /// Once everybody of an episode was looked at: those whom nothing made certain, in the light of whom they came with. It may name more
    /// people whom they may be, and never makes anybody certain.
    void reconsider(MentionedPerson& mention, const Identity& identity, const QSet<PersonId>& inEpisode, const QSet<PersonId>& company) const;
    /// Everybody on these rows, in their order; whoever is best known comes first, so that the order of the rows does not change who is
    /// who. Answers all who are known then to be in the episode.
    QSet<PersonId> recogniseAll(const QVector<ReferredPerson>& people, QSet<PersonId> known, QVector<MentionedPerson>& out);
    /// Who stands for each of them, where several are one.
    QSet<PersonId> ones(const QSet<PersonId>& people) const;

private:
    QVector<PossibleMatch> candidates(const Identity& identity, const QSet<PersonId>& without, const QSet<PersonId>& company) const;

    IdentityIndex m_people;
};

Identity identityOf(const ReferredPerson& person);
Identity identityOf(const ReferredRelease& release);
Identity victimOf(const ReferredRelease& release);

} // namespace tepu

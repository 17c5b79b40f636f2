// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/referred_episode.h"
#include "core/domain/referred_release.h"

#include <QStringList>

namespace tepu {

/// What an episode that comes again says against the one that is held under its reference.
enum class Again { Unchanged, Completes, Differs };

struct EpisodeAgain {
    Again answer = Again::Unchanged;
    QStringList columns;           ///< where it differs, in the order of the format
    QVector<ReferredPerson> added; ///< where it completes: the people not yet held
};

/// "A corrected file adds rows to an episode marked incomplete when its episode columns are the same as before." Any
/// other change is for a person to decide. The order of rows and of lists has no meaning.
EpisodeAgain compareAgain(const ReferredEpisode& held, const ReferredEpisode& incoming);

/// Somebody of an episode, by their places in what is held and in what came; one of the two may be missing.
struct PersonAgain {
    std::optional<qsizetype> held;
    std::optional<qsizetype> incoming;
};

/// Who of an episode that comes again is who: by the whole row, the number, the name, or given name and birth. Those held stand first.
QVector<PersonAgain> peopleAgain(const ReferredEpisode& held, const ReferredEpisode& incoming);

/// The columns in which something that comes again differs; none where it is unchanged. An episode's own, without its people's.
QStringList differingColumns(const ReferredEpisode& held, const ReferredEpisode& incoming);
QStringList differingColumns(const ReferredPerson& held, const ReferredPerson& incoming);
QStringList differingColumns(const ReferredRelease& held, const ReferredRelease& incoming);

} // namespace tepu

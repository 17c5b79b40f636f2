// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/codec.h"
#include "core/domain/referred_episode.h"
#include "core/domain/referred_release.h"

namespace tepu {

/// One column of what the record holds beside what came, in words.
struct BesideRow {
    QString whom;   ///< whose row of the file it is; empty: the episode's or the release's own
    QString column; ///< by the format's name; "person" for somebody who stands on one side alone
    QString held;
    QString incoming;
    bool differs = false;

    static constexpr auto fields()
    {
        using R = BesideRow;
        return Fields{field("whom", &R::whom), field("column", &R::column), field("held", &R::held),
                      field("incoming", &R::incoming), field("differs", &R::differs)};
    }
};

/// Everything that either says, in the order of the format; of people in whom nothing changed their names alone.
QVector<BesideRow> beside(const ReferredEpisode& held, const ReferredEpisode& incoming);
QVector<BesideRow> beside(const ReferredRelease& held, const ReferredRelease& incoming);

} // namespace tepu

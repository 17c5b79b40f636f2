// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/instant.h"
#include "core/tables/tables.h"

namespace tepu {

/// One of several changes of one thing that had not seen each other. Rows of the same scope and thing belong together.
struct UnsettledChange {
    QString scope;
    QString about;    ///< in words: whose plan, which person
    QString thing;
    CommandId command;
    QString actor;    ///< name of the user
    Instant at;
    QString sentence; ///< what was done
    QString told;     ///< the whole fact, as JSON
    bool stands = false; ///< it holds until somebody settles it

    static constexpr auto fields()
    {
        using R = UnsettledChange;
        return Fields{field("scope", &R::scope),       field("about", &R::about), field("thing", &R::thing),
                      field("command", &R::command),   field("actor", &R::actor), field("at", &R::at),
                      field("sentence", &R::sentence), field("told", &R::told),   field("stands", &R::stands)};
    }
};

/// All that is to be settled, by scope and thing, the earliest first.
QVector<UnsettledChange> unsettledChanges(const Tables& tables);

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/record/unsettled_changes.h"

#include "core/queries/record/scope_in_words.h"

namespace tepu {

QVector<UnsettledChange> unsettledChanges(const Tables& tables)
{
    auto changes = tables.ask<UnsettledChange>(
        QStringLiteral("SELECT u.scope, '', u.thing, u.command, ifnull(user.name, u.actor), u.at, u.sentence, u.told, u.stands FROM unsettled u "
                       "LEFT JOIN user ON user.id = u.actor ORDER BY u.scope, u.thing, u.at, u.command"));
    for (UnsettledChange& change : changes)
        change.about = scopeInWords(tables, change.scope);
    return changes;
}

} // namespace tepu

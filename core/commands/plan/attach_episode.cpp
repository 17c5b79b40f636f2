// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/attach_episode.h"

namespace tepu {

Attaching subjectOf(const AttachEpisode& command, const Tables& tables)
{
    const auto there = [&](const QString& sql, const Values& bound) { return tables.one<int>(sql, bound).has_value(); };
    return {there(QStringLiteral("SELECT 1 FROM plan WHERE id = ?"), values(command.plan)),
            there(QStringLiteral("SELECT 1 FROM episode WHERE id = ?"), values(command.episode)),
            there(QStringLiteral("SELECT 1 FROM plan_episode WHERE plan = ? AND episode = ?"),
                  values(command.plan, command.episode))};
}

Result<Facts> decide(const AttachEpisode& command, const Attaching& now, const Context&)
{
    if (!now.planIsKnown)
        return refuse(QStringLiteral("There is no such plan."));
    if (!now.thingIsKnown)
        return refuse(QStringLiteral("There is no such episode."));
    if (now.isAttached)
        return refuse(QStringLiteral("This episode already belongs to the plan."));
    return Facts(EpisodeAttached{command.plan, command.episode});
}

void apply(const EpisodeAttached& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR REPLACE INTO plan_episode VALUES(?, ?, ?, ?)"),
               values(fact.plan, fact.plan, fact.episode, stamp.at));
}

QString describe(const EpisodeAttached&)
{
    return QStringLiteral("An episode joined the plan.");
}

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/intake/episode_received.h"

namespace tepu {

void place(const EpisodeId& episode, const QVector<EpisodePlace>& places, TableWriter& tables)
{
    for (const EpisodePlace& each : places)
        tables.run(QStringLiteral("INSERT OR IGNORE INTO episode_person VALUES(?, ?, ?, ?, ?, ?, ?, ?)"),
                   values(episode, episode, each.person, each.role, each.roleReceived, each.relationship, each.line,
                          each.present));
}

void apply(const EpisodeReceived& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR IGNORE INTO episode VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, "
                              "?, ?, ?, ?, NULL, NULL, NULL)"),
               values(fact.episode, fact.episode, fact.ref, fact.location, fact.reportedAt, fact.occurredAt, fact.offence,
                      fact.harms, fact.strangulation, fact.weapon, fact.firearmsPresent, fact.protectionOrderBreached,
                      fact.bailBreached, fact.policeActions, fact.psoDays, fact.psoServedAt, fact.childrenPresent,
                      fact.policeRisk, fact.rocMade, fact.rejectedLines, fact.address, fact.suburb, fact.narrative,
                      stamp.at));
    place(fact.episode, fact.places, tables);
}

void apply(const EpisodeCompleted& fact, const Stamp&, TableWriter& tables)
{
    place(fact.episode, fact.places, tables);
    tables.run(QStringLiteral("UPDATE episode SET incomplete_lines = ? WHERE id = ?"), values(fact.rejectedLines, fact.episode));
}

QString describe(const EpisodeReceived& fact)
{
    return QStringLiteral("Police’s episode %1 was taken in.").arg(fact.ref);
}

QString describe(const EpisodeCompleted& fact)
{
    return QStringLiteral("An incomplete episode was completed with %1 people.").arg(fact.places.size());
}

} // namespace tepu

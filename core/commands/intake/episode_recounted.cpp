// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/intake/episode_recounted.h"

namespace tepu {

void apply(const EpisodeRecounted& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("INSERT OR IGNORE INTO episode(scope, id, ref, location, reported_at, occurred_at, offence, harms, "
                              "firearms_present, protection_order_breached, received_at, is_index, reported_by, recounted) "
                              "VALUES(?, ?, ?, ?, ?, ?, ?, '[]', ?, ?, ?, ?, ?, 1)"),
               values(fact.episode, fact.episode, fact.ref, fact.location, fact.occurredAt, fact.occurredAt, fact.offence,
                      fact.firearmsPresent, fact.protectionOrderBreached, stamp.at, fact.isIndex, fact.reportedBy));
}

void apply(const EpisodeFilledIn& fact, const Stamp&, TableWriter& tables)
{
    place(fact.episode, fact.places, tables);
    auto harms = tables.tables()
                     .one<QVector<Harm>>(QStringLiteral("SELECT harms FROM episode WHERE id = ?"), values(fact.episode))
                     .value_or(QVector<Harm>());
    for (Harm harm : fact.harms)
        if (!harms.contains(harm))
            harms.append(harm);
    tables.run(QStringLiteral("UPDATE episode SET harms = ? WHERE id = ?"), values(harms, fact.episode));
    for (const EpisodeTie& tie : fact.ties)
        tables.run(QStringLiteral("INSERT OR IGNORE INTO episode_relationship VALUES(?, ?, ?, ?, ?)"),
                   values(fact.episode, fact.episode, tie.relationship, tie.perpetrator, tie.victim));
}

QString describe(const EpisodeRecounted& fact)
{
    return QStringLiteral("Episode %1 was recounted.").arg(fact.ref);
}

QString describe(const EpisodeFilledIn& fact)
{
    return QStringLiteral("An episode was filled in with %1 people.").arg(fact.places.size());
}

} // namespace tepu

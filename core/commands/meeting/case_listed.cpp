// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/case_listed.h"

namespace tepu {

template <class Matter>
static auto idsOf(const QVector<Matter>& matters)
{
    QVector<decltype(Matter::id)> ids;
    for (const Matter& matter : matters)
        ids.append(matter.id);
    return ids;
}

CaseListed listed(const MeetingId& meeting, const CaseId& caseId, const OrderedCase& ordered, int position)
{
    const Candidate& family = ordered.of;
    CaseListed fact;
    fact.meeting = meeting;
    fact.caseId = caseId;
    fact.plan = family.plan;
    fact.position = position;
    fact.tier = ordered.tier;
    fact.grounds = ordered.grounds;
    fact.reason = ordered.reason;
    if (family.carried) {
        fact.carriedFrom = family.carried->from;
        fact.carriedTimes = family.carried->times;
    }
    fact.episodes = idsOf(family.episodes);
    fact.releases = idsOf(family.releases);
    fact.reviews = idsOf(family.reviews);
    fact.tasks = idsOf(family.tasks);
    return fact;
}

static QString reasonShown(const CaseListed& fact)
{
    QStringList parts;
    if (fact.words)
        parts.append(fact.words->text());
    if (!fact.reason.isEmpty())
        parts.append(fact.reason);
    return parts.join(QStringLiteral(" · "));
}

template <class Kind>
static void insertMatters(TableWriter& tables, const CaseListed& fact, const QVector<Id<Kind>>& ids, const QString& kind)
{
    for (const Id<Kind>& id : ids)
        tables.run(QStringLiteral("INSERT OR REPLACE INTO case_matter VALUES(?, ?, ?, ?)"),
                   values(fact.meeting, fact.caseId, id, kind));
}

void apply(const CaseListed& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE agenda_case SET position = position + 1 "
                              "WHERE meeting = ? AND left_off_at IS NULL AND position >= ?"),
               values(fact.meeting, fact.position));
    tables.run(QStringLiteral("INSERT OR REPLACE INTO agenda_case(scope, id, meeting, plan, position, tier, grounds, reason, "
                              "added_at, state, spent, carried_from, carried_times) "
                              "VALUES(?, ?, ?, ?, ?, ?, ?, ?, ?, 'waiting', 0, ?, ?)"),
               values(fact.meeting, fact.caseId, fact.meeting, fact.plan, fact.position, fact.tier, fact.grounds,
                      reasonShown(fact), stamp.at, fact.carriedFrom, fact.carriedTimes));
    insertMatters(tables, fact, fact.episodes, QStringLiteral("episode"));
    insertMatters(tables, fact, fact.releases, QStringLiteral("release"));
    insertMatters(tables, fact, fact.reviews, QStringLiteral("review"));
    insertMatters(tables, fact, fact.tasks, QStringLiteral("task"));
}

QString describe(const CaseListed& fact)
{
    if (fact.reason.isEmpty())
        return QStringLiteral("A family was put on the list as number %1.").arg(fact.position);
    return QStringLiteral("A family was put on the list as number %1: %2.").arg(fact.position).arg(fact.reason);
}

} // namespace tepu

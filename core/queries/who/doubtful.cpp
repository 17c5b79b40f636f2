// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/who/doubtful.h"

namespace tepu {

/// Two people as a set: which of them is named first says nothing.
static QString pairOf(const QString& one, const QString& other)
{
    return QStringLiteral("min(%1, %2) || max(%1, %2)").arg(one, other);
}

static QString named(const QString& person)
{
    return QStringLiteral("(SELECT trim(coalesce(p.given_names, '') || ' ' || coalesce(p.family_name, '')) FROM person p WHERE p.id = %1)").arg(person);
}

QVector<DoubtfulRow> doubtful(const Tables& tables)
{
    return tables.ask<DoubtfulRow>(
        QStringLiteral(R"(
        WITH listed(plan) AS (SELECT c.plan FROM agenda_case c WHERE c.left_off_at IS NULL AND c.meeting =
                (SELECT id FROM meeting WHERE state <> 'closed' ORDER BY date DESC, id DESC LIMIT 1)),
            today(person) AS (SELECT m.person FROM listed JOIN plan_member m ON m.plan = listed.plan),
            seen AS (SELECT coalesce(a.one, r.person) AS person, coalesce(b.one, r.candidate) AS other, r.score, r.why, r.seen_at
                FROM resemblance r LEFT JOIN who a ON a.person = r.person LEFT JOIN who b ON b.person = r.candidate),
            apart(two) AS (SELECT %1 FROM (SELECT coalesce(a.one, k.person) AS person, coalesce(b.one, k.other) AS other FROM kept_apart k
                LEFT JOIN who a ON a.person = k.person LEFT JOIN who b ON b.person = k.other)),
            near AS (SELECT person, other, max(score) AS score, why, min(seen_at) AS seen_at FROM seen
                WHERE person <> other AND %1 NOT IN (SELECT two FROM apart) GROUP BY %1)
        SELECT max(person, other), min(person, other), %2, %3, score, why, seen_at,
            person IN (SELECT person FROM today) OR other IN (SELECT person FROM today) AS on_list
        FROM near ORDER BY on_list DESC, score DESC, seen_at, person, other)")
            .arg(pairOf(QStringLiteral("person"), QStringLiteral("other")), named(QStringLiteral("max(person, other)")),
                 named(QStringLiteral("min(person, other)"))));
}

static QVector<JoinedRow> decidedTwos(const Tables& tables, const char* table)
{
    return tables.ask<JoinedRow>(QStringLiteral("SELECT person, other, %2, %3, because, at FROM %1 ORDER BY at DESC, person, other")
                                     .arg(QLatin1String(table), named(QStringLiteral("person")), named(QStringLiteral("other"))));
}

QVector<JoinedRow> joinedPeople(const Tables& tables)
{
    return decidedTwos(tables, "joined");
}

QVector<JoinedRow> keptApart(const Tables& tables)
{
    return decidedTwos(tables, "kept_apart");
}

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/open_data/keys.h"

namespace tepu::open_data {

static QString with(const char* sql, const char* column)
{
    return QString::fromLatin1(sql).arg(QLatin1String(column));
}

QString key(const char* column)
{
    return with("coalesce((SELECT ref FROM reference WHERE thing = %1), %1)", column);
}

QString planKey(const char* column)
{
    return with("coalesce((SELECT ref FROM reference WHERE thing = %1), (SELECT number FROM plan WHERE id = %1))", column);
}

QString beginnings()
{
    return QStringLiteral(
        "WITH decided AS MATERIALIZED (SELECT c.id, c.plan, c.meeting, c.decided_at, m.kind, m.date, "
        "row_number() OVER (PARTITION BY c.plan ORDER BY m.date, c.decided_at, c.id) AS nth "
        "FROM agenda_case c JOIN meeting m ON m.id = c.meeting WHERE c.decided_at IS NOT NULL AND c.left_off_at IS NULL), "

        "came AS MATERIALIZED (SELECT p.id AS plan, CASE WHEN r.plan IS NULL THEN d.meeting END AS meeting, d.decided_at, "
        "coalesce(r.table_kind, d.kind) AS kind, coalesce(r.begins_on, d.date) AS begins, r.ends_on AS ends, "
        "r.referral_source AS source, r.plan IS NOT NULL AS was_set FROM plan p LEFT JOIN review_period r ON r.plan = p.id "
        "LEFT JOIN decided d ON d.plan = p.id AND d.nth = 1), "

        "begun AS MATERIALIZED (SELECT came.plan, coalesce((SELECT r.command FROM risk_decision r WHERE r.plan = came.plan "
        "AND r.meeting = came.meeting ORDER BY r.rowid DESC LIMIT 1), (SELECT r.command FROM risk_decision r "
        "WHERE r.plan = came.plan ORDER BY r.rowid LIMIT 1)) AS command FROM came), "

        "candidate AS MATERIALIZED (SELECT pe.plan, pe.episode, row_number() OVER (PARTITION BY pe.plan "
        "ORDER BY coalesce(e.is_index, 0) DESC, e.occurred_at DESC, e.ref) AS nth FROM plan_episode pe "
        "JOIN episode e ON e.id = pe.episode JOIN came ON came.plan = pe.plan WHERE e.is_index = 1 "
        "OR (NOT came.was_set AND (came.decided_at IS NULL OR e.occurred_at <= came.decided_at))), "

        "brought AS MATERIALIZED (SELECT plan, episode FROM candidate WHERE nth = 1) ");
}

} // namespace tepu::open_data

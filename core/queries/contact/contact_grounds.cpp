// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/contact/contact_grounds.h"

#include "core/queries/plan/one_person.h"

namespace tepu {
namespace {

struct SafeWhenRow {
    QString point;
    QString when;
    static constexpr auto fields() { return Fields{field("point", &SafeWhenRow::point), field("when", &SafeWhenRow::when)}; }
};

struct HoldSpanRow {
    Instant since;
    std::optional<Instant> liftedAt = {};
    static constexpr auto fields() { return Fields{field("since", &HoldSpanRow::since), field("lifted_at", &HoldSpanRow::liftedAt)}; }
};

} // namespace

QVector<AttemptRow> attemptsOn(const Tables& tables, const PlanId& plan)
{
    return tables.ask<AttemptRow>(
        QStringLiteral("SELECT c.id, c.person, c.attempted_at, c.method, c.worker_role, coalesce(a.mark, ''), c.result, c.safe_time, "
                       "coalesce(c.words, '') FROM contact_attempt c LEFT JOIN agency a ON a.code = c.agency "
                       "WHERE c.plan = ? ORDER BY c.attempted_at DESC, c.id DESC"),
        values(plan));
}

QVector<ContactAttempt> asAttempts(const QVector<AttemptRow>& rows)
{
    QVector<ContactAttempt> attempts;
    for (const AttemptRow& row : rows)
        attempts.append(row.asAttempt());
    return attempts;
}

Instant lastCame(const Tables& tables, const PlanId& plan)
{
    return tables
        .one<Instant>(QStringLiteral("SELECT max(at) FROM (SELECT max(e.occurred_at) AS at FROM plan_episode pe JOIN episode e "
                                     "ON e.id = pe.episode WHERE pe.plan = ?1 UNION ALL SELECT max(r.received_at) FROM plan_release pr "
                                     "JOIN release r ON r.id = pr.release WHERE pr.plan = ?1 UNION ALL SELECT started_at FROM plan "
                                     "WHERE id = ?1 AND NOT EXISTS(SELECT 1 FROM plan_episode WHERE plan = ?1) "
                                     "AND NOT EXISTS(SELECT 1 FROM plan_release WHERE plan = ?1))"),
                      values(plan))
        .value_or(Instant());
}

ContactRound contactRound(const Tables& tables, const PlanId& plan, const PlanPerson& person)
{
    ContactRound round{lastCame(tables, plan), tables.one<RiskLevel>(QStringLiteral("SELECT level FROM plan WHERE id = ? AND level IS NOT NULL"),
                                                                     values(plan))};
    for (const SafeWhenRow& row :
         tables.ask<SafeWhenRow>(QStringLiteral("SELECT s.point, coalesce(s.safe_when, '') FROM safe_way s LEFT JOIN contact_point c "
                                                "ON c.id = s.point WHERE s.person IN %1 AND (c.struck_at IS NULL OR s.point = '') "
                                                "ORDER BY s.point, s.at")
                                     .arg(everyTelling(QStringLiteral("?1"))),
                                 values(person.person)))
        round.ways.append({row.point.isEmpty(), row.when});
    for (const HoldSpanRow& row :
         tables.ask<HoldSpanRow>(QStringLiteral("SELECT since, lifted_at FROM contact_hold WHERE person IN %1 ORDER BY since, id")
                                     .arg(everyTelling(QStringLiteral("?1"))),
                                 values(person.person))) {
        round.holds.append({row.since, row.liftedAt});
        round.isHeldNow = round.isHeldNow || !row.liftedAt;
    }
    return round;
}

} // namespace tepu

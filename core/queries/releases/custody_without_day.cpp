// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/releases/custody_without_day.h"

#include "core/queries/plan/one_person.h"

namespace tepu {

static QString noReleaseAhead(const QString& plan, const QString& person)
{
    return QStringLiteral("NOT EXISTS(SELECT 1 FROM plan_release pr JOIN release_now r ON r.id = pr.release WHERE pr.plan = %1 AND r.is_ahead "
                          "AND r.person IN %2)")
        .arg(plan, everyTelling(person));
}

/// What was noted of them last; of those who are one, the newest. Asked from who is held, for few of all people are.
static QVector<InCustody> noted(const Tables& tables, const std::optional<PlanId>& plan, const std::optional<QDate>& until)
{
    const QString face = faceOn(QStringLiteral("o.plan"), QStringLiteral("c.person"));
    QVector<InCustody> all;
    for (const InCustody& each : tables.ask<InCustody>(
             QStringLiteral("SELECT o.plan, %1, c.status, c.until, c.at FROM custody c CROSS JOIN plan_told o ON o.person IN %2 "
                            "CROSS JOIN plan ON plan.id = o.plan AND plan.closed_at IS NULL "
                            "WHERE c.status IN ('remanded_in_custody', 'serving_sentence', 'police_cells') AND (?1 IS NULL OR o.plan = ?1) "
                            "AND (?2 IS NULL OR c.until <= ?2) "
                            "AND NOT EXISTS(SELECT 1 FROM custody newer WHERE newer.person IN %2 AND newer.at > c.at) AND %3 "
                            "AND EXISTS(SELECT 1 FROM plan_person was WHERE was.plan = o.plan AND was.person = %1 AND was.role = 'perpetrator') "
                            "ORDER BY 1, 2")
                 .arg(face, everyTelling(QStringLiteral("c.person")), noReleaseAhead(QStringLiteral("o.plan"), QStringLiteral("c.person"))),
             values(plan, until)))
        if (!all.contains(each)) // somebody may be told of in several episodes
            all.append(each);
    return all;
}

/// Police told of the remand with the plan's newest episode, and nobody has said anything of it since.
static QVector<InCustody> toldByPolice(const Tables& tables, const std::optional<PlanId>& plan)
{
    return tables.ask<InCustody>(
        QStringLiteral("SELECT pp.plan, pp.person, 'remanded_in_custody', NULL, e.occurred_at FROM plan CROSS JOIN plan_episode own ON own.plan = plan.id "
                       "CROSS JOIN episode e ON e.id = own.episode CROSS JOIN plan_person pp ON pp.plan = plan.id AND pp.matter = e.id "
                       "AND pp.role = 'perpetrator' WHERE plan.closed_at IS NULL AND e.police_actions LIKE '%\"remanded_in_custody\"%' AND (?1 IS NULL OR pp.plan = ?1) "
                       "AND NOT EXISTS(SELECT 1 FROM custody c WHERE c.person IN %1 AND c.at >= e.occurred_at) "
                       "AND NOT EXISTS(SELECT 1 FROM court_order o WHERE o.plan = pp.plan AND o.respondent IN %1 AND o.type = 'bail' "
                       "AND o.in_place_from >= date(e.occurred_at / 1000, 'unixepoch')) "
                       "AND NOT EXISTS(SELECT 1 FROM plan_release pr JOIN release r ON r.id = pr.release WHERE pr.plan = pp.plan AND r.person IN %1) "
                       "AND NOT EXISTS(SELECT 1 FROM plan_episode l JOIN episode later ON later.id = l.episode WHERE l.plan = pp.plan "
                       "AND later.occurred_at > e.occurred_at) ORDER BY pp.plan, pp.person")
            .arg(everyTelling(QStringLiteral("pp.person"))),
        values(plan));
}

QVector<InCustody> custodyWithoutDay(const Tables& tables, const std::optional<PlanId>& plan)
{
    return noted(tables, plan, std::nullopt) + toldByPolice(tables, plan);
}

QVector<InCustody> custodyUntil(const Tables& tables, QDate day)
{
    return noted(tables, std::nullopt, day);
}

} // namespace tepu

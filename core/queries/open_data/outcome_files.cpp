// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/open_data/outcome_files.h"

#include "core/queries/open_data/keys.h"

namespace tepu::open_data {

namespace {

struct HeldEngagement : EngagementRow {
    Engagement held = Engagement::NoAttemptMadeToContact;
    static constexpr auto fields()
    {
        using H = HeldEngagement;
        return Fields{field("plan", &H::plan), field("person", &H::person), field("outcome", &H::held),
                      field("case_worker_role", &H::caseWorkerRole), field("recorded_on", &H::on)};
    }
};

} // namespace

/// "SELECT plan, person" of a table whose rows belong to both.
static QString ofPlanAndPerson(const char* columns, const char* table)
{
    return QStringLiteral("SELECT %1, %2, %3 FROM %4 x JOIN plan p ON p.id = x.plan ORDER BY x.rowid")
        .arg(planKey("x.plan"), key("x.person"), QLatin1String(columns), QLatin1String(table));
}

/// The same with the row's own key before them.
static QString keyed(const char* columns, const char* table)
{
    return QStringLiteral("SELECT %1, %2, %3, %4 FROM %5 x JOIN plan p ON p.id = x.plan ORDER BY x.rowid")
        .arg(key("x.id"), planKey("x.plan"), key("x.person"), QLatin1String(columns), QLatin1String(table));
}

QVector<ContactRow> ContactRow::in(const Tables& tables)
{
    return tables.ask<ContactRow>(keyed("x.attempted_at, x.method, x.worker_role, x.result, x.words", "contact_attempt"));
}

QVector<EngagementRow> EngagementRow::in(const Tables& tables)
{
    QVector<EngagementRow> rows;
    for (HeldEngagement& held :
         tables.ask<HeldEngagement>(ofPlanAndPerson("x.outcome, x.case_worker_role, x.recorded_on", "engagement"))) {
        held.outcome = codeOf(held.held);
        if (held.outcome == EngagementCode::UncontactableUnsafeToContact)
            held.unsafe = held.held == Engagement::UnsafeToContact;
        rows.append(held);
    }
    return rows;
}

QVector<ServiceRow> ServiceRow::in(const Tables& tables)
{
    return tables.ask<ServiceRow>(keyed("x.category, x.status, x.recorded_on", "service"));
}

QVector<RelationshipStatusRow> RelationshipStatusRow::in(const Tables& tables)
{
    return tables.ask<RelationshipStatusRow>(ofPlanAndPerson("x.status, x.as_at", "relationship_now"));
}

QVector<SafetyRatingRow> SafetyRatingRow::in(const Tables& tables)
{
    return tables.ask<SafetyRatingRow>(ofPlanAndPerson("x.rating, x.rated_on", "safety_rating"));
}

} // namespace tepu::open_data

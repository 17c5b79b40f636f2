// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/open_data/plan_files.h"

#include "core/domain/instant.h"
#include "core/queries/open_data/keys.h"

namespace tepu::open_data {

namespace {

struct PlanAsHeld : PlanRow {
    std::optional<Instant> closedAt;
    static constexpr auto fields() { return PlanRow::fields() + Fields{field("closed_at", &PlanAsHeld::closedAt)}; }
};

struct HeldRole : PlanPersonRow {
    Role held = Role::Witness;
    QString received;
    static constexpr auto fields()
    {
        using H = HeldRole;
        return Fields{field("plan", &H::plan), field("person", &H::person), field("role", &H::held),
                      field("received", &H::received)};
    }
};

} // namespace

/// Twelve weeks, unless somebody set another end; what happened after it is no part of the review.
static PlanRow reviewed(PlanAsHeld held)
{
    if (held.begins && !held.ends)
        held.ends = held.begins->addDays(12 * 7);
    const auto closedOn = held.closedAt ? std::optional(dateAt(*held.closedAt)) : std::nullopt;
    if (closedOn && (!held.ends || *closedOn <= *held.ends)) {
        held.status = PlanStatus::Closed;
        held.closedOn = closedOn;
    }
    return held;
}

QVector<PlanRow> PlanRow::in(const Tables& tables)
{
    QVector<PlanRow> rows;
    const auto held = tables.ask<PlanAsHeld>(
        beginnings() +
        QStringLiteral(
            "SELECT %1, p.location, upper(came.kind), (SELECT to_level FROM risk_decision WHERE command = begun.command), "
            "coalesce(came.source, CASE WHEN brought.episode IS NOT NULL THEN 'police_episode' "
            "WHEN EXISTS(SELECT 1 FROM plan_release WHERE plan = p.id) THEN 'corrections_prison_release' END), "
            "came.begins, came.ends, 'open', NULL, p.children, p.number, p.family_name, p.closed_at FROM plan p "
            "JOIN came ON came.plan = p.id JOIN begun ON begun.plan = p.id LEFT JOIN brought ON brought.plan = p.id "
            "ORDER BY p.rowid")
            .arg(planKey("p.id")));
    for (const PlanAsHeld& plan : held)
        rows.append(reviewed(plan));
    return rows;
}

/// "Role of a person in the plan = role in the episode at the start of the review", unless somebody said it of the plan
/// itself; in a plan that no episode brought, the release.
static QString rolesOnPlans()
{
    return beginnings() +
           QStringLiteral(
               ", said AS (SELECT o.plan, o.person, o.role, coalesce(o.role_received, '') AS received, 1 AS part, "
               "o.rowid AS line FROM plan_role o "
               "UNION ALL SELECT brought.plan, ep.person, ep.role, ep.role_received, 2, ep.rowid FROM brought "
               "JOIN episode_person ep ON ep.episode = brought.episode "
               "UNION ALL SELECT pr.plan, r.person, 'perpetrator', '', 3, 2 * r.rowid FROM plan_release pr "
               "JOIN release r ON r.id = pr.release WHERE r.person IS NOT NULL "
               "UNION ALL SELECT pr.plan, r.victim, 'victim', '', 3, 2 * r.rowid + 1 FROM plan_release pr "
               "JOIN release r ON r.id = pr.release WHERE r.victim IS NOT NULL), "
               "first AS (SELECT said.*, min(part) OVER (PARTITION BY plan) AS least FROM said) "
               "SELECT %1, %2, role, received FROM first JOIN plan p ON p.id = first.plan WHERE part = least "
               "ORDER BY p.rowid, line")
               .arg(planKey("first.plan"), key("first.person"));
}

QVector<PlanPersonRow> PlanPersonRow::in(const Tables& tables)
{
    QVector<PlanPersonRow> rows;
    QSet<QString> seen; // somebody may stand in two releases of one plan
    for (HeldRole& held : tables.ask<HeldRole>(rolesOnPlans())) {
        const QString who = held.plan + u'\n' + held.person;
        if (seen.contains(who))
            continue;
        seen.insert(who);
        held.role = roleOnPlan(held.held, held.received);
        rows.append(held);
    }
    return rows;
}

QVector<PlanFlagRow> PlanFlagRow::in(const Tables& tables)
{
    return tables.ask<PlanFlagRow>(
        QStringLiteral("SELECT %1, f.flag FROM plan_flag f JOIN plan p ON p.id = f.plan ORDER BY f.rowid")
            .arg(planKey("f.plan")));
}

} // namespace tepu::open_data

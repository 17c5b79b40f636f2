// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/questions/signs_of_plan.h"

namespace tepu {

static const auto selectSigns = QStringLiteral(
    "WITH asked(plan, meeting, today, now, long_ago) AS (VALUES(?, ?, ?, ?, ?)), "
    "contact AS (SELECT task.* FROM task, asked WHERE task.plan = asked.plan AND category = 'make_contact_with_family'), "
    "latest AS (SELECT max(attached_at) AS at FROM plan_episode, asked WHERE plan_episode.plan = asked.plan), "
    "decided AS (SELECT coalesce((SELECT max(r.at) FROM risk_decision r WHERE r.plan = plan.id), level_since) AS at FROM asked JOIN plan ON plan.id = asked.plan), "
    "here AS (SELECT r.from_level, coalesce(r.stands, r.to_level) AS stands, coalesce(r.changed_behaviour, '') <> '' AS told FROM risk_decision r, asked "
    "WHERE r.plan = asked.plan AND r.meeting = asked.meeting ORDER BY r.at DESC, r.rowid DESC LIMIT 1), "
    "orders AS (SELECT o.* FROM order_standing o, asked WHERE o.plan = asked.plan AND (o.over_at IS NULL OR o.over_at > asked.now)) "
    "SELECT 1, level, EXISTS(SELECT 1 FROM here), "
    "coalesce((SELECT because <> '[]' OR words <> '' FROM risk_decision r WHERE r.plan = p.id ORDER BY at DESC, rowid DESC "
    "LIMIT 1), 0), "
    "coalesce((SELECT at FROM latest) > decided.at, 0), "
    "EXISTS(SELECT 1 FROM told_signal s WHERE s.plan = p.id AND s.at > decided.at) "
    "OR EXISTS(SELECT 1 FROM withdrawn_statement w WHERE w.plan = p.id AND w.at > decided.at) "
    "OR EXISTS(SELECT 1 FROM order_standing o WHERE o.plan = p.id AND o.over_at > decided.at AND o.over_at <= asked.now) "
    "OR EXISTS(SELECT 1 FROM plan_episode pe JOIN episode e ON e.id = pe.episode WHERE pe.plan = p.id AND e.pso_days > 0 "
    "AND e.pso_served_at + e.pso_days * 86400000 > decided.at AND e.pso_served_at + e.pso_days * 86400000 <= asked.now "
    "AND NOT EXISTS(SELECT 1 FROM court_order o WHERE o.episode = e.id)) "
    "OR EXISTS(SELECT 1 FROM court_order o JOIN order_breach b ON b.of_order = o.id WHERE o.plan = p.id AND b.happened_at > decided.at) "
    "OR EXISTS(SELECT 1 FROM plan_release pr JOIN release_day d ON d.release = pr.release WHERE pr.plan = p.id AND d.what = 'released' AND d.at > decided.at) "
    "OR EXISTS(SELECT 1 FROM plan_member m JOIN custody c ON c.person = m.person WHERE m.plan = p.id AND c.at > decided.at), "
    "(SELECT from_level FROM here), (SELECT stands FROM here), coalesce((SELECT told FROM here), 0), "
    "EXISTS(SELECT 1 FROM risk_decision r WHERE r.plan = p.id AND r.because LIKE '%\"perpetrator_in_prison\"%'), "
    "EXISTS(SELECT 1 FROM contact, latest WHERE ended_at IS NULL OR (state = 'done' AND ended_at >= coalesce(latest.at, 0))), "
    "EXISTS(SELECT 1 FROM contact WHERE due IS NOT NULL), "
    "EXISTS(SELECT 1 FROM contact WHERE ended_at IS NULL), "
    "EXISTS(SELECT 1 FROM contact WHERE state = 'done'), "
    "EXISTS(SELECT 1 FROM contact WHERE state IN ('not_done_circumstances_changed', 'not_done_not_undertaken')), "
    "EXISTS(SELECT 1 FROM contact_attempt t WHERE t.plan = p.id AND t.result = 'contact_made' AND t.attempted_at <= asked.long_ago), "
    "EXISTS(SELECT 1 FROM review r WHERE r.plan = p.id AND r.state = 'set' AND (r.due_on IS NULL OR r.due_on >= asked.today)), "
    "EXISTS(SELECT 1 FROM plan_release pr JOIN release_now r ON r.id = pr.release WHERE pr.plan = p.id "
    "AND r.is_ahead AND r.expected_on >= asked.today), "
    "EXISTS(SELECT 1 FROM plan_episode pe JOIN episode e ON e.id = pe.episode WHERE pe.plan = p.id "
    "AND e.police_actions LIKE '%\"remanded_in_custody\"%'), "
    "EXISTS(SELECT 1 FROM plan_episode pe JOIN episode e ON e.id = pe.episode WHERE pe.plan = p.id AND e.roc_made) "
    "OR EXISTS(SELECT 1 FROM concern c WHERE c.plan = p.id AND (c.raised_at IS NULL OR c.raised_at >= coalesce((SELECT at FROM latest), 0))), "
    "EXISTS(SELECT 1 FROM concern c WHERE c.plan = p.id) OR EXISTS(SELECT 1 FROM childrens_team c WHERE c.plan = p.id), "
    "EXISTS(SELECT 1 FROM orders o WHERE o.address <> '' OR o.type IN ('bail', 'parole', 'release_conditions')), "
    "EXISTS(SELECT 1 FROM withdrawn_statement w WHERE w.plan = p.id), "
    "EXISTS(SELECT 1 FROM standing_line s WHERE s.plan = p.id AND s.kind = 'wishes' AND s.words <> ''), "
    "EXISTS(SELECT 1 FROM standing_line s WHERE s.plan = p.id AND s.kind = 'following_up' AND s.words <> '') "
    "FROM asked JOIN plan p ON p.id = asked.plan JOIN decided");

/// R-C3: nobody who was reached later than this can be due for a call after six weeks.
static constexpr auto almostSixWeeks = std::chrono::hours(24 * 41 - 1);

SignsOfPlan signsOfPlan(const Tables& tables, const PlanId& plan, const MeetingId& meeting, Instant now)
{
    return tables.askOne<SignsOfPlan>(selectSigns, values(plan, meeting, dateAt(now), now, now - almostSixWeeks)).value_or(SignsOfPlan());
}

} // namespace tepu

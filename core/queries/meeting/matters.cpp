// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/meeting/matters.h"

#include "core/queries/plan/task_waits.h"
#include "core/queries/site/site_settings.h"

namespace tepu {

/// What a table has settled, and what stands on the list of a meeting that is not closed. What was left off, or carried
/// over, is still to be heard.
static const auto heardMatters = QStringLiteral(
    "WITH heard AS (SELECT m.matter, meeting.kind, meeting.date FROM case_matter m JOIN agenda_case c ON c.id = m.case_id "
    "JOIN meeting ON meeting.id = c.meeting WHERE c.left_off_at IS NULL "
    "AND (meeting.state <> 'closed' OR c.state IN ('decided', 'catching_up'))) ");

namespace {

struct EpisodeOfPlan : EpisodeToHear {
    PlanId plan;
    static constexpr auto fields()
    {
        using E = EpisodeOfPlan;
        return Fields{field("plan", &E::plan),
                      field("episode", &E::id),
                      field("reported_at", &E::reportedAt),
                      field("harms", &E::harms),
                      field("strangulation", &E::strangulation),
                      field("firearms", &E::firearms),
                      field("order_breached", &E::orderBreached),
                      field("bail_breached", &E::bailBreached),
                      field("safety_order", &E::safetyOrder),
                      field("police_risk", &E::policeRisk)};
    }
};

struct ReleaseOfPlan : ReleaseToHear {
    PlanId plan;
    static constexpr auto fields()
    {
        using R = ReleaseOfPlan;
        return Fields{field("plan", &R::plan), field("release", &R::id), field("kind", &R::kind),
                      field("expected_on", &R::expectedOn)};
    }
};

struct ReviewOfPlan : ReviewToHear {
    PlanId plan;
    static constexpr auto fields()
    {
        using R = ReviewOfPlan;
        return Fields{field("plan", &R::plan), field("review", &R::id), field("due_on", &R::dueOn)};
    }
};

struct CarriedPlan : CarriedCase {
    PlanId plan;
    static constexpr auto fields()
    {
        using C = CarriedPlan;
        return Fields{field("plan", &C::plan), field("from", &C::from), field("times", &C::times)};
    }
};

struct TaskOfPlan : TaskToHear {
    PlanId plan;
    static constexpr auto fields()
    {
        using T = TaskOfPlan;
        return Fields{field("plan", &T::plan), field("task", &T::id), field("allocated_at", &T::allocatedAt),
                      field("due", &T::due)};
    }
};

struct PlanSince {
    PlanId plan;
    Instant since;
    static constexpr auto fields()
    {
        return Fields{field("plan", &PlanSince::plan), field("since", &PlanSince::since)};
    }
};

struct Counted {
    int in12Weeks = 0;
    int in12Months = 0;
    std::optional<RiskLevel> level;
    static constexpr auto fields()
    {
        using C = Counted;
        return Fields{field("in_12_weeks", &C::in12Weeks), field("in_12_months", &C::in12Months),
                      field("level", &C::level)};
    }
};

} // namespace

static Instant startOf(QDate day)
{
    return instantAt(day, QTime(0, 0)).value_or(Instant());
}

Matters::Matters(const Tables& tables, TableKind kind, QDate date) : m_tables(tables), m_kind(kind), m_date(date)
{
    addCarried();
    if (kind == TableKind::Sam) {
        addEpisodes();
        addTasks();
    } else {
        addHighWithoutIcm();
        addLeftUnderIcm();
    }
    addReleases();
    addReviews();
}

Candidate& Matters::of(const PlanId& plan)
{
    Candidate& family = m_families[plan];
    family.plan = plan;
    return family;
}

/// C8 "new episodes": reported no later than the list's date.
void Matters::addEpisodes()
{
    const auto rows = m_tables.ask<EpisodeOfPlan>(
        heardMatters + QStringLiteral(
                    "SELECT pe.plan, e.id, e.reported_at, e.harms, e.strangulation, e.firearms_present, "
                    "e.protection_order_breached, e.bail_breached, e.police_actions LIKE '%\"police_safety_order\"%', "
                    "nullif(e.police_risk, '') FROM episode e JOIN plan_episode pe ON pe.episode = e.id "
                    "JOIN plan ON plan.id = pe.plan WHERE e.reported_at < ? AND NOT coalesce(e.recounted, 0) "
                    "AND (plan.closed_at IS NULL OR plan.closed_at < pe.attached_at) "
                    "AND e.id NOT IN (SELECT matter FROM heard) ORDER BY e.reported_at, e.id"),
        values(startOf(m_date.addDays(1))));
    for (const EpisodeOfPlan& row : rows)
        of(row.plan).episodes.append(row);
}

/// R-P1 "imminent = within 14 days (local default)": heard once at a table of this kind, and again on the day itself.
void Matters::addReleases()
{
    const int days = siteSettings(m_tables).imminentReleaseDays;
    const auto rows = m_tables.ask<ReleaseOfPlan>(
        heardMatters + QStringLiteral(
                    "SELECT pr.plan, r.id, r.kind, r.expected_on FROM release_now r JOIN plan_release pr ON pr.release = r.id "
                    "JOIN plan ON plan.id = pr.plan WHERE r.expected_on <= ? AND r.kind IS NOT NULL AND r.is_ahead "
                    "AND (plan.closed_at IS NULL OR plan.closed_at < pr.attached_at) AND NOT EXISTS(SELECT 1 FROM heard "
                    "WHERE heard.matter = r.id AND heard.kind = ? AND (r.expected_on <> ? OR heard.date = r.expected_on)) "
                    "ORDER BY r.expected_on, r.id"),
        values(m_date.addDays(days), m_kind, m_date));
    for (const ReleaseOfPlan& row : rows)
        of(row.plan).releases.append(row);
}

void Matters::addReviews()
{
    const auto rows = m_tables.ask<ReviewOfPlan>(
        heardMatters + QStringLiteral("SELECT r.plan, r.id, r.due_on FROM review r JOIN plan ON plan.id = r.plan "
                               "WHERE r.kind = ? AND r.due_on <> '' AND r.due_on <= ? AND r.state = 'set' "
                               "AND plan.closed_at IS NULL AND r.id NOT IN (SELECT matter FROM heard) "
                               "ORDER BY r.due_on, r.id"),
        values(m_kind, m_date));
    for (const ReviewOfPlan& row : rows)
        of(row.plan).reviews.append(row);
}

/// R-M4 "What was not reached is carried over to the next table": the last list of this kind that kept the family on it.
void Matters::addCarried()
{
    const auto rows = m_tables.ask<CarriedPlan>(
        QStringLiteral("WITH kept AS (SELECT c.plan, c.state, c.carried_times, meeting.date, meeting.state AS meeting_state, "
                       "row_number() OVER (PARTITION BY c.plan ORDER BY meeting.made_at DESC, meeting.id DESC) AS back "
                       "FROM agenda_case c JOIN meeting ON meeting.id = c.meeting "
                       "WHERE meeting.kind = ? AND c.left_off_at IS NULL) "
                       "SELECT plan, date, carried_times + 1 FROM kept JOIN plan ON plan.id = kept.plan "
                       "WHERE back = 1 AND kept.state = 'carried_over' AND meeting_state = 'closed' "
                       "AND plan.closed_at IS NULL ORDER BY plan"),
        values(m_kind));
    for (const CarriedPlan& row : rows)
        of(row.plan).carried = row;
}

/// R-C6 "The deadline then shows \"held: unsafe\", not overdue", and what still waits is not late either.
void Matters::addTasks()
{
    const Instant tomorrow = startOf(m_date.addDays(1));
    const auto rows = m_tables.ask<TaskOfPlan>(
        heardMatters + QStringLiteral("SELECT task.plan, task.id, task.allocated_at, task.due "
                               "FROM task JOIN plan ON plan.id = task.plan "
                               "WHERE task.ended_at IS NULL AND task.due < ? AND NOT %1 AND NOT %2 "
                               "AND plan.closed_at IS NULL AND task.id NOT IN (SELECT matter FROM heard) "
                               "ORDER BY task.due, task.id")
                    .arg(taskWaits(), taskIsUnsafe()),
        values(tomorrow, tomorrow));
    for (const TaskOfPlan& row : rows)
        of(row.plan).tasks.append(row);
}

/// R-R6 "A plan set to High at SAM goes on the next ICM list."
void Matters::addHighWithoutIcm()
{
    const auto rows = m_tables.ask<PlanSince>(
        QStringLiteral("SELECT plan.id, coalesce(plan.level_since, plan.started_at) FROM plan "
                       "WHERE plan.level = 'high' AND plan.closed_at IS NULL AND NOT EXISTS("
                       "SELECT 1 FROM agenda_case c JOIN meeting ON meeting.id = c.meeting "
                       "WHERE c.plan = plan.id AND meeting.kind = 'icm' AND c.left_off_at IS NULL "
                       "AND (meeting.state <> 'closed' OR c.state IN ('decided', 'catching_up')) "
                       "AND coalesce(c.decided_at, meeting.made_at) >= coalesce(plan.level_since, plan.started_at)) "
                       "ORDER BY plan.id"));
    for (const PlanSince& row : rows)
        of(row.plan).highSince = dateAt(row.since);
}

/// R-R6 "A plan de-escalated to Medium may stay under ICM", and a High plan does; without a review it would be forgotten.
void Matters::addLeftUnderIcm()
{
    const auto rows = m_tables.column<PlanId>(
        QStringLiteral("SELECT plan.id FROM plan WHERE (plan.under_icm OR plan.level = 'high') AND plan.closed_at IS NULL "
                       "AND NOT EXISTS(SELECT 1 FROM review WHERE review.plan = plan.id AND review.state = 'set') "
                       "AND NOT EXISTS(SELECT 1 FROM agenda_case c JOIN meeting ON meeting.id = c.meeting "
                       "WHERE c.plan = plan.id AND meeting.kind = 'icm' AND meeting.state <> 'closed' "
                       "AND c.left_off_at IS NULL) ORDER BY plan.id"));
    for (const PlanId& plan : rows)
        of(plan).underIcm = !of(plan).highSince;
}

/// The counts, when PSOs end, and the level.
Candidate Matters::completed(Candidate family) const
{
    const auto counted = m_tables.askOne<Counted>(
        QStringLiteral(
            "WITH asked(plan, weeks, months, until) AS (VALUES(?, ?, ?, ?)), "
            "own AS (SELECT e.reported_at FROM asked JOIN plan_episode pe ON pe.plan = asked.plan "
            "JOIN episode e ON e.id = pe.episode WHERE e.reported_at < asked.until) "
            "SELECT (SELECT count(*) FROM own WHERE reported_at >= asked.weeks), "
            "(SELECT count(*) FROM own WHERE reported_at >= asked.months), "
            "(SELECT level FROM plan WHERE id = asked.plan) FROM asked"),
        values(family.plan, startOf(m_date.addDays(-84)), startOf(m_date.addMonths(-12)), startOf(m_date.addDays(1))));
    family.in12Weeks = counted->in12Weeks;
    family.in12Months = counted->in12Months;
    family.level = counted->level;
    family.ordersEnd = m_tables.column<Instant>(
        QStringLiteral("SELECT e.pso_served_at + e.pso_days * 86400000 FROM plan_episode pe "
                       "JOIN episode e ON e.id = pe.episode WHERE pe.plan = ? AND e.pso_served_at + e.pso_days > 0 "
                       "AND NOT EXISTS(SELECT 1 FROM court_order o WHERE o.episode = e.id AND o.type = 'police_safety_order') "
                       "UNION ALL SELECT o.ends_at FROM order_standing o WHERE o.plan = ? "
                       "AND o.type = 'police_safety_order' AND o.ended_at IS NULL AND NOT coalesce(o.awaits_service, 0) AND o.ends_at IS NOT NULL"),
        values(family.plan, family.plan));
    return family;
}

QVector<Candidate> Matters::families() const
{
    QVector<Candidate> all;
    for (const Candidate& family : m_families)
        all.append(completed(family));
    return all;
}

Candidate Matters::family(const PlanId& plan) const
{
    Candidate one = m_families.value(plan);
    one.plan = plan;
    return completed(one);
}

} // namespace tepu

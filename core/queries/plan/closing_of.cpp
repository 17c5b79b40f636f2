// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/closing_of.h"

#include "core/queries/people/safety_plans.h"
#include "core/queries/site/safety_settings.h"

namespace tepu {

namespace {

struct ClosingSigns {
    QString number;
    QString familyName;
    bool isClosed = false;
    int openTasks = 0;
    std::optional<Instant> lastEpisodeAt;
    bool contactMade = false;
    bool reviewHeld = false;

    static constexpr auto fields()
    {
        using R = ClosingSigns;
        return Fields{field("number", &R::number), field("family_name", &R::familyName), field("is_closed", &R::isClosed),
                      field("open_tasks", &R::openTasks), field("last_episode_at", &R::lastEpisodeAt), field("contact_made", &R::contactMade),
                      field("review_held", &R::reviewHeld)};
    }
};

} // namespace

static std::optional<ClosingSigns> signsOf(const Tables& tables, const PlanId& plan)
{
    return tables.askOne<ClosingSigns>(
        QStringLiteral("SELECT number, family_name, closed_at IS NOT NULL, (SELECT count(*) FROM task WHERE plan = ?1 AND ended_at IS NULL), "
                       "(SELECT max(e.occurred_at) FROM plan_episode pe JOIN episode e ON e.id = pe.episode WHERE pe.plan = ?1), "
                       "EXISTS(SELECT 1 FROM contact_attempt WHERE plan = ?1 AND result IN ('contact_made', 'declined')) "
                       "OR EXISTS(SELECT 1 FROM task WHERE plan = ?1 AND category = 'make_contact_with_family' AND state = 'done'), "
                       "EXISTS(SELECT 1 FROM review WHERE plan = ?1 AND state = 'reached') FROM plan WHERE id = ?1"),
        values(plan));
}

QVector<ReleaseAhead> releasesAhead(const Tables& tables, const PlanId& plan)
{
    return tables.ask<ReleaseAhead>(
        QStringLiteral("SELECT r.id, r.expected_on, EXISTS(SELECT 1 FROM review v WHERE v.plan = pr.plan AND v.state = 'reached' "
                       "AND v.reached_at >= pr.attached_at) FROM plan_release pr JOIN release r ON r.id = pr.release "
                       "WHERE pr.plan = ? AND r.expected_on <> '' AND r.outcome IS NULL AND r.kind IS NOT NULL ORDER BY r.expected_on, r.id"),
        values(plan));
}

bool owesReviewOfPrison(const Tables& tables, const PlanId& plan)
{
    return tables
        .one<int>(QStringLiteral("SELECT 1 FROM (SELECT because, at FROM risk_decision WHERE plan = ? ORDER BY at DESC, rowid DESC "
                                 "LIMIT 1) AS last WHERE last.because LIKE '%perpetrator_in_prison%' AND NOT EXISTS("
                                 "SELECT 1 FROM review WHERE plan = ? AND state = 'reached' AND set_at >= last.at)"),
                  values(plan, plan))
        .has_value();
}

ClosingConditions conditionsOf(const Tables& tables, const PlanId& plan)
{
    const SafetySettings settings = safetySettings(tables);
    const auto signs = signsOf(tables, plan);
    if (settings.closingConditions.isEmpty() || !signs)
        return {};
    PlanAtClosing at{{}, signs->contactMade, signs->reviewHeld, firstSafetyReviewDue(tables, plan), settings.closingQuietDays};
    if (signs->lastEpisodeAt)
        at.lastEpisodeOn = dateAt(*signs->lastEpisodeAt);
    return {settings.closingConditions, at};
}

std::optional<ClosingView> closingOf(const Tables& tables, const PlanId& plan, Instant now)
{
    const auto signs = signsOf(tables, plan);
    if (!signs)
        return std::nullopt;
    ClosingView view{signs->number, signs->familyName, signs->isClosed, signs->openTasks, owesReviewOfPrison(tables, plan), releasesAhead(tables, plan),
                     reviewsStanding(tables, plan, now), conditionStates(conditionsOf(tables, plan), dateAt(now))};
    view.releases.removeIf([today = dateAt(now)](const ReleaseAhead& release) { return release.expectedOn < today; });
    return view;
}

} // namespace tepu

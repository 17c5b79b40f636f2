// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/children/concerns_of.h"
#include "core/queries/children/team_referrals.h"
#include "core/queries/contact/contact_of.h"
#include "core/queries/contact/contact_settings.h"
#include "core/queries/people/safety_plans.h"
#include "core/queries/plan/one_person.h"
#include "core/queries/plan/orders_of.h"
#include "core/queries/plan/reviews_standing.h"
#include "core/queries/releases/releases.h"
#include "core/queries/today/today.h"
#include "tests/bench/a_large_site.h"
#include "tests/support/test.h"

using namespace tepu;

namespace {

/// What stands on Today of one kind, each as "plan thing".
QStringList stands(const Tables& tables, TodayKind kind, Instant now)
{
    QStringList all;
    for (const TodayLine& line : todaySection(tables, kind, now, 100'000).lines)
        all.append(line.plan->toString() + u' ' + line.thing);
    all.sort();
    return all;
}

/// What is found when every open plan is asked, without leaving any out.
QStringList ofEveryPlan(const Tables& tables, const std::function<QStringList(const PlanId&)>& thingsOf)
{
    QStringList all;
    for (const PlanId& plan : tables.column<PlanId>("SELECT id FROM plan WHERE closed_at IS NULL"))
        for (const QString& thing : thingsOf(plan))
            all.append(plan.toString() + u' ' + thing);
    all.sort();
    return all;
}

template <class Row>
QStringList things(const QVector<Row>& rows, const std::function<std::optional<QString>(const Row&)>& thing)
{
    QStringList all;
    for (const Row& row : rows)
        if (const auto each = thing(row))
            all.append(*each);
    return all;
}

/// Whether a contact task of the plan that is open or was given up means this person, and its day is there.
bool wasToBeReached(const Tables& tables, const PlanId& plan, const PersonId& person, Instant now)
{
    return tables
        .one<int>(QStringLiteral("SELECT 1 FROM task WHERE plan = ?1 AND category = 'make_contact_with_family' AND state <> 'done' AND due < ?3 "
                                 "AND (id NOT IN (SELECT task FROM task_person) OR id IN (SELECT task FROM task_person WHERE person IN %1))")
                      .arg(everyTelling(QStringLiteral("?2"))),
                  values(plan, person, *instantAt(dateAt(now).addDays(1), QTime(0, 0))))
        .has_value();
}

/// The morning of each of some weeks, over families whose days fall everywhere in them.
void onManyDays(const std::function<void(const Tables&, Instant)>& check)
{
    static const bench::ALargeSite site(300, 1);
    for (const int days : {-30, -3, 0, 1, 9, 41})
        check(site.tables, site.now + std::chrono::hours(24 * days + (days == 9 ? 13 : 0)));
}

} // namespace

TEST_CASE("no order is left out that ends soon or binds nobody yet, whichever plan it stands on", "[today][queries][orders]")
{
    qsizetype found = 0;
    onManyDays([&](const Tables& tables, Instant now) {
        const QStringList every = ofEveryPlan(tables, [&](const PlanId& plan) {
            return things<OrderView>(ordersOf(tables, plan, now), [](const OrderView& order) {
                const bool announces = order.state == OrderState::AwaitsService || order.state == OrderState::EndsSoon;
                return announces ? std::optional(order.order ? order.order->toString() : order.episode->toString()) : std::nullopt;
            });
        });
        found += every.size();
        CHECK(stands(tables, TodayKind::Order, now) == every);
    });
    CHECK(found > 0);
}

TEST_CASE("nobody is left out who was to be reached and was not tried enough", "[today][queries][R-C1][R-C2]")
{
    qsizetype found = 0;
    onManyDays([&](const Tables& tables, Instant now) {
        const QStringList every = ofEveryPlan(tables, [&](const PlanId& plan) {
            return things<PersonContact>(contactOf(tables, plan, now), [&](const PersonContact& person) {
                const bool slips = person.state == MeterState::Trying && wasToBeReached(tables, plan, person.person, now);
                return slips ? std::optional(person.person.toString()) : std::nullopt;
            });
        });
        found += every.size();
        CHECK(stands(tables, TodayKind::Contact, now) == every);
    });
    CHECK(found > 0);
}

TEST_CASE("no call after six weeks is left out", "[today][queries][R-C3]")
{
    qsizetype found = 0;
    onManyDays([&](const Tables& tables, Instant now) {
        const QStringList every = ofEveryPlan(tables, [&](const PlanId& plan) {
            return things<PersonContact>(contactOf(tables, plan, now), [](const PersonContact& person) {
                return person.followUpState == FollowUpState::Due ? std::optional(person.person.toString()) : std::nullopt;
            });
        });
        found += every.size();
        CHECK(stands(tables, TodayKind::FollowUp, now) == every);
    });
    CHECK(found > 0);
}

TEST_CASE("no review is left out that is over or due, or of whose event the day must be said", "[today][queries][C83]")
{
    qsizetype found = 0;
    onManyDays([&](const Tables& tables, Instant now) {
        const QStringList every = ofEveryPlan(tables, [&](const PlanId& plan) {
            return things<ReviewStands>(reviewsStanding(tables, plan, now), [](const ReviewStands& review) {
                return review.standing <= ReviewStanding::Ask ? std::optional(review.review.toString()) : std::nullopt;
            });
        });
        found += every.size();
        CHECK(stands(tables, TodayKind::Review, now) == every);
    });
    CHECK(found > 0);
}

TEST_CASE("no safety plan is left out that is to be gone through", "[today][queries][R-S8]")
{
    qsizetype found = 0;
    onManyDays([&](const Tables& tables, Instant now) {
        const QStringList every = ofEveryPlan(tables, [&](const PlanId& plan) {
            return things<SafetyPlanView>(safetyPlans(tables, plan, now), [](const SafetyPlanView& view) {
                return view.standing == SafetyPlanStanding::ReviewDue ? std::optional(view.person.toString()) : std::nullopt;
            });
        });
        found += every.size();
        CHECK(stands(tables, TodayKind::SafetyPlan, now) == every);
    });
    CHECK(found > 0);
}

TEST_CASE("no child is left out for whom an answer is waited for", "[today][queries][R-K1]")
{
    qsizetype found = 0;
    onManyDays([&](const Tables& tables, Instant now) {
        const QStringList every = ofEveryPlan(tables, [&](const PlanId& plan) {
            return things<ConcernView>(concernsOf(tables, plan, now),
                                       [](const ConcernView& concern) {
                                           return isWaiting(concern.stage) ? std::optional(concern.concern.toString()) : std::nullopt;
                                       })
                   + things<TeamReferralView>(teamReferrals(tables, plan, now), [](const TeamReferralView& team) {
                         return team.standing != TeamStanding::Decided ? std::optional(team.referral.toString()) : std::nullopt;
                     });
        });
        found += every.size();
        CHECK(stands(tables, TodayKind::Children, now) == every);
    });
    CHECK(found > 0);
}

TEST_CASE("nobody is left out who may come out within the site’s days or of whom nobody has answered", "[today][queries][R-P1]")
{
    qsizetype found = 0;
    onManyDays([&](const Tables& tables, Instant now) {
        const QStringList every = ofEveryPlan(tables, [&](const PlanId& plan) {
            return things<ReleaseRow>(releasesAhead(tables, plan, now), [](const ReleaseRow& row) {
                const bool isNear = row.standing == ReleaseStanding::Unanswered || row.standing == ReleaseStanding::Today || row.standing == ReleaseStanding::Imminent;
                return isNear ? std::optional(row.release ? row.release->toString() : row.person.toString()) : std::nullopt;
            });
        });
        found += every.size();
        CHECK(stands(tables, TodayKind::Release, now) == every);
    });
    CHECK(found > 0);
}

TEST_CASE("the meter and the call after six weeks are the same whether one family is asked or many", "[today][queries][R-C1][R-C3]")
{
    const bench::ALargeSite site(60, 4);
    for (const PlanId& plan : site.tables.column<PlanId>("SELECT id FROM plan")) {
        const auto whole = contactOf(site.tables, plan, site.now);
        const auto meters = metersOf(site.tables, plan, contactMinimum(contactSettings(site.tables)), site.now);
        REQUIRE(whole.size() == meters.size());
        for (int i = 0; i < whole.size(); ++i) {
            CHECK(whole[i].person == meters[i].person);
            CHECK(whole[i].meterWords == meters[i].meterWords);
            CHECK(whole[i].followUpState == meters[i].followUpState);
        }
    }
}

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/people/safety_plans.h"

#include "core/queries/plan/one_person.h"
#include "core/queries/plan/orders_of.h"
#include "core/queries/plan/plan_people.h"
#include "core/queries/site/safety_settings.h"
#include "core/rules/orders/order_words.h"
#include "core/rules/safety/safety_plan_review.h"
#include "core/rules/safety/safety_plan_words.h"

namespace tepu {

/// R-W1 "While it is unclear both get victim-side protection."
static SafetyPlanKind planKindOf(const PlanPerson& person)
{
    if (person.standing != Standing::UsedViolence)
        return SafetyPlanKind::Safety;
    return person.isChild ? SafetyPlanKind::RangatahiResponse : SafetyPlanKind::Response;
}

/// Of each part what was said last, under whichever of their ids. A part that was dropped stands after those that hold.
static QVector<SafetyPartView> partsSaid(const Tables& tables, const PersonId& person, QDate today)
{
    QVector<SafetyPartView> parts;
    QSet<SafetyPlanPart> seen;
    for (SafetyPartView part : tables.ask<SafetyPartView>(
             QStringLiteral("SELECT s.part, coalesce(s.said, ''), s.dropped_at, coalesce(s.dropped_why, ''), %1 FROM safety_plan s "
                            "WHERE s.person IN %2 ORDER BY s.at DESC, s.person")
                 .arg(saidSoColumns(QStringLiteral("s")), everyTelling(QStringLiteral("?1"))),
             values(person))) {
        if (seen.contains(part.part))
            continue;
        seen.insert(part.part);
        judge(part, today);
        parts.append(part);
    }
    std::sort(parts.begin(), parts.end(), [](const SafetyPartView& a, const SafetyPartView& b) {
        return std::pair(!a.holds(), a.part) < std::pair(!b.holds(), b.part);
    });
    return parts;
}

static QVector<SafetyReviewView> reviewsGone(const Tables& tables, const PersonId& person)
{
    return tables.ask<SafetyReviewView>(QStringLiteral("SELECT reviewed_on, coalesce(by_whom, ''), next_on FROM safety_plan_review WHERE person IN %1 "
                                                       "ORDER BY reviewed_on DESC, at DESC, command DESC")
                                            .arg(everyTelling(QStringLiteral("?1"))),
                                        values(person));
}

static std::optional<QDate> newestEpisode(const Tables& tables, const PlanId& plan)
{
    const auto at = tables.one<std::optional<Instant>>(
        QStringLiteral("SELECT max(e.reported_at) FROM plan_episode pe JOIN episode e ON e.id = pe.episode WHERE pe.plan = ?"), values(plan));
    return at && *at ? std::optional(dateAt(**at)) : std::nullopt;
}

static SafetyPlanDays daysOf(const QVector<SafetyPartView>& parts, const QVector<SafetyReviewView>& reviews, const SafetyPlanDays& of)
{
    SafetyPlanDays days = of;
    for (const SafetyPartView& part : parts)
        if (part.holds())
            days.madeOn = days.madeOn ? std::min(*days.madeOn, *part.on) : *part.on;
    if (!reviews.isEmpty()) {
        days.reviewedOn = reviews.first().on;
        days.nextOn = reviews.first().nextOn;
    }
    return days;
}

/// What is the same for everybody of a plan.
static SafetyPlanDays daysOfAll(const Tables& tables, const PlanId& plan)
{
    SafetyPlanDays days;
    days.episodeOn = newestEpisode(tables, plan);
    days.everyDays = safetySettings(tables).safetyPlanReviewDays;
    return days;
}

/// R-S8 "orders": those that protect a victim, or that the person using violence must keep.
static QVector<QString> ordersOn(const QVector<OrderView>& orders, const PlanPerson& person)
{
    QVector<QString> words;
    for (const OrderView& order : orders) {
        const bool isTheirs = person.standing == Standing::UsedViolence ? order.respondent && person.is(*order.respondent)
                                                                        : std::any_of(order.protectedPeople.cbegin(), order.protectedPeople.cend(),
                                                                                      [&](const PersonId& each) { return person.is(each); });
        if (isTheirs && stands(order.state) && !(person.standing == Standing::UsedViolence && order.heldFromRoom))
            words.append(QStringLiteral("%1: %2").arg(orderOn(order.kind, order.respondentCalled), order.stateWords));
    }
    return words;
}

static SafetyPlanView viewOf(const Tables& tables, const PlanPerson& person, const QVector<OrderView>& orders, QDate today)
{
    SafetyPlanView view;
    view.person = person.person;
    view.called = person.called();
    view.kind = planKindOf(person);
    view.isChild = person.isChild;
    view.parts = partsSaid(tables, person.person, today);
    view.reviews = reviewsGone(tables, person.person);
    view.codeWords = codeWords(tables, person.person, today);
    std::stable_sort(view.codeWords.begin(), view.codeWords.end(), [](const CodeWordView& a, const CodeWordView& b) { return a.inPlace > b.inPlace; });
    view.ordersStanding = ordersOn(orders, person);
    for (const SafetyPlanPart part : partsOfKind(view.kind))
        if (std::none_of(view.parts.cbegin(), view.parts.cend(), [&](const SafetyPartView& said) { return said.part == part && said.holds(); }))
            view.missing.append(part);
    return view;
}

QVector<SafetyPlanView> safetyPlans(const Tables& tables, const PlanId& plan, Instant now)
{
    const QDate today = dateAt(now);
    const auto orders = ordersOf(tables, plan, now);
    const SafetyPlanDays all = daysOfAll(tables, plan);
    QVector<SafetyPlanView> plans;
    for (const PlanPerson& person : planPeople(tables, plan, today)) {
        SafetyPlanView view = viewOf(tables, person, orders, today);
        const SafetyPlanDays days = daysOf(view.parts, view.reviews, all);
        view.madeOn = days.madeOn;
        view.reviewDue = safetyPlanReviewDue(days);
        view.episodeSince = episodeSinceReview(days);
        view.standing = safetyPlanStanding(days, today);
        plans.append(view);
    }
    return plans;
}

QVector<SafetyReviewDue> safetyReviewsDue(const Tables& tables, const PlanId& plan, Instant now)
{
    const QDate today = dateAt(now);
    const SafetyPlanDays all = daysOfAll(tables, plan);
    QVector<SafetyReviewDue> due;
    for (const PlanPerson& person : planPeople(tables, plan, today)) {
        const SafetyPlanDays days = daysOf(partsSaid(tables, person.person, today), reviewsGone(tables, person.person), all);
        if (safetyPlanStanding(days, today) == SafetyPlanStanding::ReviewDue)
            due.append({person.person, person.called(), *safetyPlanReviewDue(days), episodeSinceReview(days)});
    }
    return due;
}

std::optional<QDate> firstSafetyReviewDue(const Tables& tables, const PlanId& plan)
{
    const SafetyPlanDays all = daysOfAll(tables, plan);
    std::optional<QDate> first;
    for (const PlanPerson& person : planPeople(tables, plan, {}))
        if (const auto due = safetyPlanReviewDue(daysOf(partsSaid(tables, person.person, {}), reviewsGone(tables, person.person), all)))
            first = first ? std::min(*first, *due) : *due;
    return first;
}

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/children/children_waiting.h"
#include "core/queries/plan/reviews_standing.h"
#include "core/queries/record/expiring_orders.h"
#include "core/queries/record/safety_plans_due.h"
#include "core/queries/releases/releases.h"
#include "core/queries/today/today_sources.h"
#include "core/rules/code_words.h"

namespace tepu {

/// R-P1: what nobody has answered, and who may come out within the site's days. Later ones stand on the radar.
QVector<TodayLine> releasesOfToday(const Tables& tables, Instant now)
{
    QVector<TodayLine> lines;
    for (const ReleaseRow& row : releasesSoon(tables, now)) {
        TodayLine line = lineOf(tables, TodayKind::Release, row.plan, row.number, row.familyName);
        fallsOn(line, row.expectedOn, now);
        line.plain = row.kind ? codeWords(*row.kind) : QStringLiteral("custody");
        line.words = row.open() > 0 ? QStringLiteral("%1 · still to do before: %2").arg(row.words).arg(row.open()) : row.words;
        line.thing = row.release ? row.release->toString() : row.person.toString();
        lines.append(line);
    }
    return lines;
}

QVector<TodayLine> ordersOfToday(const Tables& tables, Instant now)
{
    QVector<TodayLine> lines;
    for (const ExpiringOrder& order : expiringOrders(tables, now)) {
        TodayLine line = lineOf(tables, TodayKind::Order, order.plan, order.number, order.familyName);
        line.plain = order.state == OrderState::AwaitsService ? QStringLiteral("an order is not served") : QStringLiteral("an order ends soon");
        line.words = order.words;
        line.thing = order.order ? order.order->toString() : order.episode ? order.episode->toString() : QString();
        if (order.endsAt) {
            line.until = order.endsAt;
            line.timing = timingOfMoment(*order.endsAt, now);
            line.when = dueInWords(*order.endsAt, now);
        }
        lines.append(line);
    }
    return lines;
}

static QString reviewWords(const ReviewStands& review)
{
    const QString table = review.kind == TableKind::Icm ? QStringLiteral("Review at ICM") : QStringLiteral("Review at SAM");
    return review.standing == ReviewStanding::Ask ? QStringLiteral("%1: %2").arg(table, review.words) : table;
}

/// C83: reviews that are over or due, and those of whose event somebody must say the day.
QVector<TodayLine> reviewsOfToday(const Tables& tables, Instant now)
{
    QVector<TodayLine> lines;
    for (const ReviewStands& review : reviewsToFix(tables, now)) {
        TodayLine line = lineOf(tables, TodayKind::Review, review.plan, review.number, review.familyName);
        fallsOn(line, review.on, now);
        line.plain = review.standing == ReviewStanding::Ask ? QStringLiteral("review without a day") : QStringLiteral("review");
        line.words = reviewWords(review);
        line.thing = review.review.toString();
        lines.append(line);
    }
    return lines;
}

QVector<TodayLine> safetyPlansOfToday(const Tables& tables, Instant now)
{
    QVector<TodayLine> lines;
    for (const SafetyPlanDueRow& due : safetyPlansDue(tables, now)) {
        TodayLine line = lineOf(tables, TodayKind::SafetyPlan, due.plan, due.number, due.familyName);
        fallsOn(line, due.due, now);
        line.plain = QStringLiteral("a safety plan is to be gone through");
        line.words = due.episodeSince ? QStringLiteral("%1: go through the safety plan again, there was an episode since").arg(due.called)
                                      : QStringLiteral("%1: go through the safety plan again").arg(due.called);
        line.thing = due.person.toString();
        lines.append(line);
    }
    return lines;
}

QVector<TodayLine> childrenOfToday(const Tables& tables, Instant now)
{
    QVector<TodayLine> lines;
    for (const ChildrenWaitingRow& row : childrenWaiting(tables, now)) {
        TodayLine line = lineOf(tables, TodayKind::Children, row.plan, row.number, row.familyName);
        fallsOn(line, row.dueOn, now);
        line.plain = row.concern ? QStringLiteral("a Report of Concern waits") : QStringLiteral("the Children’s Team has not decided");
        line.words = row.words;
        line.thing = row.concern ? row.concern->toString() : row.referral ? row.referral->toString() : QString();
        lines.append(line);
    }
    return lines;
}

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/plan/reviews_standing.h"

#include "core/queries/plan/dated_events.h"
#include "core/queries/site/safety_settings.h"
#include "core/rules/reviews/review_day.h"
#include "core/rules/wait_words.h"

namespace tepu {

namespace {

struct ReviewFound : ReviewRow {
    PlanId plan;
    QString number;
    QString familyName;
    std::optional<AwaitedEvent> around;
    std::optional<QDate> eventOn;

    static constexpr auto fields()
    {
        using R = ReviewFound;
        return ReviewRow::fields()
               + Fields{field("plan", &R::plan), field("number", &R::number), field("family_name", &R::familyName),
                        field("around", &R::around), field("event_on", &R::eventOn)};
    }
};

} // namespace

static const auto reviewColumns = QStringLiteral(
    "SELECT r.id, r.kind, r.due_on, r.event, r.state, r.set_at, r.meeting, p.id, p.number, p.family_name, r.around_event, r.event_on "
    "FROM review r JOIN plan p ON p.id = r.plan WHERE r.state = 'set' AND ");

static QString standingWords(const ReviewStands& review)
{
    const QString event = review.around ? spoken(*review.around) : QStringLiteral("what it hangs on");
    const QString day = review.eventOn ? dayInWords(*review.eventOn) : QString();
    switch (review.standing) {
    case ReviewStanding::Over: return QStringLiteral("was to be %1").arg(dayInWords(*review.on));
    case ReviewStanding::Due: return QStringLiteral("today");
    case ReviewStanding::Ahead: return day.isEmpty() ? QString() : QStringLiteral("%1 is %2").arg(event, day);
    case ReviewStanding::Waiting:
        return day.isEmpty() ? QStringLiteral("waits for %1: no day is known").arg(event) : QStringLiteral("waits for %1: %2").arg(event, day);
    case ReviewStanding::Ask:
        return day.isEmpty() ? QStringLiteral("%1: has it been? Say its day").arg(event) : QStringLiteral("%1 was to be %2: when was it?").arg(event, day);
    case ReviewStanding::Reached: return QStringLiteral("reached");
    }
    Q_UNREACHABLE();
}

static ReviewStands stands(const Tables& tables, const ReviewFound& found, int askAfterDays, Instant now)
{
    ReviewStands review;
    static_cast<ReviewRow&>(review) = found;
    review.plan = found.plan;
    review.number = found.number;
    review.familyName = found.familyName;
    review.around = found.around;
    review.eventOn = found.eventOn;
    if (!review.eventOn && review.around && !review.on)
        review.eventOn = dayOfEventOn(tables, found.plan, *review.around, now);
    review.standing = reviewStanding({false, review.on, review.eventOn, dateAt(review.setAt), askAfterDays}, dateAt(now));
    review.words = standingWords(review);
    return review;
}

static QVector<ReviewStands> inOrder(const Tables& tables, const QVector<ReviewFound>& found, Instant now)
{
    QVector<ReviewStands> reviews;
    const int askAfterDays = safetySettings(tables).reviewEventAskDays;
    for (const ReviewFound& each : found)
        reviews.append(stands(tables, each, askAfterDays, now));
    std::stable_sort(reviews.begin(), reviews.end(), [](const ReviewStands& a, const ReviewStands& b) { return a.standing < b.standing; });
    return reviews;
}

QVector<ReviewStands> reviewsStanding(const Tables& tables, const PlanId& plan, Instant now)
{
    return inOrder(tables, tables.ask<ReviewFound>(reviewColumns + QStringLiteral("r.plan = ? ORDER BY r.due_on IS NULL, r.due_on, r.set_at, r.id"), values(plan)), now);
}

QVector<ReviewStands> reviewsToFix(const Tables& tables, Instant now)
{
    auto reviews = inOrder(tables, tables.ask<ReviewFound>(reviewColumns + QStringLiteral("p.closed_at IS NULL AND (r.due_on IS NULL OR r.due_on <= ?) "
                                                                                          "ORDER BY r.due_on, r.set_at, r.id"),
                                                           values(dateAt(now))), now);
    reviews.removeIf([](const ReviewStands& review) { return review.standing > ReviewStanding::Ask; });
    return reviews;
}

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/risk/change_of_level.h"
#include "core/rules/wait_words.h"

namespace tepu {

static bool comesBefore(const ReviewAhead& review, std::optional<QDate> release, QDate today)
{
    if (!review.on)
        return review.byEvent;
    return *review.on >= today && (!release || *review.on < *release);
}

std::optional<ReviewAhead> reviewMadeBy(const ChangeOfLevel& change, const QVector<ReviewAhead>& reviews, std::optional<QDate> release,
                                        QDate today, int daysBefore)
{
    const auto before = [&](const ReviewAhead& review) { return comesBefore(review, release, today); };
    if (!restsOnPrison(change) || std::any_of(reviews.cbegin(), reviews.cend(), before) || (release && *release <= today))
        return std::nullopt;
    if (!release)
        return ReviewAhead{std::nullopt, true};
    return ReviewAhead{std::max(today, release->addDays(-std::max(1, daysBefore))), false};
}

std::optional<QDate> firstDayOut(const DaysOut& known, QDate today)
{
    const auto next = std::find_if(known.days.cbegin(), known.days.cend(), [&](QDate each) { return each >= today; });
    if (next != known.days.cend())
        return *next;
    return known.days.isEmpty() || known.isHeldNow ? std::nullopt : std::optional(known.days.last());
}

/// R-R4 "De-escalated because of prison: a new safety plan must be considered before release. The plan gets a review before the
/// release date, and cannot be closed without one."
Result<void> hasReviewBeforeRelease(const ChangeOfLevel& change, const QVector<ReviewAhead>& reviews,
                                    std::optional<QDate> release, QDate today)
{
    const auto before = [&](const ReviewAhead& review) { return comesBefore(review, release, today); };
    if (!restsOnPrison(change) || std::any_of(reviews.cbegin(), reviews.cend(), before))
        return {};
    const QString rule = QStringLiteral("R-R4");
    if (!release)
        return refuse(QStringLiteral("In prison, for how long? Set a review before the release: a day, or “before release”."), rule);
    if (*release < today)
        return refuse(QStringLiteral("The release was expected on %1: prison is no reason to lower the level before somebody knows where he is.")
                          .arg(dayInWords(*release)),
                      rule);
    if (*release == today)
        return refuse(QStringLiteral("The release is %1: prison is no reason to lower the level today.").arg(dayInWords(*release)),
                      rule);
    return refuse(QStringLiteral("The release is expected on %1. Set a review before that day: %2 at the latest.")
                      .arg(dayInWords(*release), dayInWords(release->addDays(-1))),
                  rule);
}

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/domain/fields.h"
#include "core/domain/instant.h"
#include "core/domain/refusal.h"
#include "core/domain/risk.h"

#include <QVector>

namespace tepu {

/// From where to where a table moves a level, and why. Nothing before: the first level of a plan.
struct ChangeOfLevel {
    std::optional<RiskLevel> from;
    RiskLevel to = RiskLevel::High;
    QVector<RiskReason> because;
    bool hasWords = false;
    bool saysWhatChanged = false; ///< in the behaviour of the person using violence
    bool changeIsOwnWord = false; ///< that person alone says so
    std::optional<bool> askedAlone = {}; ///< the victim, whether they are fine

    bool isLower() const { return from && to < *from; }
    bool isHigher() const { return from && to > *from; }
};

/// R-R2: a reason or words stand with it.
Result<void> hasRationale(const ChangeOfLevel& change);
/// R-R3, R-R5: its reasons speak for the way it goes.
Result<void> fitsItsReasons(const ChangeOfLevel& change);
/// R-R8: it does not rest on hope alone.
Result<void> restsOnEnough(const ChangeOfLevel& change);

/// R-R4: lowered because the person is in prison.
bool restsOnPrison(const ChangeOfLevel& change);

/// A review still to come, as the record or the change itself sets it.
struct ReviewAhead {
    std::optional<QDate> on;
    bool byEvent = false;

    static constexpr auto fields()
    {
        return Fields{field("on", &ReviewAhead::on), field("by_event", &ReviewAhead::byEvent)};
    }
};

/// R-R4: the review that a lowering because of prison makes by itself where none comes before the release: so many days before it, not
/// before today; around the release where its day is not known. Nothing: it needs none, or the release is here.
std::optional<ReviewAhead> reviewMadeBy(const ChangeOfLevel& change, const QVector<ReviewAhead>& reviews, std::optional<QDate> release,
                                        QDate today, int daysBefore);

/// Where somebody is held, and the days on which they may come out.
struct DaysOut {
    QVector<QDate> days; ///< the earliest first, also those that have passed without word
    bool isHeldNow = false; ///< somebody wrote it down

    bool operator==(const DaysOut&) const = default;
};

/// R-R4: the first day on which the person may be out: the next that is known; a day that passed without word counts unless somebody
/// is known to be held still.
std::optional<QDate> firstDayOut(const DaysOut& known, QDate today);

/// R-R4: whether a lowering because of prison has its review. `release`: the first day on which the person may be out, if known.
Result<void> hasReviewBeforeRelease(const ChangeOfLevel& change, const QVector<ReviewAhead>& reviews,
                                    std::optional<QDate> release, QDate today);

/// Somebody at the table does not agree.
struct Dissent {
    bool isThere = false;
    std::optional<RiskLevel> holds; ///< the level that they hold for right
};

/// R-M16: whether the level may stand against a dissent. Always, where the site has not kept the local default.
Result<void> standsAgainst(const Dissent& dissent, const ChangeOfLevel& change, bool higherLevelStands);

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/queries/children/concerns_of.h"
#include "core/queries/children/team_referrals.h"

namespace tepu {

/// What children of any open plan wait for: a Report of Concern that is not sent or not answered, or with which the table does not
/// agree; a referral that the Children's Team has not decided.
struct ChildrenWaitingRow {
    PlanId plan;
    QString number;
    QString familyName;
    std::optional<ConcernId> concern;
    std::optional<ReferralId> referral;
    QString words; ///< "Report of Concern raised Thu 10 May: not sent"
    std::optional<QDate> since;
    std::optional<QDate> dueOn = {};
    bool isOverdue = false;

    static constexpr auto fields()
    {
        using R = ChildrenWaitingRow;
        return Fields{field("plan", &R::plan),         field("number", &R::number), field("family_name", &R::familyName), field("concern", &R::concern),
                      field("referral", &R::referral), field("words", &R::words),   field("since", &R::since),            field("due_on", &R::dueOn),
                      field("is_overdue", &R::isOverdue)};
    }
};

/// What is over its time first, then the oldest.
QVector<ChildrenWaitingRow> childrenWaiting(const Tables& tables, Instant now);

} // namespace tepu

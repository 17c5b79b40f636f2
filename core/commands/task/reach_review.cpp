// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/task/reach_review.h"

namespace tepu {

ReviewNow subjectOf(const ReachReview& command, const Tables& tables)
{
    return {tables.one<PlanId>(QStringLiteral("SELECT plan FROM review WHERE id = ? AND state = 'set'"), values(command.review))};
}

Result<Facts> decide(const ReachReview& command, const ReviewNow& now, const Context&)
{
    if (!now.plan)
        return refuse(QStringLiteral("There is no such review still to come."));
    return Facts(ReviewReached{*now.plan, command.review});
}

void apply(const ReviewReached& fact, const Stamp& stamp, TableWriter& tables)
{
    tables.run(QStringLiteral("UPDATE review SET state = 'reached', reached_at = ? WHERE id = ?"), values(stamp.at, fact.review));
}

QString describe(const ReviewReached&)
{
    return QStringLiteral("The family came back for its review.");
}

} // namespace tepu

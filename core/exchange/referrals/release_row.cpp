// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/referrals/release_row.h"

#include "core/exchange/referrals/row_judge.h"

namespace tepu {

static void judgeBirths(RowJudge& row)
{
    const auto expected = row.value<QDate>("expected_on");
    for (const auto column : {"date_of_birth", "victim_date_of_birth"}) {
        const auto born = row.value<QDate>(column);
        if (born && expected && *born > *expected)
            row.reject(column, QStringLiteral("after expected_on"));
    }
}

static void judgeVictim(RowJudge& row)
{
    const bool family = !row.cell("victim_family_name").isEmpty();
    const bool given = !row.cell("victim_given_names").isEmpty();
    if (family && !given)
        row.reject("victim_given_names", QStringLiteral("empty, but victim_family_name is there: both or neither"));
    if (given && !family)
        row.reject("victim_family_name", QStringLiteral("empty, but victim_given_names is there: both or neither"));
    if (!family && !given && !row.cell("victim_date_of_birth").isEmpty())
        row.reject("victim_date_of_birth", QStringLiteral("only with a victim’s name"));
}

void judgeReleaseRow(Row& row)
{
    RowJudge judge(releaseColumns(), row);
    judgeBirths(judge);
    judgeVictim(judge);
}

} // namespace tepu

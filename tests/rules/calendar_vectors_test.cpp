// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/deadlines.h"
#include "tests/rules/calendar_support.h"
#include "tests/support/test.h"

using namespace tepu;

TEST_CASE("all 400 deadlines worked out by an independent reference are ours too", "[rules][R-D1][R-D2]")
{
    const auto rows = vectorRows("deadlines_public.csv");
    REQUIRE(rows.size() == 400);
    for (const QStringList& row : rows) {
        INFO(row.join(u',').toStdString());
        const auto risk = fromCode<RiskLevel>(row.at(0));
        const auto site = siteFromText(row.at(1));
        const auto tasked = parseInstant(row.at(2));
        REQUIRE((risk && site && tasked));
        const auto due = initialContactDue(*risk, *tasked, calendarOf(*site));
        REQUIRE(due);
        CHECK(isoLocal(*due) == row.at(3));
        CHECK(isoUtc(*due) == row.at(4));
    }
}

TEST_CASE("all 200 counts of working days by an independent reference are ours too", "[rules][R-D2]")
{
    const auto rows = vectorRows("workingdays_public.csv");
    REQUIRE(rows.size() == 200);
    for (const QStringList& row : rows) {
        INFO(row.join(u',').toStdString());
        const auto calendar = calendarOf(siteFromText(row.at(0)).value());
        const auto result = calendar.addWorkingDays(parseDate(row.at(1)).value(), row.at(2).toInt());
        REQUIRE(result);
        CHECK(result->toString(Qt::ISODate) == row.at(3));
    }
}

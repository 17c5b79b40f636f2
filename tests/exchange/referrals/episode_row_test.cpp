// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/exchange/referrals/sheet.h"
#include "tests/support/test.h"

using namespace tepu;

/// The faults of a victim's row with some cells changed; the perpetrator's row before it bears the same episode
/// columns.
static QStringList faults(const Sheet::Cells& changes)
{
    QStringList columns;
    for (const RowFault& fault : read(Sheet::episodes().row(changes)).rowFaults)
        columns.append(fault.column);
    return columns;
}

TEST_CASE("an episode is reported no later than it is imported", "[exchange][referrals]")
{
    CHECK(faults({{"reported_at", "2018-05-10T07:59:59+12:00"}}).isEmpty());
    CHECK(faults({{"reported_at", "2018-05-10T08:00:00+12:00"}}).isEmpty());
    CHECK(faults({{"reported_at", "2018-05-10T08:00:01+12:00"}}) == QStringList{"reported_at"});
}

TEST_CASE("an episode occurred no later than it is reported", "[exchange][referrals]")
{
    CHECK(faults({{"occurred_at", "2018-05-02T11:29:59+12:00"}}).isEmpty());
    CHECK(faults({{"occurred_at", "2018-05-02T11:30:00+12:00"}}).isEmpty());
    CHECK(faults({{"occurred_at", "2018-05-02T11:30:01+12:00"}}) == QStringList{"occurred_at"});
    CHECK(
        faults({{"reported_at", "2018-04-01T02:40:00+12:00"}, {"occurred_at", "2018-04-01T02:50:00+13:00"}}).isEmpty());
}

TEST_CASE("nobody is born after the day of the report", "[exchange][referrals]")
{
    CHECK(faults({{"date_of_birth", "2018-05-01"}}).isEmpty());
    CHECK(faults({{"date_of_birth", "2018-05-02"}}).isEmpty());
    CHECK(faults({{"date_of_birth", "2018-05-03"}}) == QStringList{"date_of_birth"});
}

TEST_CASE("no action stands beside “none”", "[exchange][referrals]")
{
    CHECK(faults({{"police_actions", "none"}}).isEmpty());
    CHECK(faults({{"police_actions", "warning;none"}}) == QStringList{"police_actions"});
}

TEST_CASE("a remand comes only with an arrest, and only one of the two", "[exchange][referrals]")
{
    CHECK(faults({{"police_actions", "arrest;remanded_in_custody"}}).isEmpty());
    CHECK(faults({{"police_actions", "remanded_on_bail;arrest"}}).isEmpty());
    CHECK(faults({{"police_actions", "remanded_on_bail"}}) == QStringList{"police_actions"});
    CHECK(faults({{"police_actions", "arrest;remanded_on_bail;remanded_in_custody"}}) == QStringList{"police_actions"});
    CHECK(faults({{"police_actions", "remanded_on_bail;remanded_in_custody"}}).size() == 2);
}

TEST_CASE("the days of a safety order stand exactly where there is one", "[exchange][referrals]")
{
    CHECK(faults({{"police_actions", "police_safety_order"}, {"pso_days", "5"}}).isEmpty());
    CHECK(faults({{"police_actions", "police_safety_order"}}) == QStringList{"pso_days"});
    CHECK(faults({{"pso_days", "5"}}) == QStringList{"pso_days"});
    CHECK(faults({{"pso_days", "5"}, {"police_actions", "scolding"}}) == QStringList{"police_actions"});
}

TEST_CASE("a safety order is served only where there is one, and not before the episode", "[exchange][referrals]")
{
    const auto served = [](const char* at, const char* actions = "police_safety_order", const char* days = "5") {
        return faults({{"police_actions", actions}, {"pso_days", days}, {"pso_served_at", at}});
    };
    CHECK(served("").isEmpty());
    CHECK(served("2018-05-02T11:04:59+12:00") == QStringList{"pso_served_at"});
    CHECK(served("2018-05-02T11:05:00+12:00").isEmpty());
    CHECK(served("2018-05-02T11:05:01+12:00").isEmpty());
    CHECK(served("2018-05-02T12:00:00+12:00", "none", "") == QStringList{"pso_served_at"});
}

TEST_CASE("everybody but the perpetrator is something to the perpetrator", "[exchange][referrals]")
{
    CHECK(faults({{"role", "victim"}, {"relationship", ""}}) == QStringList{"relationship"});
    CHECK(faults({{"role", "subject"}, {"relationship", ""}}) == QStringList{"relationship"});
    CHECK(faults({{"role", "perpetrator"}, {"relationship", ""}}).isEmpty());
    CHECK(faults({{"role", "perpetrator"}, {"relationship", "sibling"}}).isEmpty());
    CHECK(faults({{"role", "perpetrator"}, {"relationship", "boss"}}) == QStringList{"relationship"});
    CHECK(faults({{"role", "offender"}, {"relationship", ""}}) == QStringList{"role"});
}

TEST_CASE("all faults of a row are reported, not only the first", "[exchange][referrals]")
{
    CHECK(faults({{"episode_ref", "../P1"},
                  {"occurred_at", "2018-05-03T00:00:00+12:00"},
                  {"gender", "F"},
                  {"pregnant", ""}}) == QStringList{"episode_ref", "gender", "pregnant", "occurred_at"});
}

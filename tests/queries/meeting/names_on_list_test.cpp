// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/leave_off_list.h"
#include "core/queries/meeting/names_on_list.h"
#include "tests/support/a_week.h"

using namespace tepu;

TEST_CASE("a list names everybody of its families, each once, and nobody who is not on it", "[queries][capture]")
{
    AWeek week;
    week.episode("Karaka");
    const PlanId rimu = week.episode("Rimu");
    const MeetingId meeting = week.list();
    week.episode("Nikau"); // after the list was made
    QStringList names = namesOnList(week.tables(), meeting);
    names.sort();
    CHECK(names == QStringList{"James Karaka", "James Rimu", "Mere Karaka", "Mere Rimu"});
    week.done(LeaveOffList{week.caseOf(rimu), week.words("heard elsewhere")});
    names = namesOnList(week.tables(), meeting);
    names.sort();
    CHECK(names == QStringList{"James Karaka", "Mere Karaka"});
}

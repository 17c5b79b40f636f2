// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/meeting/agenda.h"
#include "core/queries/meeting/meetings.h"
#include "tests/support/a_record.h"
#include "tests/support/test.h"

using namespace tepu;

TEST_CASE("there is no list and no meeting where none was made", "[queries][meeting]")
{
    ARecord record;
    CHECK(agenda(record->tables(), MeetingId::fresh()).isEmpty());
    CHECK_FALSE(meetingNow(record->tables()));
}

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/fortnight/door_hands.h"
#include "tests/features/fortnight/record_told.h"
#include "tests/features/fortnight/screen_hands.h"
#include "tests/features/fortnight/story.h"
#include "tests/support/test.h"

using namespace tepu;

TEST_CASE("a fortnight of a family, through the door", "[features][fortnight][R-C1][R-D4][R-D5][R-R4][R-R6][R-R8][R-P1][R-M10]")
{
    DoorHands door;
    Fortnight(door).live();
}

TEST_CASE("a fortnight of a family, by the keys of the window, is the same in the record as through the door",
          "[features][fortnight][screens][R-C1][R-D4][R-D5][R-R4][R-R6][R-R8][R-P1][R-M10]")
{
    ScreenHands screens;
    Fortnight(screens).live();
    DoorHands door;
    Fortnight(door).live();

    const QStringList byKeys = recordTold(screens.tables(), may(24, 12));
    const QStringList throughTheDoor = recordTold(door.tables(), may(24, 12));
    REQUIRE(byKeys.size() > 100);
    CHECK(byKeys.size() == throughTheDoor.size());
    for (const QString& each : byKeys)
        if (!throughTheDoor.contains(each))
            FAIL_CHECK("by keys alone: " << each.toStdString());
    for (const QString& each : throughTheDoor)
        if (!byKeys.contains(each))
            FAIL_CHECK("through the door alone: " << each.toStdString());
}

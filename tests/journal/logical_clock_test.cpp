// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/journal/logical_clock.h"
#include "tests/support/test.h"

using namespace tepu;

static Instant at(qint64 milliseconds)
{
    return Instant(std::chrono::milliseconds(milliseconds));
}

TEST_CASE("the clock holds milliseconds in its upper 48 bits", "[journal][clock]")
{
    LogicalClock clock;
    CHECK(clock.next(at(0x123456)) == quint64(0x123456) << 16);
}

TEST_CASE("within one millisecond the clock counts", "[journal][clock]")
{
    LogicalClock clock;
    const quint64 first = clock.next(at(1000));
    CHECK(clock.next(at(1000)) == first + 1);
    CHECK(clock.next(at(1000)) == first + 2);
    CHECK(clock.next(at(1001)) == quint64(1001) << 16);
}

TEST_CASE("a machine whose clock goes back does not turn the order round", "[journal][clock]")
{
    LogicalClock clock;
    const quint64 noon = clock.next(at(1'000'000));
    CHECK(clock.next(at(1)) == noon + 1);
    CHECK(clock.next(at(999'999)) == noon + 2);
    CHECK(clock.next(at(1'000'001)) > noon + 2);
}

TEST_CASE("after what another seat has written comes what this one writes", "[journal][clock]")
{
    LogicalClock clock;
    clock.seen(quint64(5000) << 16);
    CHECK(clock.next(at(1)) == (quint64(5000) << 16) + 1);
    clock.seen(1);
    CHECK(clock.last() == (quint64(5000) << 16) + 1);
}

TEST_CASE("before 1970 the clock only counts", "[journal][clock]")
{
    LogicalClock clock;
    CHECK(clock.next(at(-1)) == 1);
    CHECK(clock.next(at(-1'000'000'000)) == 2);
    CHECK(clock.next(at(1)) == quint64(1) << 16);
}

TEST_CASE("whatever the machine's clock does, and whatever is seen, the order only grows", "[journal][clock][property]")
{
    rc::prop("any readings", [](const std::vector<std::pair<bool, quint32>>& readings) {
        LogicalClock clock;
        quint64 last = 0;
        for (const auto& [isSeen, reading] : readings) {
            if (isSeen) {
                clock.seen(quint64(reading) << 16);
                continue;
            }
            const quint64 next = clock.next(at(reading));
            RC_ASSERT(next > last);
            RC_ASSERT(next >= quint64(reading) << 16);
            last = next;
        }
    });
}

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/clock.h"
#include "tests/support/test.h"

#include <thread>

using namespace tepu;
using namespace tepu::cli;

TEST_CASE("a clock that was started at an instant runs on from there", "[cli][time]")
{
    const Instant start = parseInstant(QStringLiteral("2018-05-10T08:30:00+12:00")).value();
    const Clock clock = Clock::startedAt(start);
    const Instant first = clock.now();
    std::this_thread::sleep_for(20ms);
    const Clock copy = clock;
    CHECK(first >= start);
    CHECK(copy.now() - first >= 20ms);
    CHECK(copy.now() - start < 1min);
    CHECK_FALSE(clock.isSystem());
}

TEST_CASE("the system's clock is the machine's", "[cli][time]")
{
    const auto before = std::chrono::floor<std::chrono::milliseconds>(std::chrono::system_clock::now());
    const Instant now = Clock::system().now();
    CHECK(now >= before);
    CHECK(now - before < 1min);
    CHECK(Clock::system().isSystem());
}

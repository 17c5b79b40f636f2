// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/refusal.h"
#include "tests/support/test.h"

using namespace tepu;

static Result<int> half(int number)
{
    if (number % 2 != 0)
        return refuse(QStringLiteral("%1 is odd.").arg(number), QStringLiteral("R-X1"));
    return number / 2;
}

TEST_CASE("a refusal says what is wrong and on which rule it rests", "[domain]")
{
    CHECK(half(4) == 2);
    const auto refused = half(3);
    REQUIRE_FALSE(refused);
    CHECK(refused.error().sentence == "3 is odd.");
    CHECK(refused.error().rule == "R-X1");
}

TEST_CASE("a refusal that rests on no rule names none", "[domain]")
{
    const Result<int> refused = refuse(QStringLiteral("There is no such file."));
    CHECK(refused.error().rule.isEmpty());
}

TEST_CASE("what follows a refusal is not done", "[domain]")
{
    CHECK(half(8).and_then(half) == 2);
    int asked = 0;
    const auto result = half(6).and_then(half).map([&](int number) {
        ++asked;
        return number;
    });
    CHECK_FALSE(result);
    CHECK(asked == 0);
}

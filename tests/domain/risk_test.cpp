// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/risk.h"
#include "tests/support/test.h"

#include <algorithm>
#include <optional>

using namespace tepu;

TEST_CASE("a later level is the higher, and no level is below them all", "[domain][R-R1]")
{
    CHECK(RiskLevel::Low < RiskLevel::Medium);
    CHECK(RiskLevel::Medium < RiskLevel::High);
    CHECK(std::optional<RiskLevel>() < std::optional(RiskLevel::Low));
    CHECK(std::max(std::optional<RiskLevel>(), std::optional(RiskLevel::Low)) == RiskLevel::Low);
}

TEST_CASE("eleven reasons lower a level and eight raise it", "[domain][R-R3][R-R5]")
{
    int down = 0;
    for (const auto& word : Vocabulary<RiskReason>::words)
        down += lowers(word.value) ? 1 : 0;
    CHECK(down == 11);
    CHECK(Vocabulary<RiskReason>::words.size() - static_cast<size_t>(down) == 8);
}

TEST_CASE("the last reason to lower and the first to raise stand next to each other", "[domain][R-R3][R-R5]")
{
    CHECK(lowers(RiskReason::GoodEngagementWithWorker));
    CHECK(lowers(RiskReason::NoConcernsForChildren));
    CHECK_FALSE(lowers(RiskReason::ImminentRiskOfSeriousHarm));
    CHECK_FALSE(lowers(RiskReason::ParentDoesNotUnderstandRisk));
}

TEST_CASE("a reason about children lowers or raises, by which of the two it is", "[domain][R-R3][R-R5]")
{
    CHECK(lowers(RiskReason::NoConcernsForChildren));
    CHECK_FALSE(lowers(RiskReason::ConcernsForChildren));
}

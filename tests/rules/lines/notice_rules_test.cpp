// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/task_line.h"
#include "tests/rules/lines/family.h"
#include "tests/support/test.h"

using namespace tepu;
using namespace tepu::family;

static Problem notice(const QString& text, std::optional<RiskLevel> level)
{
    LineContext context = kowhai();
    context.level = level;
    return problemOf(understandTask(text, context).problems, QStringLiteral("R-K2"));
}

TEST_CASE("a school is told of high and medium plans; of a low one only with a reason", "[rules][lines][R-K2]")
{
    const QString tell = QStringLiteral("moe tell school to Ms Hura by fri");
    CHECK(notice(tell, RiskLevel::Low).gravity == Gravity::NeedsReason);
    CHECK(notice(tell, RiskLevel::Medium).sentence.isEmpty());
    CHECK(notice(tell, RiskLevel::High).sentence.isEmpty());
    CHECK(notice(tell, std::nullopt).sentence.isEmpty());
    CHECK(notice(QStringLiteral("moe tell school by fri because Hana asked for it"), RiskLevel::Low).gravity != Gravity::NeedsReason);
    CHECK(notice(QStringLiteral("hlth notify gp"), RiskLevel::Low).gravity == Gravity::NeedsReason);
}

TEST_CASE("before a notice a safe recipient is asked for", "[rules][lines][R-K2]")
{
    const QString typed = QStringLiteral("moe tell school");
    const Problem asked = notice(typed, RiskLevel::High);
    CHECK(asked.gravity == Gravity::Asks);
    CHECK(asked.sentence == "Could James collect the tamariki, work there or see the record? Name a safe recipient (to …).");
    REQUIRE(asked.mend);
    CHECK(applied(typed, *asked.mend) == "moe tell school to ");
    CHECK(notice(QStringLiteral("moe tell school to"), RiskLevel::High).gravity == Gravity::Asks);
    CHECK(notice(QStringLiteral("moe tell school to the principal"), RiskLevel::High).sentence.isEmpty());
}

TEST_CASE("other words about a school are no notice", "[rules][lines][R-K2]")
{
    CHECK(notice(QStringLiteral("moe feedback on school attendance"), RiskLevel::Low).sentence.isEmpty());
    CHECK(notice(QStringLiteral("moe tell ot"), RiskLevel::Low).sentence.isEmpty());
    CHECK(notice(QStringLiteral("ivs visit school"), RiskLevel::Low).sentence.isEmpty());
}

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/task_words.h"
#include "tests/rules/lines/family.h"
#include "tests/support/test.h"

using namespace tepu;
using namespace tepu::family;

static QString review(const char* text, const LineContext& context = kowhai())
{
    return understoodWords(understandReview(QString::fromUtf8(text), context), context);
}

TEST_CASE("a review line says the table and the day", "[rules][lines][R-T1]")
{
    CHECK(review("review icm wed 16 may") == "ICM Wed 16 May");
    CHECK(review("ICM Wed 16 May") == "ICM Wed 16 May");
    CHECK(review("review sam 2 weeks") == "SAM Thu 24 May");
    CHECK(review("review sam in 6 weeks") == "SAM Thu 21 Jun");
    CHECK(review("review sam fri") == "SAM Fri 11 May");
    CHECK(review("review icm 20/2/2019") == "ICM Wed 20 Feb 2019");
}

TEST_CASE("a review may hang on an event", "[rules][lines][R-T1]")
{
    CHECK(review("review sam after fgc") == "SAM after the family group conference");
    CHECK(review("review icm before hearing") == "ICM before the hearing");
    CHECK(review("sam in 2 weeks after completion of oranga tamariki fgc") == "SAM 14 days after the family group conference");
    LineContext context = kowhai();
    context.events = {{AwaitedEvent::Hearing, QDate(2018, 5, 16)}};
    CHECK(review("review icm before hearing", context) == "ICM Tue 15 May before the hearing");
    CHECK(review("review sam 2 weeks after hearing", context) == "SAM Wed 30 May 14 days after the hearing");
}

TEST_CASE("without a table a high-risk plan goes to the ICM, another stays at the table that sits", "[rules][lines][R-R6]")
{
    LineContext context = kowhai();
    CHECK(review("review mon", context) == "SAM Mon 14 May");
    context.level = RiskLevel::Medium;
    CHECK(review("review mon", context) == "SAM Mon 14 May");
    context.level = RiskLevel::High;
    CHECK(review("review mon", context) == "ICM Mon 14 May");
    CHECK(review("review sam mon", context) == "SAM Mon 14 May");
    context.level = RiskLevel::Low;
    context.table = TableKind::Icm;
    CHECK(review("review mon", context) == "ICM Mon 14 May");
}

TEST_CASE("a review without a day asks for one; a day that has passed is refused", "[rules][lines][R-M3]")
{
    CHECK(rulesOf(understandReview(QStringLiteral("review icm"), kowhai()).problems) == QStringList{"R-M3"});
    CHECK(understandReview(QStringLiteral("review icm mon"), kowhai()).problems.isEmpty());
    CHECK(understandReview(QStringLiteral("review after fgc"), kowhai()).problems.isEmpty());
    const auto passed = understandReview(QStringLiteral("review icm wed 9 may"), kowhai());
    CHECK_FALSE(passed.on);
    REQUIRE(passed.problems.size() == 1);
    CHECK(passed.problems[0].gravity == Gravity::Stops);
}

TEST_CASE("a review line marks its table and its day", "[rules][lines]")
{
    const QString text = QStringLiteral("review icm wed 16 may");
    CHECK(spansOf(text, understandReview(text, kowhai()).spans) == QStringList{"table: icm", "deadline: wed 16 may"});
}

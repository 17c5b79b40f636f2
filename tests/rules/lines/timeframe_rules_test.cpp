// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/task_line.h"
#include "tests/rules/lines/family.h"
#include "tests/support/test.h"

using namespace tepu;
using namespace tepu::family;

static UnderstoodTask read(const QString& text, const LineContext& context = kowhai())
{
    return understandTask(text, context);
}

static LineContext at(std::optional<RiskLevel> level)
{
    LineContext context = kowhai();
    context.level = level;
    return context;
}

TEST_CASE("the initial agency answers in 24 hours, 72 hours or four working days", "[rules][lines][R-D1]")
{
    const QString contact = QStringLiteral("ivs contact Mere");
    CHECK(local(read(contact, at(RiskLevel::High)).due) == "2018-05-11 10:42");
    CHECK(local(read(contact, at(RiskLevel::Medium)).due) == "2018-05-13 10:42");
    CHECK(local(read(contact, at(RiskLevel::Low)).due) == "2018-05-16 17:00");
    CHECK(read(contact, at(RiskLevel::Low)).dueFrom == DueFrom::InitialContact);
    CHECK_FALSE(read(contact, at(RiskLevel::High)).highUntilDecided);
}

TEST_CASE("before the level is chosen the deadline is High until decided", "[rules][lines][R-D1]")
{
    const auto task = read(QStringLiteral("ivs contact Mere"));
    CHECK(local(task.due) == "2018-05-11 10:42");
    CHECK(task.highUntilDecided);
}

TEST_CASE("the rule binds the initial agency alone, and contact alone", "[rules][lines][R-D1]")
{
    LineContext context = kowhai();
    CHECK_FALSE(read(QStringLiteral("ivs tell victim"), context).initialContact);
    context.openTasks = {contactTask(QStringLiteral("ivs_provider"), mere())};
    CHECK_FALSE(read(QStringLiteral("refuge contact Mere"), context).initialContact);
    CHECK(read(QStringLiteral("ivs contact Mere"), context).initialContact);
    CHECK_FALSE(read(QStringLiteral("pos contact James"), context).initialContact);
    context.openTasks[0].initialContact = false;
    CHECK(read(QStringLiteral("refuge contact Mere"), context).initialContact);
    context.firstContactMade = true;
    CHECK_FALSE(read(QStringLiteral("refuge contact Mere"), context).initialContact);
}

TEST_CASE("an agency tasked with the person using violence leaves the victim's first contact to the next", "[rules][lines][R-D1]")
{
    LineContext context = kowhai();
    CHECK(read(QStringLiteral("pos contact James"), context).initialContact);
    context.openTasks = {contactTask(QStringLiteral("pos_provider"), james())};
    CHECK(read(QStringLiteral("ivs contact Mere"), context).initialContact);
}

TEST_CASE("a typed deadline stands; later than the rule it is told, and once the level is chosen it owes a reason",
          "[rules][lines][R-D1]")
{
    const auto rule = [](const QString& text, const LineContext& context) {
        return problemOf(read(text, context).problems, QStringLiteral("R-D1"));
    };
    const QString early = QStringLiteral("ivs contact Mere fri 1042");
    const QString late = QStringLiteral("ivs contact Mere fri 1043");
    CHECK(local(read(late, at(RiskLevel::High)).due) == "2018-05-11 10:43");
    CHECK(rule(early, at(RiskLevel::High)).sentence.isEmpty());
    CHECK(rule(late, at(RiskLevel::High)).gravity == Gravity::NeedsReason);
    CHECK(rule(late, at(RiskLevel::Medium)).sentence.isEmpty());
    CHECK(rule(late, kowhai()).gravity == Gravity::Tells);
    CHECK(rule(late, kowhai()).sentence == "The initial agency answers by Fri 10:42 (High until decided). Tab: take that.");
    CHECK(rule(QStringLiteral("ivs contact Mere fri 1043 because she is in hospital"), at(RiskLevel::High)).sentence.isEmpty());
    REQUIRE(rule(late, kowhai()).mend);
    CHECK(applied(late, *rule(late, kowhai()).mend) == "ivs contact Mere");
}

TEST_CASE("no task is without a timeframe: the site's default is offered", "[rules][lines][R-D3]")
{
    const QString typed = QStringLiteral("ot roc children");
    const auto problem = problemOf(read(typed).problems, QStringLiteral("R-D3"));
    CHECK(problem.gravity == Gravity::Asks);
    CHECK(problem.sentence == "By when? No task is without a time. Tab: by Mon 14 May.");
    REQUIRE(problem.mend);
    const QString mended = applied(typed, *problem.mend);
    CHECK(mended == "ot roc children by mon 14 may");
    CHECK(local(read(mended).due) == "2018-05-14 17:00");
    CHECK(read(mended).problems.isEmpty());
    CHECK(read(typed).offers == QVector<Completion>{*problem.mend});
}

TEST_CASE("the default timeframe is the site's, in its own working days", "[rules][lines][R-D3][R-D2]")
{
    LineContext context = kowhai();
    context.timeframeWorkingDays = 5;
    CHECK(problemOf(read(QStringLiteral("ot roc children"), context).problems, QStringLiteral("R-D3")).sentence.contains("Thu 17 May"));
    context.timeframeWorkingDays = 1;
    context.now = *parseInstant(QStringLiteral("2018-06-01T10:00:00+12:00")); // Friday before Queen's Birthday
    CHECK(problemOf(read(QStringLiteral("ot roc children"), context).problems, QStringLiteral("R-D3")).sentence.contains("Tue 5 Jun"));
}

TEST_CASE("an event whose day is not known asks for a day", "[rules][lines][R-D3]")
{
    const auto task = read(QStringLiteral("police offer alarm before release"));
    const auto problem = problemOf(task.problems, QStringLiteral("R-D3"));
    CHECK(problem.sentence.startsWith("The day of the release is not known here"));
    CHECK(isReady(task)); // the table has set its timeframe
}

TEST_CASE("beyond the table of public holidays a deadline is refused, not guessed", "[rules][lines][R-D1][R-D2]")
{
    LineContext context = at(RiskLevel::Low);
    context.now = *parseInstant(QStringLiteral("2052-12-31T10:00:00+13:00"));
    const auto task = read(QStringLiteral("ivs contact Mere"), context);
    CHECK_FALSE(task.due);
    CHECK_FALSE(isReady(task));
    CHECK_FALSE(problemOf(read(QStringLiteral("ot roc children"), context).problems, QStringLiteral("R-D3")).mend);
}

TEST_CASE("a task without an agency asks for one", "[rules][lines][R-T2]")
{
    CHECK(problemOf(read(QStringLiteral("contact victim")).problems, QStringLiteral("R-T2")).sentence
          == "Which agency answers for it? Begin the line with pol, ot, cor, hlth …");
    CHECK(problemOf(read(QStringLiteral("pol contact victim")).problems, QStringLiteral("R-T2")).sentence.isEmpty());
}

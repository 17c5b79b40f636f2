// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/task_words.h"
#include "tests/rules/lines/family.h"
#include "tests/support/test.h"

using namespace tepu;
using namespace tepu::family;

static QString waits(const char* text, const LineContext& context = kowhai())
{
    QStringList all;
    for (const Wait& wait : understandTask(QString::fromUtf8(text), context).waits)
        all.append(waitWords(wait, context));
    return all.join(QStringLiteral("; "));
}

static QString told(const char* text, const LineContext& context = kowhai())
{
    return problemOf(understandTask(QString::fromUtf8(text), context).problems, QStringLiteral("R-T6")).sentence;
}

TEST_CASE("a task waits until a time, on a day, or until the day after one", "[rules][lines][R-T6]")
{
    CHECK(waits("refuge contact victim after 1500") == "until today 15:00");
    CHECK(waits("refuge contact victim not before 1500") == "until today 15:00");
    CHECK(waits("refuge contact victim not before mon") == "until Mon 00:00");
    CHECK(waits("refuge contact victim after mon") == "until Tue 00:00");
    CHECK(waits("refuge contact victim after mon 1200") == "until Mon 12:00");
    CHECK(waits("refuge contact victim from tomorrow") == "until Fri 00:00");
    CHECK(waits("refuge contact victim not until 3pm tomorrow") == "until Fri 15:00");
    CHECK(waits("refuge contact victim") == "");
    CHECK(waits("refuge contact victim once a week") == "");
    CHECK(waits("moj tell victim not before release") == "until after the release");
    CHECK(waits("refuge contact victim from today") == "");
    CHECK(waits("refuge contact victim after today") == "until Fri 00:00");
}

TEST_CASE("waiting for a time that has passed is refused: nobody would wait", "[rules][lines][R-T6]")
{
    CHECK(waits("refuge contact victim after 1042") == "");
    CHECK(told("refuge contact victim after 1042").startsWith("10:42 today has passed"));
    CHECK(waits("refuge contact victim after 1043") == "until today 10:43");
}

TEST_CASE("a task waits for an agency's word, however it is said", "[rules][lines][R-T6]")
{
    for (const char* text : {"pos contact perp after ivs says safe", "pos contact perp only after ivs says it is safe",
                             "pos contact perp once IVS confirms", "pos contact perp, after ivs says its ok",
                             "pos contact perp not before ivs says so"})
        CHECK(waits(text) == "until IVS says it is safe");
    CHECK(waits("pos contact perp after her worker says safe") == "until IVS says it is safe");
    CHECK(waits("pos contact perp after womens refuge says safe") == "until Refuge says it is safe");
}

TEST_CASE("after an agency alone is its open task, or its word where it has none", "[rules][lines][R-T6]")
{
    LineContext context = kowhai();
    CHECK(waits("pos contact perp after refuge", context) == "until Refuge says it is safe");
    context.openTasks = {contactTask(QStringLiteral("womens_refuge"), mere())};
    const auto task = understandTask(QStringLiteral("pos contact perp after refuge"), context);
    REQUIRE(task.waits.size() == 1);
    CHECK(task.waits[0].kind == WaitKind::AfterTask);
    CHECK(task.waits[0].task == context.openTasks[0].id);
    CHECK(waits("pos contact perp after refuge says safe", context) == "until Refuge says it is safe");
}

TEST_CASE("of several open tasks the named one is meant; unnamed it is the agency's word, and the typist is told",
          "[rules][lines][R-T6]")
{
    LineContext context = kowhai();
    context.openTasks = {contactTask(QStringLiteral("womens_refuge"), mere()), contactTask(QStringLiteral("womens_refuge"), mere())};
    context.openTasks[1].category = TaskCategory::MonitoredAlarmHomeSecurity;
    const auto named = understandTask(QStringLiteral("pos contact perp after refuge alarm"), context);
    REQUIRE(named.waits.size() == 1);
    CHECK(named.waits[0].task == context.openTasks[1].id);
    CHECK(waits("pos contact perp after refuge", context) == "until Refuge says it is safe");
    CHECK(told("pos contact perp after refuge", context).contains("more than one open task"));
}

TEST_CASE("a task waits if or until an event happens", "[rules][lines][R-T6]")
{
    CHECK(waits("moj tell victim if released") == "for the release");
    CHECK(waits("moj tell victim if he is bailed") == "for bail");
    CHECK(waits("ivs contact victim after fgc") == "until after the family group conference");
    CHECK(waits("ivs contact victim when discharged") == "until after the discharge from hospital");
    CHECK(waits("ivs contact victim after ot family group conference") == "until after the family group conference");
}

TEST_CASE("if after a question is the question, not a condition", "[rules][lines][R-T6]")
{
    CHECK(waits("cor check if released") == "");
    CHECK(waits("pol find out if he is bailed") == "");
    CHECK(waits("cor ask moj when released") == "");
    CHECK(waits("pol ask her, if released") == "for the release");
    CHECK(waits("pol determine if perpetrator present") == "");
}

TEST_CASE("an after that is not understood is kept as words and said to be so", "[rules][lines][R-T6]")
{
    CHECK(waits("ivs contact victim after school") == "");
    CHECK(told("ivs contact victim after school").startsWith("“after school” is kept as words"));
    CHECK(told("ivs contact victim after").isEmpty());
    CHECK(understandTask(QStringLiteral("ivs contact victim after school"), kowhai()).words == "contact victim after school");
}

TEST_CASE("a task that waits is held, one that does not is allocated", "[rules][lines][R-T6][R-T2]")
{
    CHECK(understandTask(QStringLiteral("refuge contact victim after 1500"), kowhai()).state == TaskState::Held);
    CHECK(understandTask(QStringLiteral("refuge contact victim"), kowhai()).state == TaskState::Allocated);
}

TEST_CASE("her worker is of an open task about her, else IVS, else any agency of her side", "[rules][lines][R-T6]")
{
    LineContext context = kowhai();
    CHECK(victimsAgency(context) == QStringLiteral("ivs_provider"));
    context.openTasks = {contactTask(QStringLiteral("womens_refuge"), james()), contactTask(QStringLiteral("police"), mere())};
    CHECK(victimsAgency(context) == QStringLiteral("ivs_provider"));
    context.openTasks.append(contactTask(QStringLiteral("womens_refuge"), mere()));
    CHECK(victimsAgency(context) == QStringLiteral("womens_refuge"));
    context.openTasks.clear();
    context.agencies.removeIf([](const Agency& agency) { return agency.code == u"ivs_provider"; });
    CHECK(victimsAgency(context) == QStringLiteral("womens_refuge"));
    context.agencies.removeIf([](const Agency& agency) { return agency.side == Side::Victim; });
    CHECK_FALSE(victimsAgency(context));
}

TEST_CASE("a wait that ends when the task is already due is asked about", "[rules][lines][R-T6]")
{
    CHECK(told("ivs tell victim not before fri 1200 by fri 1100").contains("change one of them"));
    CHECK(told("ivs tell victim not before fri 1200 by fri 1200").contains("change one of them"));
    CHECK(told("ivs tell victim not before fri 1200 by fri 1300").isEmpty());
}

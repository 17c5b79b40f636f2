// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/codec.h"
#include "core/rules/lines/task_words.h"
#include "tests/rules/lines/family.h"
#include "tests/support/test.h"

using namespace tepu;
using namespace tepu::family;

static UnderstoodTask read(const char* text, const LineContext& context = kowhai())
{
    return understandTask(QString::fromUtf8(text), context);
}

static QString spans(const char* text)
{
    return spansOf(QString::fromUtf8(text), read(text).spans).join(QStringLiteral(" | "));
}

static QString shown(const char* text, const LineContext& context = kowhai())
{
    return understoodWords(read(text, context), context);
}

TEST_CASE("the screen says what was understood while a task is typed", "[rules][lines][R-T2]")
{
    CHECK(shown("refuge contact victim via sister after 1500")
          == "Women’s Refuge · make contact · Mere · via sister · waits until today 15:00 · due Fri 10:42, High until decided");
    CHECK(shown("pol welfare check today 1700 not alone")
          == "New Zealand Police · immediate safety · not alone · due today 17:00");
    CHECK(shown("probation with pos first visit, after ivs says safe")
          == "Department of Corrections with POS · liaise · James · waits until IVS says it is safe");
    CHECK(shown("ivs contact Mere, safety plan, alarm")
          == "Independent Victim Specialist · make contact · Mere · due Fri 10:42, High until decided");
    CHECK(shown("acc injury claims both mon 1200")
          == "Accident Compensation Corporation · find out · Mere, James · due Mon 12:00");
    CHECK(shown("police offer alarm before release")
          == "New Zealand Police · alarm and home security · Mere · before the release");
    CHECK(shown("nobody knows") == "no agency yet · other action");
    CHECK(shown("refuge contact mere by Hana Rewi tomorrow")
          == "Women’s Refuge · make contact · Mere · Hana Rewi · due Fri 17:00");
}

TEST_CASE("the parts of the text that were understood are marked, and do not overlap", "[rules][lines]")
{
    CHECK(spans("refuge contact victim via sister after 1500")
          == "agency: refuge | category: contact | person: victim | route: via sister | not_before: after 1500");
    CHECK(spans("probation with pos first visit, after ivs says safe")
          == "agency: probation | second_agency: with pos | category: first visit | only_after: after ivs says safe");
    CHECK(spans("pol welfare check today 1700 not alone")
          == "agency: pol | category: welfare check | deadline: today 1700 | requirement: not alone");
    CHECK(spans("moj tell victim if released by Hana Rewi because she asked")
          == "agency: moj | category: tell | person: victim | if_event: if released | worker: by Hana Rewi | reason: because she asked");
}

TEST_CASE("the words stay as spoken: all after the agency, never rewritten", "[rules][lines][R-T6]")
{
    CHECK(read("refuge contact victim via sister after 1500").words == "contact victim via sister after 1500");
    CHECK(read("POL:  Welfare CHECK  today 1700 ").words == "Welfare CHECK  today 1700");
    CHECK(read("no agency here").words == "no agency here");
    CHECK(read("pol").words == "");
    CHECK(read("").words == "");
}

TEST_CASE("an agency is understood as typed, by its name or by its code", "[rules][lines][R-T2]")
{
    for (const char* text : {"refuge call", "Refuge: call", "women's refuge call", "womens refuge call", "Women’s Refuge call"})
        CHECK(read(text).agency == QStringLiteral("womens_refuge"));
    CHECK(read("work and income face review").agency == QStringLiteral("work_and_income"));
    CHECK(read("polite reminder").agency == std::nullopt);
    CHECK(read("call pol").agency == std::nullopt);
}

TEST_CASE("a second agency is named with with, or with and directly after the first", "[rules][lines][R-T6]")
{
    CHECK(read("probation with pos first visit").secondAgency == QStringLiteral("pos_provider"));
    CHECK(read("probation attend first visit with new pos").secondAgency == QStringLiteral("pos_provider"));
    CHECK(read("ot and pol joint visit").secondAgency == QStringLiteral("police"));
    CHECK(read("pos talk with winz re benefit").secondAgency == QStringLiteral("work_and_income"));
    CHECK(read("ot notify school and pol").secondAgency == std::nullopt);
    CHECK(read("ivs contact mere with care").secondAgency == std::nullopt);
}

TEST_CASE("a worker is named by capitals or known at the table; a day, an agency or a means is none", "[rules][lines][R-T2]")
{
    CHECK(read("ivs contact mere by Hana Rewi").worker == QStringLiteral("Hana Rewi"));
    CHECK(read("ivs contact mere by hana rewi").worker == QStringLiteral("hana rewi"));
    CHECK(read("ivs contact mere worker Ana Te Pania fri 1200").worker == QStringLiteral("Ana Te Pania"));
    CHECK(read("ivs contact mere by Friday").worker == std::nullopt);
    CHECK(read("ivs contact mere by Refuge").worker == std::nullopt);
    CHECK(read("IVS CONTACT MERE BY PHONE").worker == std::nullopt);
    CHECK(read("ivs contact mere by somebody").worker == std::nullopt);
    CHECK(read("ot notify assigned social worker and update").worker == std::nullopt);
}

TEST_CASE("whether a worker goes alone is kept", "[rules][lines][R-S4]")
{
    CHECK(read("pol welfare check not alone").company == Company::NotAlone);
    CHECK(read("refuge visit mere, do not go alone").company == Company::NotAlone);
    CHECK(read("pol visit in pairs").company == Company::NotAlone);
    CHECK(read("ivs see mere alone").company == Company::Alone);
    CHECK(read("ivs see mere").company == std::nullopt);
}

TEST_CASE("the route is what follows via, to the next part", "[rules][lines][R-C6]")
{
    CHECK(read("refuge contact victim via sister after 1500").route == QStringLiteral("sister"));
    CHECK(read("refuge contact victim via her sister Ana, text only").route == QStringLiteral("her sister Ana"));
    CHECK(read("refuge contact victim via").route == std::nullopt);
}

TEST_CASE("a reason runs to the end of the line and is read as nothing else", "[rules][lines]")
{
    const auto task = read("ot see tama by fri because James asked after 1500");
    CHECK(task.reason == QStringLiteral("James asked after 1500"));
    CHECK(task.waits.isEmpty());
    CHECK(task.people == QVector<PersonId>{tama()});
    CHECK(read("ot see tama because").reason == std::nullopt);
}

TEST_CASE("the deadline is marked with by, else it is the last moment named", "[rules][lines][R-D3]")
{
    CHECK(local(read("ot file report by fri, court mon 0900").due) == "2018-05-11 17:00");
    CHECK(local(read("ot file report mon, fri").due) == "2018-05-11 17:00");
    CHECK(local(read("acc claims mon 1200").due) == "2018-05-14 12:00");
    CHECK(local(read("pol file today 1700 with ot").due) == "2018-05-10 17:00");
    CHECK(local(read("ot file in 3 days").due) == "2018-05-13 17:00");
    CHECK(local(read("ot file 2 weeks").due) == "2018-05-24 17:00");
    CHECK(local(read("ot file by 1500").due) == "2018-05-10 15:00");
    CHECK(local(read("ot file before mon").due) == "2018-05-13 17:00");
    CHECK(local(read("ot file").due) == "none");
}

TEST_CASE("a weekday or number that may be a plain word is no deadline in the middle of a phrase", "[rules][lines][R-D3]")
{
    CHECK(local(read("cor ask fri community work").due) == "none");
    CHECK(local(read("cor community work fri").due) == "2018-05-11 17:00");
    CHECK(local(read("ot see tama, 2 may be ill").due) == local(read("ot see tama").due));
    CHECK(local(read("ot file 12 may").due) == "2018-05-12 17:00");
    CHECK(local(read("cor file reports every fri").due) == "none");
    CHECK(local(read("cor file held for 2 weeks").due) == "none");
    CHECK(local(read("pol patrol twice a week").due) == "none");
    CHECK(local(read("ot file care 50/50").due) == "none");
    CHECK(local(read("pol file 2 weeks old").due) == "none");
    CHECK(local(read("pol check file 1700").due) == "2018-05-10 17:00");
    CHECK(local(read("pol check code 0412").due) == "none");
    CHECK(read("pol check code 0412").problems.size() == 1); // by when?
}

TEST_CASE("a time that has passed stops the task", "[rules][lines][R-D3]")
{
    const auto task = read("pol file by today 0900");
    CHECK(local(task.due) == "none");
    CHECK(problemOf(task.problems, QStringLiteral("R-D3")).gravity == Gravity::Stops);
    CHECK_FALSE(isReady(task));
    CHECK(isReady(read("pol file by today 1100")));
}

TEST_CASE("before an event is a timeframe; with its day known it is a deadline", "[rules][lines][R-D3]")
{
    LineContext context = kowhai();
    CHECK(read("police offer alarm before release", context).around == AroundEvent{AwaitedEvent::Release, true, 0});
    CHECK(local(read("police offer alarm before release", context).due) == "none");
    context.events = {{AwaitedEvent::Hearing, QDate(2018, 5, 14)}, {AwaitedEvent::Release, QDate(2018, 5, 17)}};
    CHECK(local(read("police offer alarm before release", context).due) == "2018-05-16 17:00");
    CHECK(local(read("ot report within 3 days of hearing", context).due) == "2018-05-17 17:00");
    CHECK(local(read("police offer alarm before release by fri", context).due) == "2018-05-11 17:00");
    context.events = {{AwaitedEvent::Release, QDate(2018, 5, 10)}};
    CHECK(problemOf(read("police offer alarm before release", context).problems, QStringLiteral("R-D3")).gravity == Gravity::Stops);
}

TEST_CASE("a task that sets a review says which", "[rules][lines][R-T1]")
{
    const auto task = read("isr review icm wed 16 may");
    REQUIRE(task.review);
    CHECK(task.review->table == TableKind::Icm);
    CHECK(task.review->on == QDate(2018, 5, 16));
    CHECK_FALSE(read("wi face review").review);
}

TEST_CASE("a task is ready when it has an agency, words and a timeframe and nothing stops it", "[rules][lines][R-D3]")
{
    CHECK(isReady(read("pol welfare check today 1700")));
    CHECK(isReady(read("ivs contact mere")));
    CHECK_FALSE(isReady(read("welfare check today 1700")));
    CHECK_FALSE(isReady(read("pol welfare check")));
    CHECK_FALSE(isReady(read("pol")));
    CHECK_FALSE(isReady(read("")));
    CHECK_FALSE(isReady(read("wsw contact both")));
    CHECK_FALSE(isReady(read("pos contact perp")));
    CHECK(isReady(read("pos contact perp because ivs told us it is safe")));
}

TEST_CASE("what was understood is written and read like any value", "[rules][lines]")
{
    const auto task = read("isr with pol review icm wed 16 may, visit both together via ana by Hana Rewi after ivs says safe");
    const auto again = decode<UnderstoodTask>(encode(task));
    REQUIRE(again);
    CHECK(encode(*again) == encode(task));
    CHECK(again->waits == task.waits);
    CHECK(again->spans == task.spans);
}

TEST_CASE("what stops stands before what owes a reason, and that before what is asked", "[rules][lines]")
{
    CHECK(rulesOf(read("wsw visit both together 0900").problems)
          == QStringList{"R-S2", "R-T6", "R-S5"});
    CHECK(rulesOf(read("unheard of").problems) == QStringList{"R-T2", "R-D3"});
    CHECK(read("").problems.isEmpty());
    CHECK(rulesOf(read("pol").problems).isEmpty());
}

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/assign_lead.h"
#include "core/commands/plan/start_plan.h"
#include "core/commands/record/strike_out.h"
#include "core/commands/said/capture_line.h"
#include "core/queries/record/acts.h"
#include "tests/support/a_family.h"

using namespace tepu;

static QString last(const AFamily& family)
{
    const auto act = lastAct(family.tables(), family.meeting);
    return act ? act->kind : QString();
}

TEST_CASE("the acts of a record tell its founding first", "[queries][acts]")
{
    ARecord record;
    const auto rows = acts(record->tables(), {});
    CHECK(rows.first().sentence == "A training record was begun.");
    CHECK(rows.first().actor == "Coordinator");
    CHECK_FALSE(rows.first().meeting);
    CHECK_FALSE(lastAct(record->tables(), MeetingId::fresh()));
}

TEST_CASE("an act says who did what, when, and at which table", "[queries][acts]")
{
    AFamily family;
    const auto receipt = family.done(AssignLead{family.kowhai, "womens_refuge"});
    const ActRow act = acts(family.tables(), family.meeting).last();
    CHECK(act.at == family.clock);
    CHECK(act.actor == "Coordinator");
    CHECK(act.kind == "LeadAssigned");
    CHECK(act.command == receipt.stamp.command);
    CHECK(act.meeting == family.meeting);
    CHECK_FALSE(act.sentence.isEmpty());
}

TEST_CASE("what was done away from a table is in the record and of no meeting", "[queries][acts]")
{
    AFamily family;
    const qsizetype before = acts(family.tables(), family.meeting).size();
    const qsizetype all = acts(family.tables(), {}).size();
    family.atTable = false;
    family.done(AssignLead{family.kowhai, "womens_refuge"});
    CHECK(acts(family.tables(), family.meeting).size() == before);
    CHECK(acts(family.tables(), {}).size() == all + 1);
}

TEST_CASE("acts stand in the order in which they were done", "[queries][acts]")
{
    AFamily family;
    family.said("police", "one");
    family.said("health", "two");
    const auto rows = acts(family.tables(), {});
    CHECK(std::is_sorted(rows.begin(), rows.end(), [](const ActRow& a, const ActRow& b) { return a.at < b.at; }));
    CHECK(rows.last().kind == "LineCaptured");
}

TEST_CASE("the last act is what undo would take back; taken back, it is the one before", "[queries][acts][C29]")
{
    AFamily family;
    family.done(family.task("police", "welfare check"));
    const auto led = family.done(AssignLead{family.kowhai, "womens_refuge"});
    CHECK(last(family) == "LeadAssigned");
    family.done(StrikeOut{led.stamp.command});
    CHECK(last(family) == "TaskAllocated");
}

TEST_CASE("undo in one family does not make its earlier acts the last ones", "[queries][acts][C29]")
{
    AFamily family;
    const StartPlan other{PlanId::fresh(), {}, "Karaka", Location::WaikatoCity};
    family.done(AssignLead{family.kowhai, "womens_refuge"});
    family.done(other); // the last act that stands
    const auto again = family.done(AssignLead{family.kowhai, "police"});
    family.done(StrikeOut{again.stamp.command}); // makes the family's facts anew
    CHECK(last(family) == "PlanStarted");
}

TEST_CASE("the record says what it is, how much it holds and when it was last touched", "[queries][acts]")
{
    AFamily family;
    family.release(QDate(2018, 5, 18));
    const auto row = recordRow(family.tables());
    REQUIRE(row);
    CHECK(row->site == "waikato");
    CHECK(row->training);
    CHECK(row->plans == 1);
    CHECK(row->people == 4);
    CHECK(row->episodes == 1);
    CHECK(row->releases == 1);
    CHECK(row->lastAt == family.clock);
    CHECK(row->foundedAt == family.at("2018-05-10T08:00:00+12:00"));
}

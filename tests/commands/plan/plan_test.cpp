// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/answer_question.h"
#include "core/commands/plan/assign_lead.h"
#include "core/commands/plan/attach_episode.h"
#include "core/commands/plan/say_standing_line.h"
#include "core/commands/plan/set_table_view.h"
#include "core/commands/plan/start_plan.h"
#include "core/commands/plan/tell_danger.h"
#include "core/commands/plan/warn_workers.h"
#include "core/commands/record/strike_out.h"
#include "core/queries/plan/case_head.h"
#include "core/queries/plan/dangers_told.h"
#include "core/queries/plan/lines.h"
#include "core/queries/plan/questions_of.h"
#include "tests/support/a_family.h"

using namespace tepu;

TEST_CASE("a plan's number is the site's letter, the year and a running number", "[plan]")
{
    PlanNumbers numbers{Site::Waikato, {{17, 4120}, {18, 411}}};
    CHECK(numbers.takeNext(QDate(2018, 5, 10)) == "W18-0412");
    CHECK(numbers.takeNext(QDate(2018, 5, 11)) == "W18-0413");
    CHECK(numbers.takeNext(QDate(2019, 1, 1)) == "W19-0001");
    CHECK(numbers.takeNext(QDate(2017, 12, 31)) == "W17-4121");
    CHECK(PlanNumbers{Site::Christchurch, {}}.takeNext(QDate(2018, 5, 10)) == "C18-0001");
    CHECK(PlanNumbers{Site::SouthCanterbury, {{18, 9999}}}.takeNext(QDate(2018, 5, 10)) == "S18-10000");
}

TEST_CASE("numbers go on where the record stands, whatever numbers came from elsewhere", "[plan]")
{
    ARecord record;
    const auto start = [&](const char* name, std::optional<QString> number = {}) {
        const StartPlan plan{PlanId::fresh(), std::move(number), QString::fromUtf8(name), Location::WaikatoCity};
        return record->perform(plan, record.at("09:00"));
    };
    CHECK(start("Kōwhai")->facts.find<PlanStarted>()->number == "W18-0001");
    REQUIRE(start("Rātā", "FSP-001"));
    REQUIRE(start("Karaka", "W18-0007"));
    CHECK(start("Hebe")->facts.find<PlanStarted>()->number == "W18-0008");
    CHECK(start("Hebe", "W18-0007").error().sentence.contains("another plan"));
    CHECK(start("  ").error().sentence.contains("name"));
}

TEST_CASE("a plan is started once, an episode attached once", "[plan]")
{
    AFamily family;
    CHECK_FALSE(family.refused(StartPlan{family.kowhai, {}, "Kowhai", Location::WaikatoCity}).sentence.isEmpty());
    const auto episode = family.tables().one<EpisodeId>("SELECT id FROM episode").value();
    CHECK(family.refused(AttachEpisode{family.kowhai, episode}).sentence.contains("already"));
    CHECK(family.refused(AttachEpisode{PlanId::fresh(), episode}).sentence.contains("plan"));
    CHECK(family.refused(AttachEpisode{family.kowhai, EpisodeId::fresh()}).sentence.contains("episode"));
}

TEST_CASE("an agency of the site leads a plan, or nobody does", "[plan]")
{
    AFamily family;
    family.done(AssignLead{family.kowhai, "womens_refuge"});
    CHECK(caseHead(family.tables(), family.kowhai, {}, family.clock)->leadName == QString::fromUtf8("Women’s Refuge"));
    CHECK(family.refused(AssignLead{family.kowhai, "fire_brigade"}).sentence.contains("fire_brigade"));
    family.done(AssignLead{family.kowhai, {}});
    CHECK_FALSE(caseHead(family.tables(), family.kowhai, {}, family.clock)->lead);
}

TEST_CASE("two lines stand on every case, empty until somebody speaks", "[rules][R-M14]")
{
    AFamily family;
    CHECK(standingLines(family.tables(), family.kowhai).first().words.isEmpty());
    family.done(SayWishes{family.kowhai, family.words("She wants him to get help"), family.words("IVS speaks for her")});
    family.done(SayFollowingUp{family.kowhai, family.words("Probation, Fridays")});
    const auto lines = standingLines(family.tables(), family.kowhai);
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].kind == StandingLine::Wishes);
    CHECK(lines[0].speaks == "IVS speaks for her");
    CHECK(lines[1].words == "Probation, Fridays");
    family.done(SayWishes{family.kowhai, family.words("She wants to keep the house"), {}});
    CHECK(standingLines(family.tables(), family.kowhai).first().words == "She wants to keep the house");
}

TEST_CASE("a question of immediate safety needs a reason to be passed by, another does not", "[rules][R-M15]")
{
    AFamily family;
    CHECK(family.refused(PassQuestion{family.kowhai, "tamariki_safe", {}}).rule == "R-M15");
    CHECK(family.refused(PassQuestion{family.kowhai, "kept_safe", {}}).rule == "R-M15");
    family.done(PassQuestion{family.kowhai, "tamariki_safe", family.words("OT is ringing now")});
    family.done(PassQuestion{family.kowhai, "review_set", {}});
    CHECK(family.refused(PassQuestion{family.kowhai, "weather", {}}).sentence.contains("weather"));
    family.atTable = false;
    CHECK(family.refused(PassQuestion{family.kowhai, "address_looked", {}}).rule == "R-M15");
    const auto counts = dismissals(family.tables());
    CHECK(std::count_if(counts.begin(), counts.end(), [](const DismissalRow& row) { return row.passed == 1; }) == 2);
}

TEST_CASE("an answered question is not asked again at this table", "[rules][R-M15]")
{
    AFamily family;
    const auto asks = [&](const MeetingId& meeting) {
        const auto open = questionsOf(family.tables(), family.kowhai, meeting, family.clock);
        return std::any_of(open.begin(), open.end(), [](const OpenQuestion& each) { return each.question == "tamariki_safe"; });
    };
    CHECK(asks(family.meeting));
    family.done(AnswerQuestion{family.kowhai, "tamariki_safe", family.words("with their nan, Police saw them at 1 am")});
    CHECK_FALSE(asks(family.meeting));
    CHECK(answersOf(family.tables(), family.kowhai, family.meeting).first().words.startsWith("with their nan"));
    CHECK(asks(MeetingId::fresh()));
}

TEST_CASE("who was told of danger is recorded, by whom and when, and is never taken back", "[rules][R-R10]")
{
    AFamily family;
    CHECK(family.refused(TellDanger{family.kowhai, DangerTo::Police111, " ", {}}).rule == "R-R10");
    const Receipt told = family.done(TellDanger{family.kowhai, DangerTo::OrangaTamariki, "Tui Marama", family.words("he is on his way")});
    const auto rows = dangersTold(family.tables(), family.kowhai);
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().whom == DangerTo::OrangaTamariki);
    CHECK(rows.first().byWhom == "Tui Marama");
    CHECK(rows.first().at == told.stamp.at);
    CHECK(family.refused(StrikeOut{told.stamp.command}).rule == "R-M9");
}

TEST_CASE("the table says who is who of the people on the plan alone", "[rules][R-W1]")
{
    AFamily family;
    family.done(SetTableView{family.kowhai, family.james, TableView::PrimaryVictim, family.words("she has the pattern")});
    CHECK(family.tables().one<QString>("SELECT view FROM table_view") == "primary_victim");
    CHECK(family.refused(SetTableView{family.kowhai, PersonId::fresh(), TableView::Unclear, {}}).rule == "R-W1");
}

TEST_CASE("everything said of a plan is there again after the next start", "[plan][replay]")
{
    AFamily family;
    family.done(AssignLead{family.kowhai, "womens_refuge"});
    family.done(SayWishes{family.kowhai, family.words("She wants him to get help"), {}});
    family.done(SetTableView{family.kowhai, family.james, TableView::PredominantAggressor, {}});
    family.done(WarnWorkers{family.kowhai, family.words("two dogs")});
    family.done(AnswerQuestion{family.kowhai, "kept_safe", family.words("her brother")});
    const QString before = family.tables().dump();
    family.record.reopen();
    CHECK(family.tables().dump() == before);
}

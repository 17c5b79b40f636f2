// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/start_plan.h"
#include "core/commands/record/strike_out.h"
#include "core/commands/said/capture_line.h"
#include "core/commands/said/edit_line.h"
#include "core/commands/said/hold_nothing.h"
#include "core/commands/said/move_line.h"
#include "tests/support/a_record.h"
#include "tests/support/test.h"

using namespace tepu;

namespace {

/// Two families at a table.
class ATable {
public:
    ATable() : meeting(MeetingId::fresh())
    {
        for (PlanId* plan : {&kowhai, &rata}) {
            StartPlan start;
            start.familyName = plan == &kowhai ? "Kōwhai" : "Rātā";
            *plan = start.plan;
            REQUIRE(record->perform(start, record.at("09:00", meeting)));
        }
    }
    LineId say(const char* words, std::optional<QString> agency = QStringLiteral("police"))
    {
        CaptureLine line;
        line.plan = kowhai;
        line.agency = std::move(agency);
        line.words = *Words::of(QString::fromUtf8(words));
        REQUIRE(record->perform(line, record.at("10:38", meeting)));
        return line.line;
    }
    std::optional<QString> words(const LineId& line, const PlanId& plan)
    {
        return record->tables().one<QString>("SELECT words FROM line WHERE id = ? AND plan = ?", values(line, plan));
    }

    ARecord record;
    MeetingId meeting;
    PlanId kowhai, rata;
};

} // namespace

TEST_CASE("what is said is in the record with who said it and at which table", "[said]")
{
    ATable table;
    const LineId line = table.say("attended twice this month");
    const auto row = lineNow(table.record->tables(), line);
    REQUIRE(row);
    CHECK(row->agency == "police");
    CHECK(row->meeting == table.meeting);
    CHECK(isoLocal(row->at) == "2018-05-10T10:38:00+12:00");
}

TEST_CASE("a line is sealed with the safety key: its words stand nowhere in the ordinary half", "[said][keys]")
{
    ATable table;
    CaptureLine line;
    line.plan = table.kowhai;
    line.words = *Words::of("she is with her sister");
    const auto facts = decide(line, Speaking{true, true, false}, table.record.at("10:00"));
    REQUIRE(facts);
    const Statement& said = facts->statements().first();
    CHECK_FALSE(said.ordinary.contains(QStringLiteral("words")));
    CHECK(said.safety.contains(QStringLiteral("words")));
}

TEST_CASE("an edited line keeps its earlier words", "[said]")
{
    ATable table;
    const LineId line = table.say("he left before we arived");
    REQUIRE(table.record->perform(EditLine{line, *Words::of("he left before we arrived")}, table.record.at("10:39")));
    CHECK(table.words(line, table.kowhai) == "he left before we arrived");
    CHECK(table.record->tables().one<QString>("SELECT words FROM line_before") == "he left before we arived");
    CHECK_FALSE(table.record->perform(EditLine{line, *Words::of("he left before we arrived")}, table.record.at("10:40")));
    CHECK_FALSE(table.record->perform(EditLine{LineId::fresh(), *Words::of("x")}, table.record.at("10:40")));
}

TEST_CASE("a line moved to another family keeps its time and leaves no word behind", "[said]")
{
    ATable table;
    const LineId line = table.say("the children are at their nan’s");
    REQUIRE(table.record->perform(EditLine{line, *Words::of("the children are at their nan’s tonight")}, table.record.at("10:39")));
    REQUIRE(table.record->perform(MoveLine{line, table.rata}, table.record.at("10:45", table.meeting)));
    CHECK(table.words(line, table.kowhai) == "");
    CHECK(table.words(line, table.rata) == "the children are at their nan’s tonight");
    CHECK(table.record->tables().column<QString>("SELECT words FROM line_before").isEmpty());
    const auto row = lineNow(table.record->tables(), line);
    CHECK(row->plan == table.rata);
    CHECK(isoLocal(row->at) == "2018-05-10T10:38:00+12:00");
    CHECK_FALSE(table.record->perform(MoveLine{line, table.rata}, table.record.at("10:46")));
    CHECK_FALSE(table.record->perform(MoveLine{line, PlanId::fresh()}, table.record.at("10:46")));
}

TEST_CASE("“we hold nothing” is an answer, at a meeting", "[said][R-I5]")
{
    ATable table;
    CHECK(table.record->perform(HoldNothing{table.kowhai, "education"}, table.record.at("10:40")).error().rule == "R-I5");
    REQUIRE(table.record->perform(HoldNothing{table.kowhai, "education"}, table.record.at("10:40", table.meeting)));
    CHECK(table.record->tables().one<QString>("SELECT state FROM hearing") == "nothing_held");
}

TEST_CASE("only a family or an agency that is not in the record stops a line", "[said]")
{
    ATable table;
    CaptureLine line;
    line.words = *Words::of("x");
    line.plan = PlanId::fresh();
    CHECK_FALSE(table.record->perform(line, table.record.at("10:00")));
    line.plan = table.kowhai;
    line.agency = "fire_brigade";
    CHECK_FALSE(table.record->perform(line, table.record.at("10:00")));
    line.agency.reset();
    CHECK(table.record->perform(line, table.record.at("10:00")));
}

TEST_CASE("an edit can be taken back, a line itself cannot", "[said][undo]")
{
    ATable table;
    const LineId line = table.say("one");
    const auto edit = table.record->perform(EditLine{line, *Words::of("two")}, table.record.at("10:39"));
    REQUIRE(edit);
    const auto captured = table.record->tables().one<CommandId>("SELECT command FROM act WHERE kind = 'LineCaptured'");
    CHECK_FALSE(table.record->perform(StrikeOut{*captured}, table.record.at("10:40")));
    REQUIRE(table.record->perform(StrikeOut{edit->stamp.command}, table.record.at("10:40")));
    CHECK(table.words(line, table.kowhai) == "one");
    const QString before = table.record->tables().dump();
    table.record.reopen();
    CHECK(table.record->tables().dump() == before);
}

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/add_note.h"
#include "core/commands/meeting/decide_case.h"
#include "core/commands/meeting/finish_catching_up.h"
#include "core/commands/meeting/leave_off_list.h"
#include "core/commands/meeting/move_on_list.h"
#include "core/commands/meeting/open_case.h"
#include "core/commands/meeting/park_case.h"
#include "core/commands/meeting/take_up_again.h"
#include "core/commands/plan/change_risk.h"
#include "core/queries/meeting/agenda.h"
#include "tests/support/a_week.h"

using namespace tepu;

namespace {

/// Three new families on the list of Thursday 10 May, the table open.
struct OpenTable : AWeek {
    OpenTable()
    {
        karaka = episode("Karaka");
        hebe = episode("Hebe");
        rata = episode("Rātā");
        list();
        open();
    }

    AgendaRow row(const PlanId& plan) const
    {
        for (const AgendaRow& each : agenda(tables(), meeting))
            if (each.plan == plan)
                return each;
        FAIL("is not on the list");
        return {};
    }
    void setLevel(const PlanId& plan, RiskLevel level)
    {
        ChangeRisk change;
        change.plan = plan;
        change.to = level;
        change.text = words("as the table sees it");
        done(change);
    }

    PlanId karaka, hebe, rata;
};

QStringList names(const QVector<AgendaRow>& rows)
{
    QStringList all;
    for (const AgendaRow& row : rows)
        all.append(row.familyName);
    return all;
}

} // namespace

TEST_CASE("a list shows number, family, place and reason of each case", "[queries][agenda]")
{
    AWeek week;
    const PlanId karaka = week.episode("Karaka", [](ReferredEpisode& episode) {
        episode.location = Location::WaikatoRural;
        episode.suburb = "Ngāruawāhia";
    });
    week.list();
    const auto rows = agenda(week.tables(), week.meeting);
    REQUIRE(rows.size() == 1);
    const AgendaRow& row = rows.first();
    CHECK(row.plan == karaka);
    CHECK(row.caseId == week.caseOf(karaka));
    CHECK(row.position == 1);
    CHECK(row.number == "W18-0001");
    CHECK(row.familyName == "Karaka");
    CHECK(row.location == Location::WaikatoRural);
    CHECK(row.suburb == QString::fromUtf8("Ngāruawāhia"));
    CHECK(row.grounds == QVector{Ground::NewEpisode});
    CHECK(row.tier == Tier::Rest);
    CHECK(row.reason == QString::fromUtf8("new · verbal"));
    CHECK(row.state == CaseState::Waiting);
    CHECK_FALSE(row.level);
    CHECK_FALSE(row.openedAt);
    CHECK_FALSE(row.outcome);
    CHECK(row.carriedTimes == 0);
}

TEST_CASE("places are numbered without a gap, whatever was left off or moved", "[queries][agenda]")
{
    OpenTable table;
    table.done(LeaveOffList{table.row(table.hebe).caseId, table.words("belongs elsewhere")});
    table.done(MoveOnList{table.row(table.rata).caseId, 1});
    const auto rows = agenda(table.tables(), table.meeting);
    CHECK(names(rows) == QStringList{QString::fromUtf8("Rātā"), "Karaka"});
    CHECK(rows[0].position == 1);
    CHECK(rows[1].position == 2);
}

TEST_CASE("the suburb is that of the latest episode; nobody having said one there is none", "[queries][agenda]")
{
    AWeek week;
    const auto in = [](const char* suburb) {
        return [suburb](ReferredEpisode& episode) { episode.suburb = QString::fromLatin1(suburb); };
    };
    week.at(8);
    const PlanId karaka = week.episode("Karaka", in("Claudelands"));
    week.at(9);
    week.episode("Karaka", in("Nawton"));
    week.episode("Hebe");
    week.list();
    const auto rows = agenda(week.tables(), week.meeting);
    CHECK(rows[0].plan == karaka);
    CHECK(rows[0].suburb == QString("Nawton"));
    CHECK_FALSE(rows[1].suburb);
}

TEST_CASE("one case is heard at a time", "[queries][agenda]")
{
    OpenTable table;
    CHECK_FALSE(caseNow(table.tables(), table.meeting));
    table.done(OpenCase{table.row(table.karaka).caseId});
    CHECK(caseNow(table.tables(), table.meeting)->familyName == "Karaka");
    table.done(OpenCase{table.row(table.hebe).caseId});
    CHECK(caseNow(table.tables(), table.meeting)->familyName == "Hebe");
    CHECK(table.row(table.karaka).state == CaseState::Parked);
    table.done(ParkCase{table.row(table.hebe).caseId, table.words("waits for Health")});
    CHECK_FALSE(caseNow(table.tables(), table.meeting));
    CHECK(table.row(table.hebe).because == QString("waits for Health"));
    CHECK_FALSE(caseNow(table.tables(), MeetingId::fresh()));
}

TEST_CASE("undone is what has no decision or is still being written up", "[queries][agenda]")
{
    OpenTable table;
    const auto left = [&] { return names(undone(table.tables(), table.meeting)); };
    CHECK(left().size() == 3);
    table.decide(table.karaka, RiskLevel::Low);
    CHECK_FALSE(left().contains("Karaka"));
    table.carryOver(table.hebe);
    CHECK(left() == QStringList{QString::fromUtf8("Rātā")});
    table.done(OpenCase{table.row(table.rata).caseId});
    table.setLevel(table.rata, RiskLevel::Medium);
    table.done(DecideCase{table.row(table.rata).caseId, CaseOutcome::Decided, {}, true});
    CHECK(table.row(table.rata).state == CaseState::CatchingUp);
    CHECK(left() == QStringList{QString::fromUtf8("Rātā")});
    table.done(FinishCatchingUp{table.row(table.rata).caseId});
    CHECK(left().isEmpty());
    table.done(TakeUpAgain{table.row(table.karaka).caseId, table.words("Refuge has rung")});
    CHECK(left() == QStringList{"Karaka"});
}

TEST_CASE("the time of a case: what it took before, and since when its clock runs", "[queries][agenda][C21]")
{
    OpenTable table;
    table.done(OpenCase{table.row(table.karaka).caseId});
    const Instant opened = table.clock;
    CHECK(table.row(table.karaka).openedAt == opened);
    CHECK(table.row(table.karaka).clockSince == opened);
    CHECK(table.row(table.karaka).spentSeconds == 0);
    table.done(ParkCase{table.row(table.karaka).caseId, {}}); // a minute later
    CHECK(table.row(table.karaka).spentSeconds == 60);
    CHECK_FALSE(table.row(table.karaka).clockSince);
}

TEST_CASE("a decision shows its outcome, when and why", "[queries][agenda][R-M3]")
{
    OpenTable table;
    table.done(OpenCase{table.row(table.karaka).caseId});
    table.done(DecideCase{table.row(table.karaka).caseId, CaseOutcome::NoFurtherAction, table.words("two neighbours quarrelled")});
    const AgendaRow row = table.row(table.karaka);
    CHECK(row.outcome == CaseOutcome::NoFurtherAction);
    CHECK(row.because == QString("two neighbours quarrelled"));
    CHECK(row.decidedAt == table.clock);
    CHECK_FALSE(row.level);
}

TEST_CASE("a list of a closed meeting keeps the level that its table left", "[queries][agenda][R-M9]")
{
    OpenTable table;
    table.decide(table.karaka, RiskLevel::High);
    table.decide(table.hebe, RiskLevel::Low);
    CHECK(table.row(table.karaka).level == RiskLevel::High);
    table.carryOver(table.rata);
    table.close();
    const MeetingId first = table.meeting;
    table.at(11);
    table.setLevel(table.rata, RiskLevel::High); // on the desk
    table.episode("Karaka");
    table.list();
    table.open();
    table.decide(table.karaka, RiskLevel::Medium);
    CHECK(table.row(table.karaka).level == RiskLevel::Medium);
    for (const AgendaRow& row : agenda(table.tables(), first)) {
        INFO(row.familyName.toStdString());
        CHECK(row.level == (row.plan == table.karaka ? std::optional(RiskLevel::High)
                            : row.plan == table.hebe ? std::optional(RiskLevel::Low)
                                                     : std::nullopt));
    }
}

TEST_CASE("tomorrow's coordinator reads the note of the table that last had the family", "[queries][agenda]")
{
    OpenTable table;
    table.done(AddNote{table.row(table.karaka).caseId, table.words("ring the sister first")});
    table.carryOver(table.karaka);
    table.close();
    table.at(11);
    table.list();
    CHECK(table.row(table.karaka).noteBefore == QString("ring the sister first"));
    CHECK_FALSE(table.row(table.karaka).note);
    CHECK_FALSE(table.row(table.hebe).noteBefore);
}

TEST_CASE("a list that left the family off does not hide the note before it", "[queries][agenda]")
{
    OpenTable table;
    table.done(AddNote{table.row(table.karaka).caseId, table.words("ring the sister first")});
    table.carryOver(table.karaka);
    table.close();
    table.at(11);
    table.list();
    table.done(LeaveOffList{table.row(table.karaka).caseId, table.words("the sister is away until Monday")});
    table.open();
    table.carryOver(table.hebe, true);
    table.carryOver(table.rata, true);
    table.close();
    table.at(14);
    table.list();
    CHECK(table.row(table.karaka).noteBefore == QString("ring the sister first"));
}

TEST_CASE("a case that comes again says from when and how often", "[queries][agenda][R-M4]")
{
    OpenTable table;
    table.close();
    table.at(11);
    table.list();
    const AgendaRow row = table.row(table.karaka);
    CHECK(row.carriedFrom == QDate(2018, 5, 10));
    CHECK(row.carriedTimes == 1);
    CHECK(row.grounds.contains(Ground::CarriedOver));
}

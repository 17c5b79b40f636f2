// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/meeting/begin_break.h"
#include "core/commands/meeting/carry_over_case.h"
#include "core/commands/meeting/decide_case.h"
#include "core/commands/meeting/end_break.h"
#include "core/commands/meeting/finish_catching_up.h"
#include "core/commands/meeting/park_case.h"
#include "core/commands/meeting/take_up_again.h"
#include "core/commands/record/strike_out.h"
#include "core/queries/meeting/attendance.h"
#include "core/queries/meeting/decisions.h"
#include "tests/support/a_meeting.h"

using namespace tepu;

namespace {

/// The meeting, open, with the first case before the table.
struct AnOpenCase : AMeeting {
    AnOpenCase()
    {
        done(OpenMeeting{meeting});
        done(OpenCase{karaka});
    }
    DecideCase nothingFurther(const CaseId& caseId, bool catchingUp = false)
    {
        return {caseId, CaseOutcome::NoFurtherAction, words("they live in Taupō"), catchingUp};
    }
};

} // namespace

TEST_CASE("no case is opened before the meeting is", "[commands][meeting][R-M2]")
{
    AMeeting at;
    const auto no = at.refused(OpenCase{at.karaka});
    CHECK(no.rule == "R-M2");
    CHECK(no.sentence == "The SAM of Thu 10 May is not open yet. Open it first.");
    at.done(OpenMeeting{at.meeting});
    at.done(OpenCase{at.karaka});
    CHECK(caseNow(at.tables(), at.meeting)->familyName == "Karaka");
}

TEST_CASE("one case is open at a time: the one before is parked", "[commands][meeting]")
{
    AnOpenCase at;
    CHECK(at.refused(OpenCase{at.karaka}).sentence == "Family Karaka is open already.");
    at.done(OpenCase{at.rata});
    CHECK(at.row(at.karaka).state == CaseState::Parked);
    CHECK(at.row(at.rata).state == CaseState::Now);
}

TEST_CASE("a decided case stays decided when the next one is opened", "[commands][meeting]")
{
    AnOpenCase at;
    at.done(at.nothingFurther(at.karaka));
    at.done(OpenCase{at.rata});
    CHECK(at.row(at.karaka).state == CaseState::Decided);
    CHECK_FALSE(at.row(at.karaka).clockSince);
}

TEST_CASE("a parked case says why and is taken up where it was", "[commands][meeting]")
{
    AnOpenCase at;
    at.done(ParkCase{at.karaka, at.words("OT on the phone")});
    CHECK(at.row(at.karaka).because == QString("OT on the phone"));
    CHECK_FALSE(caseNow(at.tables(), at.meeting));
    CHECK(at.refused(ParkCase{at.karaka}).sentence == "Family Karaka is not open; only the open case can be parked.");
    at.done(OpenCase{at.karaka});
    CHECK(at.row(at.karaka).state == CaseState::Now);
    CHECK_FALSE(at.row(at.karaka).because);
}

TEST_CASE("the time of a case runs while it is open, breaks left out", "[commands][meeting][C21]")
{
    AnOpenCase at;
    const Instant opened = at.clock;
    at.wait(4min);
    at.done(ParkCase{at.karaka});
    CHECK(at.row(at.karaka).spentSeconds == 5 * 60);
    at.wait(1h);
    at.done(OpenCase{at.karaka});
    CHECK(at.row(at.karaka).openedAt == opened);
    CHECK(at.row(at.karaka).clockSince == at.clock);
    at.wait(1min);
    at.done(BeginBreak{at.meeting});
    CHECK(at.row(at.karaka).spentSeconds == 7 * 60);
    CHECK_FALSE(at.row(at.karaka).clockSince);
    at.wait(20min);
    at.done(EndBreak{at.meeting});
    CHECK(at.row(at.karaka).clockSince == at.clock);
    at.wait(2min);
    at.done(at.nothingFurther(at.karaka));
    CHECK(at.row(at.karaka).spentSeconds == 10 * 60);
}

TEST_CASE("opening the next case stops the clock of the one before", "[commands][meeting][C21]")
{
    AnOpenCase at;
    at.wait(2min);
    at.done(OpenCase{at.rata});
    at.wait(30min);
    CHECK(at.row(at.karaka).spentSeconds == 3 * 60);
    CHECK_FALSE(at.row(at.karaka).clockSince);
}

TEST_CASE("undoing a parking gives the case its time back", "[commands][meeting][C21][C29]")
{
    AnOpenCase at;
    const Instant opened = at.clock;
    const auto parked = at.done(ParkCase{at.karaka});
    at.done(StrikeOut{parked.stamp.command});
    CHECK(at.row(at.karaka).state == CaseState::Now);
    CHECK(at.row(at.karaka).clockSince == opened);
    CHECK(at.row(at.karaka).spentSeconds == 0);
}

TEST_CASE("undoing a decision after the next case was opened leaves one case open", "[commands][meeting][C29]")
{
    AnOpenCase at;
    const auto decided = at.done(at.nothingFurther(at.karaka));
    at.done(OpenCase{at.rata});
    at.done(StrikeOut{decided.stamp.command});
    CHECK(at.row(at.karaka).state == CaseState::Parked);
    CHECK_FALSE(at.row(at.karaka).decidedAt);
    CHECK(at.row(at.rata).state == CaseState::Now);
    CHECK(decisions(at.tables(), at.karaka).isEmpty());
}

TEST_CASE("only the open case is decided, and only at an open table", "[commands][meeting][R-M3]")
{
    AnOpenCase at;
    CHECK(at.refused(at.nothingFurther(at.rata)).sentence == "Family Rātā is not open. Open it, then decide it.");
    at.done(BeginBreak{at.meeting});
    at.done(at.nothingFurther(at.karaka));
    CHECK(at.row(at.karaka).outcome == CaseOutcome::NoFurtherAction);
    CHECK(at.row(at.karaka).decidedAt == at.clock);
    CHECK(at.row(at.karaka).because == QString("they live in Taupō"));
}

static std::optional<Refusal> deciding(CaseOutcome outcome, std::optional<RiskLevel> level, const char* reason)
{
    CaseAtMeeting at;
    at.meeting.state = MeetingState::Open;
    at.of.familyName = "Karaka";
    at.of.state = CaseState::Now;
    at.of.level = level;
    const auto facts = decide(DecideCase{CaseId::fresh(), outcome, Words::of(QString::fromUtf8(reason))}, DecidingCase{at, {}}, Context{});
    return facts ? std::nullopt : std::optional(facts.error());
}

TEST_CASE("a case is decided with a level, or closed or left with a reason", "[commands][meeting][R-M3]")
{
    CHECK(deciding(CaseOutcome::Decided, {}, "")->rule == "R-M3");
    CHECK(deciding(CaseOutcome::Decided, {}, "a reason is no level")->rule == "R-M3");
    CHECK_FALSE(deciding(CaseOutcome::Decided, RiskLevel::Medium, ""));
    CHECK(deciding(CaseOutcome::Closed, RiskLevel::Low, "")->rule == "R-M3");
    CHECK_FALSE(deciding(CaseOutcome::Closed, RiskLevel::Low, "safe for a year"));
    CHECK(deciding(CaseOutcome::NoFurtherAction, {}, "")->rule == "R-M3");
    CHECK_FALSE(deciding(CaseOutcome::NoFurtherAction, {}, "they live in Taupō"));
}

TEST_CASE("only Low goes straight to the low-risk responders", "[commands][meeting][R-M5]")
{
    CHECK(deciding(CaseOutcome::LowToLrr, {}, "")->rule == "R-M5");
    CHECK_FALSE(deciding(CaseOutcome::LowToLrr, RiskLevel::Low, ""));
    CHECK(deciding(CaseOutcome::LowToLrr, RiskLevel::Medium, "")->rule == "R-M5");
    CHECK(deciding(CaseOutcome::LowToLrr, RiskLevel::High, "")->rule == "R-M5");
}

TEST_CASE("a decided case is still being written up until the administrator says so", "[commands][meeting]")
{
    AnOpenCase at;
    at.done(at.nothingFurther(at.karaka, true));
    CHECK(at.row(at.karaka).state == CaseState::CatchingUp);
    CHECK(at.row(at.karaka).outcome == CaseOutcome::NoFurtherAction);
    at.done(OpenCase{at.rata});
    CHECK(at.row(at.karaka).state == CaseState::CatchingUp);
    CHECK(at.refused(FinishCatchingUp{at.rata}).sentence == "Family Rātā is not being written up.");
    at.done(FinishCatchingUp{at.karaka});
    CHECK(at.row(at.karaka).state == CaseState::Decided);
}

TEST_CASE("a case taken up again shows the earlier decision as replaced", "[commands][meeting][R-M13]")
{
    AnOpenCase at;
    CHECK(at.refused(TakeUpAgain{at.karaka, at.words("x")}).rule == "R-M13");
    at.done(at.nothingFurther(at.karaka));
    CHECK(at.refused(OpenCase{at.karaka}).rule == "R-M13");
    at.done(TakeUpAgain{at.karaka, at.words("Police rang: a new episode")});
    CHECK(at.row(at.karaka).state == CaseState::TakenUpAgain);
    CHECK_FALSE(at.row(at.karaka).outcome);
    CHECK_FALSE(at.row(at.karaka).decidedAt);
    at.done(OpenCase{at.karaka});
    at.done(DecideCase{at.karaka, CaseOutcome::Closed, at.words("moved away")});
    const auto rows = decisions(at.tables(), at.karaka);
    REQUIRE(rows.size() == 2);
    CHECK(rows[0].outcome == CaseOutcome::NoFurtherAction);
    CHECK(rows[0].replacedBecause == QString("Police rang: a new episode"));
    CHECK(rows[1].outcome == CaseOutcome::Closed);
    CHECK_FALSE(rows[1].replacedAt);
}

TEST_CASE("a case is carried over for a reason, and not decided afterwards", "[commands][meeting][R-M4]")
{
    AnOpenCase at;
    at.wait(1min);
    at.done(CarryOverCase{at.karaka, at.words("OT has the file at noon")});
    CHECK(at.row(at.karaka).state == CaseState::CarriedOver);
    CHECK(at.row(at.karaka).spentSeconds == 2 * 60);
    CHECK(at.row(at.karaka).because == QString("OT has the file at noon"));
    CHECK(at.refused(CarryOverCase{at.karaka, at.words("x")}).sentence == "Family Karaka is carried over already.");
    CHECK(at.refused(OpenCase{at.karaka}).rule == "R-M4");
    at.done(TakeUpAgain{at.karaka, at.words("there was time after all")});
    at.done(OpenCase{at.karaka});
    at.done(at.nothingFurther(at.karaka));
    CHECK(at.refused(CarryOverCase{at.karaka, at.words("x")}).sentence.contains("is decided"));
}

TEST_CASE("a case that waits is carried over without touching the clock of the open one", "[commands][meeting][R-M4]")
{
    AnOpenCase at;
    const Instant opened = at.clock;
    at.done(CarryOverCase{at.kowhai, at.words("nobody from Health")});
    CHECK(at.row(at.kowhai).spentSeconds == 0);
    CHECK(at.row(at.karaka).clockSince == opened);
}

static std::optional<Refusal> carrying(int timesBefore, bool coordinatorSays)
{
    CaseAtMeeting at;
    at.meeting.state = MeetingState::Open;
    at.of.familyName = "Karaka";
    at.of.carriedTimes = timesBefore;
    at.of.carriedFrom = QDate(2018, 5, 9);
    const auto facts = decide(CarryOverCase{CaseId::fresh(), *Words::of(QStringLiteral("no time")), coordinatorSays}, at, Context{});
    return facts ? std::nullopt : std::optional(facts.error());
}

TEST_CASE("nothing is carried over twice without the coordinator’s word", "[commands][meeting][R-M4]")
{
    CHECK_FALSE(carrying(0, false));
    CHECK(carrying(1, false)->sentence == "Family Karaka was already carried over from Wed 9 May. "
                                          "It is carried over again only on the coordinator’s word.");
    CHECK(carrying(1, false)->rule == "R-M4");
    CHECK(carrying(2, false));
    CHECK_FALSE(carrying(1, true));
}

TEST_CASE("urgent now: a name is enough, the case opens and the current one is parked", "[commands][meeting][R-M13]")
{
    AnOpenCase at;
    at.done(Arrive{at.meeting, "police", at.words("Sgt Tui")});
    const AddUrgentCase urgent{at.meeting, "Hebe", Location::WaikatoRural};
    at.done(urgent);
    CHECK(at.names() == QStringList{"Karaka", "Hebe", "Rātā", "Kōwhai"});
    CHECK(at.row(at.karaka).state == CaseState::Parked);
    const AgendaRow row = at.row(urgent.caseId);
    CHECK(row.state == CaseState::Now);
    CHECK(row.tier == Tier::UrgentNow);
    CHECK(row.grounds == QVector<Ground>{Ground::Urgent});
    CHECK(row.reason == "urgent now");
    CHECK(row.location == Location::WaikatoRural);
    CHECK(row.number == "W18-0004");
    CHECK_FALSE(row.level);
    CHECK(presentAt(at.tables(), urgent.caseId).size() == 1);
}

TEST_CASE("urgent with no case open stands before the first that is not settled", "[commands][meeting][R-M13]")
{
    AnOpenCase at;
    at.done(at.nothingFurther(at.karaka));
    at.done(AddUrgentCase{at.meeting, "Hebe", Location::WaikatoCity});
    CHECK(at.names() == QStringList{"Karaka", "Hebe", "Rātā", "Kōwhai"});
}

TEST_CASE("urgent before the meeting is the first on the list, and not opened", "[commands][meeting][R-M13]")
{
    AMeeting at;
    at.done(AddUrgentCase{at.meeting, "Hebe", Location::WaikatoCity});
    CHECK(at.names().first() == "Hebe");
    CHECK_FALSE(caseNow(at.tables(), at.meeting));
}

TEST_CASE("urgent needs a name, and a table that is not on a break", "[commands][meeting][R-M13]")
{
    AnOpenCase at;
    CHECK(at.refused(AddUrgentCase{at.meeting, "  ", Location::WaikatoCity}).sentence.contains("name"));
    at.done(BeginBreak{at.meeting});
    CHECK(at.refused(AddUrgentCase{at.meeting, "Hebe", Location::WaikatoCity}).rule == "R-M13");
    CHECK(at.refused(AddUrgentCase{MeetingId::fresh(), "Hebe", Location::WaikatoCity}).sentence == "There is no such meeting.");
}

TEST_CASE("undoing an urgent case opens the one before again", "[commands][meeting][R-M13][C29]")
{
    AnOpenCase at;
    const auto urgent = at.done(AddUrgentCase{at.meeting, "Hebe", Location::WaikatoCity});
    at.done(StrikeOut{urgent.stamp.command});
    CHECK(at.names() == QStringList{"Karaka", "Rātā", "Kōwhai"});
    CHECK(at.row(at.karaka).state == CaseState::Now);
}

TEST_CASE("cases are the same after the next start", "[commands][meeting]")
{
    AnOpenCase at;
    at.done(ParkCase{at.karaka, at.words("OT on the phone")});
    at.done(AddUrgentCase{at.meeting, "Hebe", Location::WaikatoCity});
    at.done(OpenCase{at.rata});
    at.done(at.nothingFurther(at.rata, true));
    at.done(FinishCatchingUp{at.rata});
    at.done(TakeUpAgain{at.rata, at.words("new")});
    at.done(CarryOverCase{at.kowhai, at.words("no time")});
    const QString before = at.tables().dump();
    at.record.reopen();
    CHECK(at.tables().dump() == before);
}

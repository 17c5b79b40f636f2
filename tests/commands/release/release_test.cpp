// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/hold_contact.h"
#include "core/commands/people/note_safe_way.h"
#include "core/commands/plan/change_risk.h"
#include "core/commands/plan/close_plan.h"
#include "core/commands/record/strike_out.h"
#include "core/commands/release/check_release.h"
#include "core/commands/release/expect_release.h"
#include "core/commands/release/note_release_day.h"
#include "core/commands/task/set_review.h"
#include "core/queries/intake/known_referrals.h"
#include "core/queries/meeting/candidates.h"
#include "core/queries/plan/alert_strip.h"
#include "core/queries/plan/history.h"
#include "core/queries/releases/releases.h"
#include "tests/support/a_family.h"

using namespace tepu;

namespace {

ReleaseId releaseOf(const AFamily& family)
{
    return family.tables().one<ReleaseId>("SELECT id FROM release ORDER BY rowid DESC").value();
}

NoteReleaseDay day(const AFamily& family, ReleaseDay what, std::optional<QDate> nextOn = {})
{
    NoteReleaseDay note;
    note.release = releaseOf(family);
    note.what = what;
    note.nextOn = nextOn;
    return note;
}

ExpectRelease hearing(const AFamily& family, QDate on)
{
    ExpectRelease expect;
    expect.plan = family.kowhai;
    expect.person = family.james;
    expect.expectedOn = on;
    return expect;
}

QString strip(const AFamily& family)
{
    QStringList all;
    for (const Alert& alert : alertStrip(family.tables(), family.kowhai, family.clock))
        all.append(alert.words);
    return all.join(u'\n');
}

QString custody(const AFamily& family)
{
    return family.tables().one<QString>("SELECT status FROM custody").value_or(QString());
}

} // namespace

TEST_CASE("a hearing that the table heard of is watched like one of Corrections' file", "[release][R-P1]")
{
    AFamily family;
    family.done(hearing(family, QDate(2018, 5, 18)));
    CHECK(strip(family).contains("James may be released at the remand hearing on Fri 18 May"));
    const auto rows = releases(family.tables(), family.clock);
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().sameDay);
    CHECK(rows.first().standing == ReleaseStanding::Imminent);
}

TEST_CASE("a hearing is to come, is said once, and is of somebody who used violence", "[release][R-P1][R-W1]")
{
    AFamily family;
    CHECK(family.refused(hearing(family, QDate(2018, 5, 9))).sentence.contains("Wed 9 May is past"));
    family.done(hearing(family, QDate(2018, 5, 10)));
    CHECK(family.refused(hearing(family, QDate(2018, 5, 10))).sentence.contains("already"));
    ExpectRelease hers = hearing(family, QDate(2018, 5, 18));
    hers.person = family.mere;
    CHECK(family.refused(hers).rule == "R-W1");
    ExpectRelease stranger = hearing(family, QDate(2018, 5, 18));
    stranger.person = PersonId::fresh();
    CHECK(family.refused(stranger).sentence.contains("not on the plan"));
}

TEST_CASE("who was released is out: the plan, the strip and his custody are told", "[release][R-P1]")
{
    AFamily family;
    family.release(QDate(2018, 5, 10));
    CHECK(strip(family).contains("James may be released today (parole)"));
    NoteReleaseDay out = day(family, ReleaseDay::Released);
    out.words = family.words("to his brother in Tokoroa");
    family.done(out);
    CHECK(strip(family).contains("James was released on Thu 10 May"));
    CHECK(custody(family) == "at_liberty");
    const auto told = history(family.tables(), family.kowhai, family.clock);
    CHECK(std::any_of(told.begin(), told.end(), [](const HistoryRow& row) { return row.sentence.contains("Release: released") && row.sentence.contains("Tokoroa"); }));
}

TEST_CASE("who is remanded again has the next hearing as the day that counts", "[release][R-P1]")
{
    AFamily family;
    family.done(hearing(family, QDate(2018, 5, 10)));
    family.done(day(family, ReleaseDay::RemandedAgain, QDate(2018, 5, 24)));
    CHECK(strip(family).contains("James may be released at the remand hearing on Thu 24 May"));
    CHECK(custody(family) == "remanded_in_custody");
    family.clock = AFamily::at("2018-05-25T09:00:00+12:00");
    CHECK(releases(family.tables(), family.clock).first().standing == ReleaseStanding::Unanswered);
}

TEST_CASE("who stays in without a day is still asked for: nobody knows when he comes out", "[release][R-P1]")
{
    AFamily family;
    family.done(hearing(family, QDate(2018, 5, 10)));
    family.done(day(family, ReleaseDay::NotReleased));
    CHECK_FALSE(strip(family).contains("may be released"));
    const auto rows = releases(family.tables(), family.clock);
    REQUIRE(rows.size() == 1);
    CHECK_FALSE(rows.first().release);
    CHECK(rows.first().standing == ReleaseStanding::DayNotKnown);
}

TEST_CASE("a day that is moved wants its new day; who is out has none", "[release][R-P1]")
{
    AFamily family;
    family.release(QDate(2018, 5, 18));
    CHECK(family.refused(day(family, ReleaseDay::Moved)).sentence.contains("Moved to which day"));
    CHECK(family.refused(day(family, ReleaseDay::Moved, QDate(2018, 5, 9))).sentence.contains("is past"));
    CHECK(family.refused(day(family, ReleaseDay::Released, QDate(2018, 5, 20))).rule == "R-P1");
    NoteReleaseDay ahead = day(family, ReleaseDay::Released);
    ahead.on = QDate(2018, 5, 11);
    CHECK(family.refused(ahead).sentence.contains("still to come"));
    family.done(day(family, ReleaseDay::Moved, QDate(2018, 5, 14)));
    CHECK(strip(family).contains("James is released on Mon 14 May (parole)"));
    CHECK(custody(family).isEmpty());
}

TEST_CASE("Corrections' row stays as it came: the same file again is unchanged after a day was moved", "[release][intake]")
{
    AFamily family;
    family.release(QDate(2018, 5, 18));
    family.done(day(family, ReleaseDay::Moved, QDate(2018, 5, 21)));
    CHECK(knownReferrals(family.tables(), {}, {"R-1"}).releases.value("R-1").content.expectedOn == QDate(2018, 5, 18));
}

TEST_CASE("what happened can be taken back", "[release][undo]")
{
    AFamily family;
    family.release(QDate(2018, 5, 18));
    const Receipt moved = family.done(day(family, ReleaseDay::Moved, QDate(2018, 5, 14)));
    family.done(StrikeOut{moved.stamp.command});
    CHECK(strip(family).contains("James is released on Fri 18 May (parole)"));
}

TEST_CASE("a list follows a day that was moved", "[release][R-P1][agenda]")
{
    AFamily family;
    family.settle();
    family.release(QDate(2018, 6, 20));
    CHECK(candidateRows(family.tables(), TableKind::Sam, QDate(2018, 5, 14), family.clock).isEmpty());
    family.done(day(family, ReleaseDay::Moved, QDate(2018, 5, 16)));
    CHECK(candidateRows(family.tables(), TableKind::Sam, QDate(2018, 5, 14), family.clock).size() == 1);
}

TEST_CASE("an item of the checklist is answered, not needed for a reason, and opened again", "[release][R-P2]")
{
    AFamily family;
    family.release(QDate(2018, 5, 18));
    CheckRelease check{family.kowhai, releaseOf(family), ReleaseCheck::AlarmOffered};
    const auto state = [&] { return releases(family.tables(), family.clock).first().checks[2].state; };
    CHECK(state() == CheckState::Open);
    check.agency = "police";
    family.done(check);
    CHECK(state() == CheckState::Said);
    check.answer = CheckAnswer::NotNeeded;
    CHECK(family.refused(check).sentence.contains("Say why"));
    check.words = family.words("she lives with her brother in Nelson");
    family.done(check);
    CHECK(state() == CheckState::NotNeeded);
    check.answer = CheckAnswer::OpenAgain;
    family.done(check);
    CHECK(state() == CheckState::Open);
    check.agency = "nobody";
    CHECK(family.refused(check).sentence.contains("no agency"));
    CHECK(family.refused(CheckRelease{family.kowhai, ReleaseId::fresh(), ReleaseCheck::AlarmOffered}).rule == "R-P2");
}

TEST_CASE("a victim whom nobody must contact is told of a release all the same, and the safe way stands beside it", "[release][R-C6][R-P2]")
{
    AFamily family;
    family.release(QDate(2018, 5, 18));
    HoldContact hold;
    hold.person = family.mere;
    hold.protects = family.mere;
    hold.words = family.words("he reads her phone");
    family.done(hold);
    NoteSafeWay way;
    way.person = family.mere;
    way.when = family.words("before 1500");
    way.withWhom = family.words("her aunt");
    family.done(way);
    AllocateTask tell = family.task("police", "tell Mere of his release");
    tell.category = TaskCategory::InformationSharing;
    tell.people = {family.mere};
    family.done(tell);
    const auto row = releases(family.tables(), family.clock).first();
    CHECK(row.checks[1].state == CheckState::UnderWay);
    REQUIRE(row.victims.size() == 1);
    CHECK(row.victims.first().isHeld);
    CHECK(row.victims.first().held.contains("he reads her phone"));
    CHECK(row.victims.first().safeWay == QStringLiteral("before 1500 · with her aunt"));
    family.done(CheckRelease{family.kowhai, releaseOf(family), ReleaseCheck::VictimTold});
    CHECK(releases(family.tables(), family.clock).first().checks[1].state == CheckState::Said);
}

TEST_CASE("a plan lowered because of prison owes its review again when the day moves before it, and does not close without one", "[release][R-R4]")
{
    AFamily family;
    family.atTable = true;
    family.release(QDate(2018, 5, 25));
    ChangeRisk high;
    high.plan = family.kowhai;
    high.to = RiskLevel::High;
    high.text = family.words("strangulation");
    family.done(high);
    SetReview review;
    review.plan = family.kowhai;
    review.on = QDate(2018, 5, 24);
    family.done(review);
    ChangeRisk lower;
    lower.plan = family.kowhai;
    lower.to = RiskLevel::Medium;
    lower.because = {RiskReason::PerpetratorInPrison, RiskReason::GoodEngagementWithWorker};
    family.done(lower);
    const auto owes = [&] { return releases(family.tables(), family.clock).first().owesReview; };
    CHECK_FALSE(owes());
    for (const auto& [day_, isOwed] : {std::pair(25, false), std::pair(24, true), std::pair(23, true)}) {
        family.done(day(family, ReleaseDay::Moved, QDate(2018, 5, day_)));
        CHECK(owes() == isOwed);
    }
    ClosePlan close;
    close.plan = family.kowhai;
    close.reason = family.words("he is inside");
    close.approved = true;
    CHECK(family.refused(close).rule == "R-R4");
}

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/children/arrange_notice.h"
#include "core/commands/children/disagree_on_concern.h"
#include "core/commands/children/note_team_decision.h"
#include "core/commands/children/refer_to_childrens_team.h"
#include "core/commands/plan/change_risk.h"
#include "core/commands/record/strike_out.h"
#include "core/commands/safety/note_school.h"
#include "core/commands/safety/raise_concern.h"
#include "core/commands/task/end_task.h"
#include "core/queries/children/children_waiting.h"
#include "core/queries/children/notices_of.h"
#include "core/queries/plan/protected_words.h"
#include "core/queries/plan/questions_of.h"
#include "tests/support/a_family.h"

using namespace tepu;

namespace {

ConcernId raised(AFamily& family)
{
    RaiseConcern concern;
    concern.plan = family.kowhai;
    concern.raisedOn = QDate(2018, 5, 10);
    concern.raisedBy = ConcernRaisedBy::SamTable;
    concern.people = {family.hana};
    concern.agency = "police";
    family.atTable = true;
    family.done(concern);
    return concern.concern;
}

ConcernView concern(const AFamily& family)
{
    return concernsOf(family.tables(), family.kowhai, family.clock).first();
}

void setLevel(AFamily& family, RiskLevel level)
{
    family.atTable = true;
    ChangeRisk change;
    change.plan = family.kowhai;
    change.to = level;
    change.text = family.words("as the table sees it");
    family.done(change);
}

ArrangeNotice notice(const AFamily& family, NoticeTo to)
{
    ArrangeNotice arrange;
    arrange.plan = family.kowhai;
    arrange.recipient = to;
    if (to == NoticeTo::School)
        arrange.child = family.hana;
    arrange.couldCollect = arrange.worksThere = arrange.seesRecord = CouldReach::No;
    arrange.safeRecipient = family.words("Ms Aroha Pene, deputy principal");
    return arrange;
}

NoticeView first(const AFamily& family)
{
    return noticesOf(family.tables(), family.kowhai, family.clock).first();
}

} // namespace

TEST_CASE("a Report of Concern says who raised it, of whom, at which table, and goes from there", "[children][R-K1]")
{
    AFamily family;
    const ConcernId id = raised(family);
    CHECK(concern(family).stage == ConcernStage::Raised);
    CHECK(concern(family).mark == "POL");
    CHECK(concern(family).table == TableKind::Sam);
    CHECK(concern(family).tableOn == QDate(2018, 5, 10));
    CHECK(concern(family).called == QVector<QString>{"Hana"});
    SendConcern send{id};
    send.agency = "police";
    send.cyras = "CY-2018-4471";
    family.done(send);
    CHECK(concern(family).stage == ConcernStage::Sent);
    CHECK(family.refused(SendConcern{id}).sentence.contains("already"));
    NoteConcernOutcome answer{id, ConcernOutcome::ClosedDidNotMeetThreshold};
    answer.otCategory = "contact record";
    family.done(answer);
    CHECK(concern(family).stage == ConcernStage::Closed);
    CHECK(concern(family).cyras == "CY-2018-4471");
    CHECK(concern(family).steps.last().otCategory == "contact record");
}

TEST_CASE("one that Oranga Tamariki closed for another reason says which", "[children][R-K1]")
{
    AFamily family;
    const ConcernId id = raised(family);
    NoteConcernOutcome closed{id, ConcernOutcome::ClosedOther};
    CHECK(family.refused(closed).sentence.contains("Why did Oranga Tamariki close it"));
    closed.because = ConcernClosedBecause::OtherReason;
    CHECK(family.refused(closed).sentence.contains("few words"));
    closed.because = ConcernClosedBecause::NoLongerLivesWithThem;
    family.done(closed);
    CHECK(concern(family).steps.last().because == ConcernClosedBecause::NoLongerLivesWithThem);
    NoteConcernOutcome open{id, ConcernOutcome::OpenFileOngoing};
    open.because = ConcernClosedBecause::DealtWithByPolice;
    CHECK(family.refused(open).rule == "R-K1");
}

TEST_CASE("the table may disagree with an answer, by name, and it waits until it is settled", "[children][R-K1]")
{
    AFamily family;
    const ConcernId id = raised(family);
    DisagreeOnConcern disagree{id};
    disagree.agency = "health";
    CHECK(family.refused(disagree).sentence.contains("has not answered yet"));
    family.done(NoteConcernOutcome{id, ConcernOutcome::ClosedDidNotMeetThreshold});
    disagree.agency.reset();
    CHECK(family.refused(disagree).sentence.contains("Who did it"));
    disagree.agency = "health";
    disagree.step = ConcernStep::Sent;
    CHECK(family.refused(disagree).sentence.contains("no step"));
    disagree.step = ConcernStep::TakenToSupervisor;
    disagree.who = family.words("Nurse Peta Lakeside");
    family.done(disagree);
    CHECK(concern(family).stage == ConcernStage::Disagreed);
    CHECK(childrenWaiting(family.tables(), family.clock).first().words.contains("does not agree"));
    disagree.step = ConcernStep::DecisionStands;
    const Receipt stands = family.done(disagree);
    CHECK(concern(family).stage == ConcernStage::Closed);
    family.done(StrikeOut{stands.stamp.command});
    CHECK(concern(family).stage == ConcernStage::Disagreed);
}

TEST_CASE("a step of a Report of Concern is not before it was raised, nor ahead", "[children][R-K1]")
{
    AFamily family;
    const ConcernId id = raised(family);
    for (const auto& [on, isFine] : {std::pair(9, false), std::pair(11, false), std::pair(10, true)}) {
        SendConcern send{id};
        send.on = QDate(2018, 5, on);
        if (isFine)
            family.done(send);
        else
            CHECK_FALSE(family.refused(send).sentence.isEmpty());
    }
    SendConcern of{ConcernId::fresh()};
    CHECK(family.refused(of).rule == "R-K1");
}

TEST_CASE("a Report of Concern is about children of the plan", "[children][R-K1]")
{
    AFamily family;
    RaiseConcern concern;
    concern.plan = family.kowhai;
    concern.raisedOn = QDate(2018, 5, 10);
    concern.people = {PersonId::fresh()};
    CHECK(family.refused(concern).rule == "R-K1");
    concern.people = {family.hana, family.tama};
    concern.agency = "nobody";
    CHECK(family.refused(concern).sentence.contains("no agency"));
}

TEST_CASE("a Report of Concern answers the question whether there is to be one", "[children][R-C9]")
{
    AFamily family;
    CHECK_FALSE(caseFacts(family.tables(), family.kowhai, family.meeting, family.clock).reportOfConcernMade);
    RaiseConcern notMade;
    notMade.plan = family.kowhai;
    notMade.category = ConcernCategory::AdvisableNotSubmitted;
    family.done(notMade);
    CHECK(caseFacts(family.tables(), family.kowhai, family.meeting, family.clock).reportOfConcernMade);
}

TEST_CASE("a referral to the Children's Team waits 28 days and is overdue on the next", "[children][R-K1]")
{
    AFamily family;
    ReferToChildrensTeam refer;
    refer.plan = family.kowhai;
    refer.people = {family.hana, family.tama};
    family.done(refer);
    const auto waiting = [&](int days) { return childrenWaiting(family.tables(), AFamily::at("2018-05-10T10:00:00+12:00") + std::chrono::hours(24 * days)).first(); };
    CHECK(waiting(27).words == QString::fromUtf8("Children’s Team: day 27 of 28"));
    CHECK_FALSE(waiting(28).isOverdue);
    CHECK(waiting(29).isOverdue);
    family.clock = AFamily::at("2018-06-10T10:00:00+12:00");
    NoteTeamDecision decision{refer.referral, TeamDecision::NotAccepted};
    decision.on = QDate(2018, 5, 9);
    CHECK(family.refused(decision).rule == "R-K1");
    decision.on = QDate(2018, 6, 8);
    family.done(decision);
    CHECK(childrenWaiting(family.tables(), family.clock).isEmpty());
    CHECK(teamReferrals(family.tables(), family.kowhai, family.clock).first().stateWords == "not accepted Fri 8 Jun");
    CHECK(family.refused(NoteTeamDecision{ReferralId::fresh()}).sentence.contains("no such referral"));
}

TEST_CASE("schools, the health board and the GP are offered for Medium and High, and become tasks", "[children][R-K2]")
{
    AFamily family;
    CHECK(first(family).state == NoticeState::NoLevel);
    setLevel(family, RiskLevel::Medium);
    const auto rows = noticesOf(family.tables(), family.kowhai, family.clock);
    REQUIRE(rows.size() == 4); // two children, the health board, the GP
    for (const NoticeView& row : rows)
        CHECK(row.state == NoticeState::Offered);
    family.done(NoteSchool{family.hana, family.words("Waimiro School")});
    const ArrangeNotice arrange = notice(family, NoticeTo::School);
    family.done(arrange);
    CHECK(first(family).state == NoticeState::Asked);
    CHECK(first(family).mark == "EDU");
    const auto task = family.tables().one<QString>("SELECT words || '|' || safe_recipient || '|' || agency FROM task").value();
    CHECK(task == QString::fromUtf8("notify the school, Waimiro School, of Hana of the episode of Wed 9 May|Ms Aroha Pene, deputy principal|education"));
    family.done(EndTask{arrange.task, TaskState::Done, {}});
    CHECK(first(family).state == NoticeState::Told);
}

TEST_CASE("before a notice the three questions are answered and a safe recipient is named", "[children][R-K2]")
{
    AFamily family;
    setLevel(family, RiskLevel::High);
    ArrangeNotice unsafe = notice(family, NoticeTo::Gp);
    unsafe.safeRecipient.reset();
    unsafe.seesRecord = CouldReach::Yes;
    CHECK(family.refused(unsafe).sentence == "James may be able to see the record. Name a safe recipient.");
    ArrangeNotice nobodys = notice(family, NoticeTo::School);
    nobodys.child.reset();
    CHECK(family.refused(nobodys).sentence.contains("Whose school"));
    nobodys.child = family.mere;
    CHECK(family.refused(nobodys).rule == "R-K2");
    family.done(notice(family, NoticeTo::Gp));
    CHECK(family.tables().one<QString>("SELECT agency FROM task") == QStringLiteral("health"));
}

TEST_CASE("of a Low plan nobody is told without a reason", "[children][R-K2]")
{
    AFamily family;
    setLevel(family, RiskLevel::Low);
    CHECK(first(family).state == NoticeState::Low);
    ArrangeNotice arrange = notice(family, NoticeTo::School);
    CHECK(family.refused(arrange).rule == "R-K2");
    arrange.because = family.words("the school asked");
    family.done(arrange);
    CHECK(first(family).state == NoticeState::Asked);
}

TEST_CASE("a notice is of one episode: after the next it is offered again", "[children][R-K2]")
{
    AFamily family;
    setLevel(family, RiskLevel::High);
    family.done(notice(family, NoticeTo::School));
    ReferredEpisode again = AFamily::episode("P180510-0009");
    again.occurredAt = AFamily::at("2018-05-10T06:00:00+12:00");
    again.reportedAt = AFamily::at("2018-05-10T07:00:00+12:00");
    family.takeIn(again);
    CHECK(first(family).state == NoticeState::Offered);
}

TEST_CASE("a child's school and who receives its notice are no words of his side's paper", "[children][R-S1]")
{
    AFamily family;
    setLevel(family, RiskLevel::High);
    family.done(NoteSchool{family.hana, family.words("Waimiro School"), family.words("3 Bell Street, Millstream")});
    family.done(notice(family, NoticeTo::School));
    const ProtectedWords words = protectedWords(family.tables(), family.kowhai);
    CHECK(words.standIn("she is at WAIMIRO school till three"));
    CHECK(words.standIn("3 bell st, 3 Bell Street"));
    CHECK(words.standIn(QString::fromUtf8("ask Ms Aroha Pene, deputy principal")));
    CHECK_FALSE(words.standIn("he went to school in Taupo"));
}

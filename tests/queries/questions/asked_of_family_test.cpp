// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/children/refer_to_childrens_team.h"
#include "core/commands/contact/log_contact.h"
#include "core/commands/family/note_support.h"
#include "core/commands/people/agree_code_word.h"
#include "core/commands/people/confirm_code_word.h"
#include "core/commands/people/hold_contact.h"
#include "core/commands/people/note_custody.h"
#include "core/commands/people/note_safe_way.h"
#include "core/commands/plan/change_risk.h"
#include "core/commands/plan/say_standing_line.h"
#include "core/commands/safety/consider_withdrawal.h"
#include "core/commands/safety/end_order.h"
#include "core/commands/safety/note_breach.h"
#include "core/commands/safety/note_withdrawn_statement.h"
#include "core/commands/safety/raise_concern.h"
#include "core/commands/safety/register_order.h"
#include "core/commands/said/hold_nothing.h"
#include "core/commands/signals/add_signal.h"
#include "core/commands/site/own_question.h"
#include "core/queries/plan/heard.h"
#include "core/queries/plan/questions_of.h"
#include "tests/support/a_family.h"

using namespace tepu;

namespace {

CaseFacts factsAt(const AFamily& family, const char* local = nullptr)
{
    return caseFacts(family.tables(), family.kowhai, family.meeting, local ? AFamily::at(local) : family.clock);
}

ChangeRisk levelOf(const AFamily& family, RiskLevel to)
{
    ChangeRisk change;
    change.plan = family.kowhai;
    change.to = to;
    change.because = {to == RiskLevel::High ? RiskReason::SeriousNatureOfMostRecentAssault : RiskReason::NoImminentRiskOfHarmToVictim};
    if (to != RiskLevel::High)
        change.because.append(RiskReason::GoodEngagementWithWorker);
    return change;
}

void reached(AFamily& family, const char* local)
{
    LogContact call;
    call.plan = family.kowhai;
    call.person = family.mere;
    call.attemptedAt = AFamily::at(local);
    call.workerRole = WorkerRole::Lrr;
    call.result = ContactResult::ContactMade;
    family.done(call);
}

} // namespace

TEST_CASE("an episode that comes after the level was decided asks whether it holds, until it is decided again", "[queries][questions][R-R9]")
{
    AFamily family;
    family.done(levelOf(family, RiskLevel::High));
    CHECK_FALSE(factsAt(family).risk.episodeSince);
    family.takeIn(AFamily::episode("P180510-0002"));
    CHECK(factsAt(family).risk.episodeSince);
    family.done(levelOf(family, RiskLevel::High));
    CHECK_FALSE(factsAt(family).risk.episodeSince);
}

TEST_CASE("whenever circumstances change after the level was decided it is asked for again, and a new decision settles it", "[queries][questions][R-R9]")
{
    AFamily family;
    AddSignal fear;
    fear.plan = family.kowhai;
    RegisterOrder bail;
    bail.plan = family.kowhai;
    bail.type = KindOfOrder::Bail;
    bail.protectedPerson = family.mere;
    bail.respondent = family.james;
    bail.inPlaceFrom = QDate(2018, 5, 2);
    NoteCustody custody;
    custody.person = family.james;
    custody.status = CustodyStatus::RemandedInCustody;
    NoteWithdrawnStatement statement;
    statement.plan = family.kowhai;
    statement.person = family.mere;
    NoteBreach breach;
    breach.order = bail.order;
    family.done(bail);
    const QVector<std::pair<const char*, std::function<void()>>> circumstances{
        {"a danger told", [&] { family.done(fear); }},
        {"custody", [&] { family.done(custody); }},
        {"a statement withdrawn", [&] { family.done(statement); }},
        {"an order broken", [&] { family.done(breach); }},
        {"an order ended", [&] { family.done(EndOrder{bail.order}); }}};
    for (const auto& [called, happens] : circumstances) {
        INFO(called);
        family.done(levelOf(family, RiskLevel::High));
        CHECK_FALSE(factsAt(family).risk.changedSince);
        happens();
        CHECK(factsAt(family).risk.changedSince);
    }
}

TEST_CASE("an order that runs out is a change of circumstances from its minute on", "[queries][questions][R-R9]")
{
    AFamily family; // an order of Police that ends on Sunday at ten to one
    family.done(levelOf(family, RiskLevel::High));
    CHECK_FALSE(factsAt(family, "2018-05-13T00:49:00+12:00").risk.changedSince);
    CHECK(factsAt(family, "2018-05-13T00:50:00+12:00").risk.changedSince);
    CHECK(factsAt(family, "2018-05-14T00:50:00+12:00").risk.changedSince);
}

TEST_CASE("a level that is lowered at this table asks what changed, and what was told of it settles that", "[queries][questions][R-R8]")
{
    AFamily family;
    family.done(levelOf(family, RiskLevel::High));
    CHECK_FALSE(factsAt(family).risk.loweredHere);
    ChangeRisk lower = levelOf(family, RiskLevel::Medium);
    lower.changedBehaviour = family.words("he has moved to his brother and keeps the order");
    lower.changeToldBy = Source::Police;
    family.done(lower);
    CHECK(factsAt(family).risk.loweredHere);
    CHECK(factsAt(family).risk.behaviourTold);
}

TEST_CASE("the call after six weeks is asked for from its day on", "[queries][questions][R-C3]")
{
    AFamily family;
    family.done(levelOf(family, RiskLevel::Low));
    reached(family, "2018-05-10T08:00:00+12:00");
    CHECK_FALSE(factsAt(family, "2018-06-20T23:59:00+12:00").reach.sixWeekCallDue);
    CHECK(factsAt(family, "2018-06-21T00:00:00+12:00").reach.sixWeekCallDue);
    CHECK(factsAt(family, "2018-06-22T12:00:00+12:00").reach.sixWeekCallDue);
}

TEST_CASE("whoever is to contact her is asked for a safe way, until one is known or she is held", "[queries][questions][R-C6]")
{
    AFamily family;
    CHECK_FALSE(factsAt(family).reach.contactsVictim);
    family.allocated(family.contact("womens_refuge", {family.mere}));
    CHECK(factsAt(family).reach.contactsVictim);
    CHECK_FALSE(factsAt(family).reach.safeWayKnown);
    NoteSafeWay way;
    way.person = family.mere;
    way.when = family.words("mornings, while he is at work");
    way.lapsesOn = QDate(2018, 5, 17);
    family.done(way);
    CHECK(factsAt(family, "2018-05-16T12:00:00+12:00").reach.safeWayKnown);
    CHECK(factsAt(family, "2018-05-17T12:00:00+12:00").reach.safeWayKnown);
    CHECK_FALSE(factsAt(family, "2018-05-18T12:00:00+12:00").reach.safeWayKnown);
    HoldContact hold;
    hold.person = family.mere;
    hold.words = family.words("he reads her phone");
    family.done(hold);
    CHECK(factsAt(family, "2018-05-18T12:00:00+12:00").reach.safeWayKnown);
}

TEST_CASE("contact with the person using violence asks for no safe way to the victim", "[queries][questions][R-C6]")
{
    AFamily family;
    AllocateTask his = family.contact("police", {family.james});
    his.because = family.words("bail check");
    family.done(his);
    CHECK(factsAt(family).reach.contactOpen);
    CHECK_FALSE(factsAt(family).reach.contactsVictim);
}

TEST_CASE("a Report of Concern waits from its raising on", "[queries][questions][R-K1]")
{
    AFamily family;
    CHECK_FALSE(factsAt(family).children.concernWaits);
    RaiseConcern concern;
    concern.plan = family.kowhai;
    concern.raisedOn = QDate(2018, 5, 10);
    family.done(concern);
    CHECK(factsAt(family).children.concernWaits);
}

TEST_CASE("the Children's Team is asked after once its 28 days are over", "[queries][questions][R-K1]")
{
    AFamily family;
    ReferToChildrensTeam referral;
    referral.plan = family.kowhai;
    referral.on = QDate(2018, 5, 10);
    family.done(referral);
    CHECK_FALSE(factsAt(family, "2018-06-06T12:00:00+12:00").children.concernWaits);
    CHECK_FALSE(factsAt(family, "2018-06-07T12:00:00+12:00").children.concernWaits);
    CHECK(factsAt(family, "2018-06-08T12:00:00+12:00").children.concernWaits);
}

TEST_CASE("notices are open once the level is Medium or High", "[queries][questions][R-K2]")
{
    AFamily family;
    CHECK_FALSE(factsAt(family).children.noticesOpen);
    family.done(levelOf(family, RiskLevel::High));
    CHECK(factsAt(family).children.noticesOpen);
}

TEST_CASE("support is told once it is told of each child and each exposed adult", "[queries][questions][R-K3]")
{
    AFamily family;
    CHECK(factsAt(family).children.anybodyExposed);
    for (const PersonId& person : {family.mere, family.hana, family.tama}) {
        CHECK_FALSE(factsAt(family).children.supportTold);
        NoteSupport support;
        support.plan = family.kowhai;
        support.person = person;
        support.answer = SupportAnswer::Offered;
        family.done(support);
    }
    CHECK(factsAt(family).children.supportTold);
}

TEST_CASE("a withdrawn statement is open until each of its three questions is considered", "[queries][questions][R-S9]")
{
    AFamily family;
    NoteWithdrawnStatement note;
    note.plan = family.kowhai;
    note.person = family.mere;
    family.done(note);
    for (const auto& question : Vocabulary<WithdrawalQuestion>::words) {
        CHECK(factsAt(family).parties.withdrawalOpen);
        family.done(ConsiderWithdrawal{note.statement, question.value, "Sgt Ngata", family.words("considered")});
    }
    CHECK_FALSE(factsAt(family).parties.withdrawalOpen);
}

TEST_CASE("a code word counts as not held until Police confirm it", "[queries][questions][R-C11]")
{
    AFamily family;
    CHECK_FALSE(factsAt(family).parties.codeWordNotHeld);
    AgreeCodeWord agree;
    agree.person = family.mere;
    agree.word = family.words("blue kettle");
    family.done(agree);
    CHECK(factsAt(family).parties.codeWordNotHeld);
    family.done(ConfirmCodeWord{agree.codeWord});
    CHECK_FALSE(factsAt(family).parties.codeWordNotHeld);
}

TEST_CASE("a release is near from fourteen days before it to its day", "[queries][questions][R-P1][R-P2]")
{
    AFamily family;
    family.release(QDate(2018, 5, 31));
    CHECK_FALSE(factsAt(family, "2018-05-16T12:00:00+12:00").release.isNear);
    CHECK(factsAt(family, "2018-05-17T12:00:00+12:00").release.isNear);
    CHECK(factsAt(family, "2018-05-31T12:00:00+12:00").release.isNear);
    CHECK_FALSE(factsAt(family, "2018-06-01T12:00:00+12:00").release.isNear);
    CHECK_FALSE(factsAt(family, "2018-05-17T12:00:00+12:00").release.checklistDone);
}

TEST_CASE("custody without a day asks for the day", "[queries][questions][R-P1]")
{
    AFamily family;
    CHECK_FALSE(factsAt(family).release.dayNotKnown);
    NoteCustody custody;
    custody.person = family.james;
    custody.status = CustodyStatus::RemandedInCustody;
    family.done(custody);
    CHECK(factsAt(family).release.dayNotKnown);
    custody.until = QDate(2018, 5, 24);
    family.done(custody);
    CHECK_FALSE(factsAt(family).release.dayNotKnown);
}

TEST_CASE("a site's own question for an order that ends is asked while its days run, of a PSO that Police told too", "[queries][questions][R-M15]")
{
    AFamily family;
    const auto asks = [&](const char* local) {
        for (const OpenQuestion& open : questionsOf(family.tables(), family.kowhai, family.meeting, AFamily::at(local)))
            if (open.sentence == "Who rings her on the day it ends?")
                return true;
        return false;
    };
    CHECK_FALSE(asks("2018-05-12T12:00:00+12:00"));
    AddQuestion own;
    own.condition = QuestionCondition::OrderEndsSoon;
    own.sentence = family.words("Who rings her on the day it ends?");
    family.done(own);
    CHECK(asks("2018-05-12T12:00:00+12:00"));
    CHECK(asks("2018-05-13T00:49:00+12:00"));
    CHECK_FALSE(asks("2018-05-13T00:51:00+12:00"));
}

TEST_CASE("the two lines are known once they are said", "[queries][questions][R-M14]")
{
    AFamily family;
    CHECK(factsAt(family).standing.anybodyUsedViolence);
    CHECK_FALSE(factsAt(family).standing.wishesSaid);
    family.done(SayWishes{family.kowhai, family.words("to stay in the house"), family.words("IVS")});
    CHECK(factsAt(family).standing.wishesSaid);
    CHECK_FALSE(factsAt(family).standing.followingUpSaid);
    family.done(SayFollowingUp{family.kowhai, family.words("Corrections")});
    CHECK(factsAt(family).standing.followingUpSaid);
}

TEST_CASE("all are heard once every agency of the strip has said something, or that it holds nothing", "[queries][questions][R-I5]")
{
    AFamily family;
    CHECK(factsAt(family).standing.agenciesToHear);
    for (const HeardRow& row : heard(family.tables(), family.kowhai, family.meeting)) {
        CHECK_FALSE(factsAt(family).standing.allHeard);
        if (row.agency == u"police")
            family.said("police", "attended twice");
        else
            family.done(HoldNothing{family.kowhai, row.agency});
    }
    CHECK(factsAt(family).standing.allHeard);
}

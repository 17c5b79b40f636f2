// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/tell_danger.h"
#include "core/commands/safety/consider_withdrawal.h"
#include "core/commands/safety/note_withdrawn_statement.h"
#include "core/commands/safety/review_safety_plan.h"
#include "core/commands/safety/say_safety_plan.h"
#include "core/queries/people/safety_plans.h"
#include "core/queries/plan/dangers_told.h"
#include "core/queries/plan/withdrawn_statements.h"
#include "tests/support/two_jameses.h"

using namespace tepu;

static SaySafetyPlan part(const AFamily& family, SafetyPlanPart part, const char* said)
{
    SaySafetyPlan say;
    say.person = family.mere;
    say.part = part;
    say.said = family.words(said);
    say.source = Source::Victim;
    return say;
}

static SafetyPlanView planOf(const AFamily& family, const PersonId& who)
{
    for (const SafetyPlanView& view : safetyPlans(family.tables(), family.kowhai, family.clock))
        if (view.person == who)
            return view;
    FAIL("nobody of that id");
    return {};
}

TEST_CASE("a safety plan is sealed under the person whose it is, with who said each part and when", "[safety-plan][R-S8][keys]")
{
    AFamily family;
    const Receipt receipt = family.done(part(family, SafetyPlanPart::SafePlace, "the bedroom with the lock"));
    const Statement& fact = receipt.facts.statements().first();
    CHECK(fact.scope == Scope::of(family.mere));
    CHECK_FALSE(fact.ordinary.contains(QStringLiteral("said")));
    const SafetyPlanView plan = planOf(family, family.mere);
    REQUIRE(plan.parts.size() == 1);
    CHECK(plan.parts.first().said == "the bedroom with the lock");
    CHECK(plan.parts.first().source == Source::Victim);
    CHECK(plan.parts.first().on == QDate(2018, 5, 10));
    CHECK(plan.madeOn == QDate(2018, 5, 10));
    CHECK(plan.standing == SafetyPlanStanding::Current);
    CHECK_FALSE(plan.missing.contains(SafetyPlanPart::SafePlace));
    CHECK(planOf(family, family.hana).standing == SafetyPlanStanding::NotMade);
    SaySafetyPlan nobody = part(family, SafetyPlanPart::Exits, "the back door");
    nobody.person = PersonId::fresh();
    CHECK_FALSE(family.refused(nobody).sentence.isEmpty());
    SaySafetyPlan ahead = part(family, SafetyPlanPart::Exits, "the back door");
    ahead.notedOn = QDate(2018, 5, 11);
    CHECK(family.refused(ahead).sentence.contains("still to come"));
}

TEST_CASE("the latest words of a part stand; a part that holds no more says why", "[safety-plan][R-S8]")
{
    AFamily family;
    family.done(part(family, SafetyPlanPart::SafePlace, "the bedroom with the lock"));
    family.done(part(family, SafetyPlanPart::SafePlace, "the neighbours at the back"));
    REQUIRE(planOf(family, family.mere).parts.size() == 1);
    CHECK(planOf(family, family.mere).parts.first().said == "the neighbours at the back");
    family.done(DropFromSafetyPlan{family.mere, SafetyPlanPart::SafePlace, family.words("he has been there")});
    const SafetyPlanView dropped = planOf(family, family.mere);
    CHECK_FALSE(dropped.parts.first().holds());
    CHECK(dropped.parts.first().droppedWhy == "he has been there");
    CHECK(dropped.missing.contains(SafetyPlanPart::SafePlace));
    CHECK(dropped.standing == SafetyPlanStanding::NotMade);
    CHECK(family.refused(DropFromSafetyPlan{family.mere, SafetyPlanPart::SafePlace, family.words("again")}).rule == "R-S8");
    CHECK(family.refused(DropFromSafetyPlan{family.mere, SafetyPlanPart::Exits, family.words("none")}).sentence.contains("Ways out"));
    const QString before = family.tables().dump();
    family.record.reopen();
    CHECK(family.tables().dump() == before);
}

TEST_CASE("a safety plan is gone through with somebody, and the day of the next time is to come", "[safety-plan][R-S8]")
{
    AFamily family;
    ReviewSafetyPlan review{family.mere, family.words("Aroha Pene, Refuge")};
    CHECK(family.refused(review).rule == "R-S8"); // there is none
    family.done(part(family, SafetyPlanPart::WhatToDoNow, "go out by the back"));
    review.nextOn = QDate(2018, 5, 9);
    CHECK(family.refused(review).rule == "R-S8");
    review.nextOn = QDate(2018, 5, 10);
    CHECK(family.refused(review).rule == "R-S8");
    review.nextOn = QDate(2018, 5, 11);
    const Receipt receipt = family.done(review);
    CHECK_FALSE(receipt.facts.statements().first().ordinary.contains(QStringLiteral("by")));
    CHECK(planOf(family, family.mere).reviewDue == QDate(2018, 5, 11));
    CHECK(planOf(family, family.mere).reviews.first().by == "Aroha Pene, Refuge");
    review.on = QDate(2018, 5, 11);
    CHECK(family.refused(review).sentence.contains("still to come"));
}

TEST_CASE("the plan of the person using violence is one of its own; a rangatahi's too", "[safety-plan][R-S2][R-S8][R-K4]")
{
    AFamily family;
    SaySafetyPlan his = part(family, SafetyPlanPart::ResponsePlan, "walks to the river and rings his uncle");
    his.person = family.james;
    his.source = Source::Perpetrator;
    family.done(his);
    CHECK(planOf(family, family.james).kind == SafetyPlanKind::Response);
    CHECK(planOf(family, family.james).parts.first().part == SafetyPlanPart::ResponsePlan);
    CHECK(planOf(family, family.james).missing.size() == 7);
    CHECK(planOf(family, family.mere).kind == SafetyPlanKind::Safety);
    CHECK(planOf(family, family.mere).parts.isEmpty());
    const auto all = safetyPlans(family.tables(), family.kowhai, family.clock);
    CHECK(all.first().person == family.mere); // 002: "for the victim and children first and foremost"
    CHECK(all.last().person == family.james);
}

TEST_CASE("of two who are one the safety plan is one, and a part is dropped wherever it was said", "[safety-plan][who]")
{
    TwoJameses two;
    SaySafetyPlan his = part(two.family, SafetyPlanPart::ResponsePlan, "walks to the river");
    his.person = two.other;
    two.family.done(his);
    CHECK(planOf(two.family, two.james).parts.isEmpty());
    two.join();
    REQUIRE(planOf(two.family, two.james).parts.size() == 1);
    CHECK(planOf(two.family, two.james).parts.first().holds());
    two.family.done(DropFromSafetyPlan{two.james, SafetyPlanPart::ResponsePlan, two.family.words("the river is in flood")});
    CHECK_FALSE(planOf(two.family, two.james).parts.first().holds());
}

TEST_CASE("a withdrawn statement keeps three questions open until each is considered by somebody", "[safety][R-S9]")
{
    AFamily family;
    NoteWithdrawnStatement note;
    note.plan = family.kowhai;
    note.person = family.mere;
    note.toldTo = family.words("Sgt Ngata");
    note.said = family.words("she wants the boys to have a father");
    note.source = Source::Victim;
    note.on = QDate(2018, 5, 11);
    CHECK(family.refused(note).sentence.contains("still to come"));
    note.on = QDate(2018, 5, 10);
    const Receipt receipt = family.done(note);
    CHECK(receipt.facts.statements().first().scope == Scope::of(family.mere));
    CHECK_FALSE(receipt.facts.statements().first().ordinary.contains(QStringLiteral("said")));
    CHECK_FALSE(family.refused(note).sentence.isEmpty());
    auto rows = withdrawnStatements(family.tables(), family.kowhai, family.clock);
    REQUIRE(rows.size() == 1);
    CHECK(rows.first().called == "Mere");
    CHECK(rows.first().open == 3);
    ConsiderWithdrawal consider{note.statement, WithdrawalQuestion::Breach, " ", family.words("he was at her gate: to be charged")};
    CHECK(family.refused(consider).rule == "R-S9");
    consider.by = "Sgt Ngata";
    family.done(consider);
    rows = withdrawnStatements(family.tables(), family.kowhai, family.clock);
    CHECK(rows.first().open == 2);
    CHECK(rows.first().answers[1].answer == "he was at her gate: to be charged");
    consider.question = WithdrawalQuestion::ProsecutionWithoutIt;
    family.done(consider);
    consider.question = WithdrawalQuestion::NonAssociation;
    family.done(consider);
    CHECK(withdrawnStatements(family.tables(), family.kowhai, family.clock).first().open == 0);
    consider.statement = StatementId::fresh();
    CHECK(family.refused(consider).sentence.contains("no such"));
    note.statement = StatementId::fresh();
    note.person = PersonId::fresh();
    CHECK(family.refused(note).sentence.contains("not on that plan"));
}

TEST_CASE("who was told of a significant danger, by whom and when; and that sharing was considered", "[safety][R-R10]")
{
    AFamily family;
    TellDanger tell{family.kowhai, DangerTo::Police111, "Sgt Ngata", family.words("he has said when")};
    tell.toldAt = family.clock + 1h;
    CHECK(family.refused(tell).rule == "R-R10"); // it is still to come
    tell.toldAt = family.at("2018-05-10T07:40:00+12:00");
    family.done(tell);
    CHECK(dangersTold(family.tables(), family.kowhai).first().at == family.at("2018-05-10T07:40:00+12:00"));
    tell.withheld = family.words("no");
    CHECK(family.refused(tell).rule == "R-R10"); // of Police nothing is withheld
    TellDanger considered{family.kowhai, DangerTo::FamilyViolenceService, "Ana Rewi", {}};
    considered.withheld = family.words("she asked us to wait until she is away");
    family.done(considered);
    CHECK(dangersTold(family.tables(), family.kowhai).first().withheld == "she asked us to wait until she is away");
}

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/questions/question.h"
#include "tests/support/test.h"

using namespace tepu;

namespace {

/// A case of Medium on which everything is settled that was asked of it before.
CaseFacts quiet()
{
    CaseFacts facts;
    facts.level = RiskLevel::Medium;
    facts.levelSetHere = true;
    facts.levelHasRationale = true;
    facts.hasContactTask = true;
    facts.contactHasDeadline = true;
    facts.hasReviewAhead = true;
    return facts;
}

QStringList askedOf(const CaseFacts& facts)
{
    QStringList ids;
    for (const OpenQuestion& question : openQuestions(facts))
        ids.append(question.question);
    return ids;
}

QString ruleOf(const char* id)
{
    return QString::fromLatin1(questionById(QString::fromLatin1(id))->rule);
}

} // namespace

TEST_CASE("a quiet case is asked nothing", "[rules][questions][R-M15]")
{
    CHECK(askedOf(quiet()).isEmpty());
}

TEST_CASE("a level lowered because of prison asks for the review before the release, until it is set", "[rules][questions][R-R4]")
{
    CaseFacts facts = quiet();
    facts.risk.owesPrisonReview = true;
    CHECK(askedOf(facts) == QStringList{"prison_review"});
    CHECK(ruleOf("prison_review") == "R-R4");
    facts.risk.owesPrisonReview = false;
    CHECK(askedOf(facts).isEmpty());
}

TEST_CASE("a level that was lowered asks what changed in the behaviour of the person using violence", "[rules][questions][R-R8]")
{
    CaseFacts facts = quiet();
    facts.risk.loweredHere = true;
    CHECK(askedOf(facts) == QStringList{"behaviour_changed"});
    CHECK(openQuestions(facts).first().sentence == "What changed in the behaviour of whoever used violence?");
    facts.risk.behaviourTold = true;
    CHECK(askedOf(facts).isEmpty());
}

TEST_CASE("after a new episode the table is asked whether the level holds, in the place of which level it sets", "[rules][questions][R-R9]")
{
    CaseFacts facts = quiet();
    facts.levelSetHere = false;
    CHECK(askedOf(facts) == QStringList{"level_set"});
    facts.risk.episodeSince = true;
    CHECK(askedOf(facts) == QStringList{"level_reviewed"});
    facts.levelSetHere = true;
    CHECK(askedOf(facts).isEmpty());
    facts = quiet();
    facts.level.reset();
    facts.levelSetHere = false;
    facts.risk.episodeSince = true;
    CHECK(askedOf(facts) == QStringList{"level_set"});
}

TEST_CASE("when circumstances changed the table is asked whether the level holds, also of one that it set itself", "[rules][questions][R-R9]")
{
    CaseFacts facts = quiet();
    facts.risk.changedSince = true;
    CHECK(askedOf(facts) == QStringList{"level_reviewed"});
    facts.levelSetHere = false;
    CHECK(askedOf(facts) == QStringList{"level_reviewed"});
    facts.risk.changedSince = false;
    CHECK(askedOf(facts) == QStringList{"level_set"});
    facts.risk.changedSince = true;
    facts.level.reset();
    CHECK(askedOf(facts) == QStringList{"level_set"});
}

TEST_CASE("a call after six weeks that is due is asked for until somebody has the task", "[rules][questions][R-C3]")
{
    CaseFacts facts = quiet();
    facts.reach.sixWeekCallDue = true;
    CHECK(askedOf(facts) == QStringList{"six_week_call"});
    facts.reach.contactOpen = true;
    CHECK(askedOf(facts).isEmpty());
}

TEST_CASE("somebody is to contact the victim and no safe way is known: is it safe, and how?", "[rules][questions][R-C6]")
{
    CaseFacts facts = quiet();
    facts.reach.contactOpen = true;
    CHECK(askedOf(facts).isEmpty());
    facts.reach.contactsVictim = true;
    CHECK(askedOf(facts) == QStringList{"safe_to_contact"});
    facts.reach.safeWayKnown = true;
    CHECK(askedOf(facts).isEmpty());
}

TEST_CASE("a Report of Concern that waits is asked after", "[rules][questions][R-K1]")
{
    CaseFacts facts = quiet();
    facts.children.concernWaits = true;
    CHECK(askedOf(facts) == QStringList{"concern_answered"});
    facts.answered.insert("concern_answered");
    CHECK(askedOf(facts).isEmpty());
}

TEST_CASE("school, health board and GP are asked about for Medium and High, not for Low", "[rules][questions][R-K2]")
{
    CaseFacts facts = quiet();
    facts.children.noticesOpen = true;
    for (auto [level, isAsked] : {std::pair{RiskLevel::Low, false}, {RiskLevel::Medium, true}, {RiskLevel::High, true}}) {
        facts.level = level;
        CHECK(askedOf(facts).contains("notices_asked") == isAsked);
    }
    facts.children.noticesOpen = false;
    CHECK_FALSE(askedOf(facts).contains("notices_asked"));
}

TEST_CASE("whether each child and exposed adult was offered support is asked until it is told of each", "[rules][questions][R-K3]")
{
    CaseFacts facts = quiet();
    facts.children.anybodyExposed = true;
    CHECK(askedOf(facts) == QStringList{"support_offered"});
    facts.children.supportTold = true;
    CHECK(askedOf(facts).isEmpty());
}

TEST_CASE("one agency with both sides is asked how it keeps them apart", "[rules][questions][R-S2]")
{
    CaseFacts facts = quiet();
    facts.parties.oneAgencyHasBoth = true;
    CHECK(askedOf(facts) == QStringList{"sides_apart"});
}

TEST_CASE("when roles have turned the app asks who takes over which side, once the table has said who is who", "[rules][questions][R-S2]")
{
    CaseFacts facts = quiet();
    facts.rolesReversed = true;
    facts.reach.contactOpen = true;
    CHECK(askedOf(facts) == QStringList{"who_is_who"});
    facts.tableHasSaidWhoIsWho = true;
    CHECK(askedOf(facts) == QStringList{"sides_apart"});
    facts.reach.contactOpen = false;
    CHECK(askedOf(facts).isEmpty());
}

TEST_CASE("a task that sees both at once asks how each is heard alone", "[rules][questions][R-S5]")
{
    CaseFacts facts = quiet();
    facts.parties.bothAtOnce = true;
    CHECK(askedOf(facts) == QStringList{"seen_apart"});
}

TEST_CASE("a withdrawn statement asks for prosecution without it, breach and non-association", "[rules][questions][R-S9]")
{
    CaseFacts facts = quiet();
    facts.parties.withdrawalOpen = true;
    CHECK(askedOf(facts) == QStringList{"withdrawal_considered"});
}

TEST_CASE("a near release asks for what is left of its checklist", "[rules][questions][R-P2]")
{
    CaseFacts facts = quiet();
    facts.release.checklistDone = false;
    CHECK(askedOf(facts).isEmpty());
    facts.release.isNear = true;
    CHECK(askedOf(facts) == QStringList{"release_ready"});
    facts.release.checklistDone = true;
    CHECK(askedOf(facts).isEmpty());
}

TEST_CASE("custody without a day asks when they could be out", "[rules][questions][R-P1]")
{
    CaseFacts facts = quiet();
    facts.release.dayNotKnown = true;
    CHECK(askedOf(facts) == QStringList{"release_day"});
}

TEST_CASE("the two lines that stand on every case are asked for until they are said", "[rules][questions][R-M14]")
{
    CaseFacts facts = quiet();
    facts.standing.isPlan = true;
    facts.standing.anybodyUsedViolence = true;
    CHECK(askedOf(facts) == QStringList{"wishes_said", "following_up"});
    facts.standing.wishesSaid = true;
    CHECK(askedOf(facts) == QStringList{"following_up"});
    facts.standing.followingUpSaid = true;
    CHECK(askedOf(facts).isEmpty());
}

TEST_CASE("nobody is followed up where nobody used violence", "[rules][questions][R-M14]")
{
    CaseFacts facts = quiet();
    facts.standing.isPlan = true;
    facts.standing.wishesSaid = true;
    CHECK(askedOf(facts).isEmpty());
}

TEST_CASE("an agency that has not answered is asked, until all have", "[rules][questions][R-I5]")
{
    CaseFacts facts = quiet();
    facts.standing.agenciesToHear = true;
    CHECK(askedOf(facts) == QStringList{"agencies_answered"});
    facts.standing.allHeard = true;
    CHECK(askedOf(facts).isEmpty());
}

TEST_CASE("a code word that Police have not confirmed is asked about", "[rules][questions][R-C11]")
{
    CaseFacts facts = quiet();
    facts.parties.codeWordNotHeld = true;
    CHECK(askedOf(facts) == QStringList{"code_word_held"});
}

TEST_CASE("no question of the practice rules is longer than a line can be read at a glance", "[rules][questions][R-M15]")
{
    for (const Question& question : allQuestions()) {
        INFO(question.id);
        CHECK(QString::fromUtf16(question.sentence).size() <= 90);
        CHECK(QString::fromUtf16(question.sentence).endsWith(u'?'));
    }
}

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/questions/question.h"
#include "tests/support/test.h"

using namespace tepu;

static QStringList asked(const CaseFacts& facts)
{
    QStringList ids;
    for (const OpenQuestion& question : openQuestions(facts))
        ids.append(question.question);
    return ids;
}

/// A case on which everything is settled.
static CaseFacts settled()
{
    CaseFacts facts;
    facts.level = RiskLevel::Low;
    facts.levelSetHere = true;
    facts.levelHasRationale = true;
    facts.hasContactTask = true;
    facts.contactHasDeadline = true;
    return facts;
}

TEST_CASE("a settled case is asked nothing", "[rules][R-M15]")
{
    CHECK(asked(settled()).isEmpty());
}

TEST_CASE("questions of immediate safety come first", "[rules][R-M15]")
{
    CaseFacts facts;
    facts.hasChildren = true;
    facts.level = RiskLevel::High;
    facts.levelSetHere = true;
    facts.levelHasRationale = true;
    facts.hasAddressToLookAt = true;
    CHECK(asked(facts) == QStringList{"tamariki_safe", "kept_safe", "contact_set", "address_looked", "review_set"});
    bool over = false;
    for (const Question& question : allQuestions()) {
        CHECK_FALSE((over && question.immediate));
        over = over || !question.immediate;
    }
    CHECK(shownAtOnce == 3);
}

TEST_CASE("where there are tamariki the table is asked whether they are safe tonight", "[rules][R-M15]")
{
    CaseFacts facts = settled();
    facts.hasChildren = true;
    REQUIRE(asked(facts) == QStringList{"tamariki_safe"});
    CHECK(openQuestions(facts).first().sentence == "Are the tamariki safe tonight, who has seen them?");
    CHECK(openQuestions(facts).first().key == "T");
    CHECK(openQuestions(facts).first().immediate);
    facts.answered.insert("tamariki_safe");
    CHECK(asked(facts).isEmpty());
}

TEST_CASE("who keeps them safe until the ICM is asked of High alone, once it is set", "[rules][R-M16]")
{
    CaseFacts facts = settled();
    facts.hasReviewAhead = true;
    facts.level = RiskLevel::Medium;
    CHECK(asked(facts).isEmpty());
    facts.level = RiskLevel::High;
    CHECK(asked(facts) == QStringList{"kept_safe"});
    facts.levelSetHere = false;
    CHECK(asked(facts) == QStringList{"level_set"});
}

TEST_CASE("a reversal of roles asks who is who, until the table has said", "[rules][R-W1]")
{
    CaseFacts facts = settled();
    facts.rolesReversed = true;
    CHECK(asked(facts) == QStringList{"who_is_who"});
    facts.tableHasSaidWhoIsWho = true;
    CHECK(asked(facts).isEmpty());
}

TEST_CASE("who is who is asked before the level", "[rules][R-W1]")
{
    CaseFacts facts = settled();
    facts.rolesReversed = true;
    facts.levelSetHere = false;
    CHECK(asked(facts) == QStringList{"who_is_who", "level_set"});
}

TEST_CASE("a level without a rationale is asked about", "[rules][R-R2]")
{
    CaseFacts facts = settled();
    facts.levelHasRationale = false;
    CHECK(asked(facts) == QStringList{"rationale_given"});
}

TEST_CASE("a contact task with its deadline, or a reason for none", "[rules][R-D1]")
{
    CaseFacts facts = settled();
    facts.hasContactTask = false;
    CHECK(asked(facts) == QStringList{"contact_set"});
    facts.answered.insert("contact_set");
    CHECK(asked(facts).isEmpty());
}

TEST_CASE("a review is asked of Medium and High, not of Low", "[rules][R-M3]")
{
    CaseFacts facts = settled();
    for (auto [level, isAsked] : {std::pair{RiskLevel::Low, false}, {RiskLevel::Medium, true}, {RiskLevel::High, true}}) {
        facts.level = level;
        CHECK(asked(facts).contains("review_set") == isAsked);
    }
    facts.hasReviewAhead = true;
    CHECK_FALSE(asked(facts).contains("review_set"));
}

TEST_CASE("a bail or release address is to be looked at", "[rules][R-S6]")
{
    CaseFacts facts = settled();
    facts.hasAddressToLookAt = true;
    REQUIRE(asked(facts) == QStringList{"address_looked"});
    CHECK(openQuestions(facts).first().key == "B");
    CHECK_FALSE(openQuestions(facts).first().immediate);
}

TEST_CASE("a Report of Concern is asked for only where nobody is reached, with tamariki and concerns", "[rules][R-C9]")
{
    CaseFacts facts = settled();
    facts.level = RiskLevel::Medium;
    facts.hasReviewAhead = true;
    facts.hasChildren = true;
    facts.notAbleToBeReached = true;
    facts.answered.insert("tamariki_safe");
    CHECK(asked(facts) == QStringList{"report_of_concern"});
    for (auto change : {+[](CaseFacts& f) { f.hasChildren = false; }, +[](CaseFacts& f) { f.notAbleToBeReached = false; },
                        +[](CaseFacts& f) { f.level = RiskLevel::Low; }, +[](CaseFacts& f) { f.reportOfConcernMade = true; }}) {
        CaseFacts other = facts;
        change(other);
        CHECK_FALSE(asked(other).contains("report_of_concern"));
    }
}

TEST_CASE("every question has its own id and its own key", "[rules][R-M15]")
{
    QSet<QString> ids, keys;
    for (const Question& question : allQuestions()) {
        ids.insert(question.id);
        keys.insert(question.key);
        CHECK(questionById(question.id) != nullptr);
    }
    CHECK(ids.size() == allQuestions().size());
    CHECK(keys.size() == allQuestions().size());
    CHECK(questionById("weather") == nullptr);
}

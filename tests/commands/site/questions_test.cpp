// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/answer_question.h"
#include "core/commands/site/own_question.h"
#include "core/commands/site/switch_question.h"
#include "core/queries/plan/questions_of.h"
#include "tests/support/a_family.h"

using namespace tepu;

namespace {

QStringList asked(const AFamily& family)
{
    QStringList all;
    for (const OpenQuestion& open : questionsOf(family.tables(), family.kowhai, family.meeting, family.clock))
        all.append(open.sentence);
    return all;
}

SiteQuestionRow rowOf(const AFamily& family, const QString& question)
{
    for (const SiteQuestionRow& row : siteQuestions(family.tables()))
        if (row.question == question)
            return row;
    FAIL("there is no such question");
    return {};
}

AddQuestion marae(const AFamily& family)
{
    AddQuestion own;
    own.condition = QuestionCondition::ChildrenOnPlan;
    own.sentence = family.words("Is the marae asked?");
    return own;
}

const QString whichLevel = QStringLiteral("Which level does the table set?");
const QString areTheySafe = QStringLiteral("Are the tamariki safe tonight, who has seen them?");

} // namespace

TEST_CASE("a question that a site switches off is asked of no family, until it is switched on", "[commands][site][R-M15]")
{
    AFamily family;
    REQUIRE(asked(family).contains(whichLevel));
    family.done(SwitchOffQuestion{"level_set", family.words("the level stands on the screen anyway")});
    CHECK_FALSE(asked(family).contains(whichLevel));
    CHECK(rowOf(family, "level_set").off);
    CHECK(rowOf(family, "level_set").because == "the level stands on the screen anyway");
    CHECK(rowOf(family, "level_set").offSince == family.clock);
    CHECK(family.refused(SwitchOffQuestion{"level_set", {}}).sentence == QString::fromUtf8("This site does not ask “Which level does the table set?” already."));
    family.done(SwitchOnQuestion{"level_set"});
    CHECK(asked(family).contains(whichLevel));
    CHECK_FALSE(rowOf(family, "level_set").off);
    CHECK(family.refused(SwitchOnQuestion{"level_set"}).rule == "R-M15");
}

TEST_CASE("a question of immediate safety goes only with a reason", "[commands][site][R-M15]")
{
    AFamily family;
    const Refusal refusal = family.refused(SwitchOffQuestion{"tamariki_safe", {}});
    CHECK(refusal.rule == "R-M15");
    CHECK(refusal.sentence == "“Are the tamariki safe tonight, who has seen them?” is about safety tonight. Say why no table of this site is to be asked.");
    CHECK(asked(family).contains(areTheySafe));
    family.done(SwitchOffQuestion{"tamariki_safe", family.words("Oranga Tamariki tells it of every family first")});
    CHECK_FALSE(asked(family).contains(areTheySafe));
}

TEST_CASE("any other needs none", "[commands][site][R-M15]")
{
    AFamily family;
    family.done(SwitchOffQuestion{"agencies_answered", {}});
    CHECK(rowOf(family, "agencies_answered").off);
}

TEST_CASE("a question that is not there cannot be switched", "[commands][site][R-M15]")
{
    AFamily family;
    CHECK(family.refused(SwitchOffQuestion{"weather", family.words("it rains")}).sentence == "There is no question “weather”.");
    CHECK(family.refused(SwitchOnQuestion{"weather"}).sentence == "There is no question “weather”.");
}

TEST_CASE("what is switched off is answered and passed by at no table", "[commands][site][R-M15]")
{
    AFamily family;
    family.done(SwitchOffQuestion{"level_set", {}});
    CHECK(family.refused(AnswerQuestion{family.kowhai, "level_set", family.words("High")}).sentence
          == "This site does not ask “Which level does the table set?”. Switch the question on first.");
    CHECK(family.refused(PassQuestion{family.kowhai, "level_set", {}}).rule == "R-M15");
}

TEST_CASE("a site's own question is asked, answered and counted as any other", "[commands][site][R-M15]")
{
    AFamily family;
    const AddQuestion own = marae(family);
    family.done(own);
    REQUIRE(asked(family).contains("Is the marae asked?"));
    const QString id = own.question.toString();
    CHECK(rowOf(family, id).condition == QuestionCondition::ChildrenOnPlan);
    CHECK(rowOf(family, id).rule.isEmpty());
    family.done(AnswerQuestion{family.kowhai, id, family.words("Nan rings them tonight")});
    CHECK_FALSE(asked(family).contains("Is the marae asked?"));
    CHECK(rowOf(family, id).answered == 1);
    const auto answers = answersOf(family.tables(), family.kowhai, family.meeting);
    REQUIRE(answers.size() == 1);
    CHECK(answers.first().sentence == "Is the marae asked?");
}

TEST_CASE("one of a site's own about safety tonight needs a reason to be passed by", "[commands][site][R-M15]")
{
    AFamily family;
    AddQuestion own = marae(family);
    own.immediate = true;
    family.done(own);
    CHECK(family.refused(PassQuestion{family.kowhai, own.question.toString(), {}}).rule == "R-M15");
    family.done(PassQuestion{family.kowhai, own.question.toString(), family.words("there is no marae here")});
    CHECK(rowOf(family, own.question.toString()).passed == 1);
}

TEST_CASE("in other words it is the same question; what was answered keeps the words in which it was asked", "[commands][site][R-M15]")
{
    AFamily family;
    const AddQuestion own = marae(family);
    family.done(own);
    family.done(AnswerQuestion{family.kowhai, own.question.toString(), family.words("yes")});
    family.done(RewordQuestion{own.question, family.words("Who of the marae is asked?")});
    CHECK(rowOf(family, own.question.toString()).sentence == "Who of the marae is asked?");
    CHECK(answersOf(family.tables(), family.kowhai, family.meeting).first().sentence == "Is the marae asked?");
    CHECK(family.refused(RewordQuestion{own.question, family.words("Who of the marae is asked?")}).sentence == "The question stands in these words already.");
}

TEST_CASE("one that has ended is asked no more, and does not come back", "[commands][site][R-M15]")
{
    AFamily family;
    const AddQuestion own = marae(family);
    family.done(own);
    family.done(EndQuestion{own.question, family.words("the marae is in the room now")});
    CHECK_FALSE(asked(family).contains("Is the marae asked?"));
    CHECK(family.refused(RewordQuestion{own.question, family.words("Again?")}).sentence
          == "That question of this site has ended. Add it again as a new one.");
    CHECK_FALSE(family.refused(own).sentence.isEmpty());
    family.done(marae(family));
    CHECK(asked(family).contains("Is the marae asked?"));
}

TEST_CASE("one of the practice rules is neither reworded nor ended", "[commands][site][R-M15]")
{
    AFamily family;
    CHECK(family.refused(EndQuestion{QuestionId::fresh(), family.words("useless")}).sentence.contains("One of the practice rules can be switched off."));
}

TEST_CASE("a question is one short line that the site does not have yet", "[commands][site][R-M15]")
{
    AFamily family;
    AddQuestion own = marae(family);
    own.sentence = Words::of(QString(120, u'a')).value();
    family.done(own);
    own.question = QuestionId::fresh();
    own.sentence = Words::of(QString(121, u'a')).value();
    CHECK(family.refused(own).sentence == "A question to the table is one line of at most 120 characters; this one has 121. Make it shorter.");
    own.sentence = family.words("one\ntwo");
    CHECK(family.refused(own).rule == "R-M15");
    own.sentence = family.words("which  LEVEL does the table set?");
    CHECK(family.refused(own).sentence == "This site has the question “Which level does the table set?” already.");
}

TEST_CASE("what the site did to its questions stands in the journal in sentences", "[commands][site][R-M15]")
{
    AFamily family;
    const AddQuestion own = marae(family);
    family.done(own);
    family.done(SwitchOffQuestion{"level_set", family.words("useless")});
    family.done(SwitchOnQuestion{"level_set"});
    family.done(EndQuestion{own.question, family.words("asked elsewhere")});
    QStringList told;
    for (const QString& sentence : family.tables().column<QString>("SELECT sentence FROM act ORDER BY rowid DESC LIMIT 4"))
        told.prepend(sentence);
    CHECK(told == QStringList{"The site asks a question of its own, where there are tamariki: Is the marae asked?",
                              "The site asks no more: Which level does the table set? (useless)", "The site asks again: Which level does the table set?",
                              "The site ended a question of its own: Is the marae asked? (asked elsewhere)"});
}

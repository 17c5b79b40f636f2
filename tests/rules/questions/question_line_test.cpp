// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/questions/question_line.h"
#include "tests/support/test.h"

using namespace tepu;

TEST_CASE("a site's own question is typed as when, a colon and the sentence", "[rules][questions][lines]")
{
    const UnderstoodQuestion line = understandQuestion("children: Is the marae asked: who rings?");
    CHECK(line.condition == QuestionCondition::ChildrenOnPlan);
    CHECK(line.sentence == "Is the marae asked: who rings?");
    CHECK_FALSE(line.immediate);
    CHECK(line.missing.isEmpty());
}

TEST_CASE("tonight before it makes it a question of immediate safety", "[rules][questions][lines]")
{
    for (const char* typed : {"tonight, high: Who stays with her?", "Tonight high: Who stays with her?"}) {
        const UnderstoodQuestion line = understandQuestion(QString::fromUtf8(typed));
        CHECK(line.condition == QuestionCondition::LevelHigh);
        CHECK(line.immediate);
        CHECK(line.sentence == "Who stays with her?");
    }
}

TEST_CASE("every condition of the list can be typed", "[rules][questions][lines]")
{
    const QStringList typed = conditionsTyped();
    for (qsizetype i = 0; i < typed.size(); ++i) {
        INFO(typed[i].toStdString());
        CHECK(understandQuestion(typed[i] + QStringLiteral(": Why?")).condition == Vocabulary<QuestionCondition>::words[size_t(i)].value);
    }
}

TEST_CASE("nothing is guessed: without a condition of the list, or without a sentence, it says what is missing", "[rules][questions][lines]")
{
    CHECK(understandQuestion("Is the marae asked?").missing.startsWith("Say first when it is asked, then a colon: every case, medium, high"));
    CHECK(understandQuestion("kids: Is the marae asked?").missing.startsWith("Say first when it is asked"));
    CHECK(understandQuestion("").missing.startsWith("Say first when it is asked"));
    CHECK(understandQuestion("children:  ").missing == "Write the question after the colon.");
}

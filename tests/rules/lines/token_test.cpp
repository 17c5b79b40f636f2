// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/token.h"
#include "tests/support/test.h"

using namespace tepu;

static QString words(const char* text)
{
    QStringList all;
    for (const Token& token : tokensOf(QString::fromUtf8(text)))
        all.append(token.word);
    return all.join(u'|');
}

TEST_CASE("macrons, capitals and apostrophes do not count", "[rules][lines]")
{
    CHECK(folded(u"Kōwhai") == "kowhai");
    CHECK(folded(u"KO\u0304WHAI") == "kowhai");
    CHECK(folded(u"can’t") == "cant");
    CHECK(folded(u"O'Neill") == "oneill");
    CHECK_FALSE(folded(u"Kowhai") == folded(u"Kawhai"));
}

TEST_CASE("words are parted by spaces and marks, not inside a time, a plan number or Safe@home", "[rules][lines]")
{
    CHECK(words("pol welfare check, 15:00") == "pol|welfare|check|15:00");
    CHECK(words("W18-0412 16/5 3.30pm safe@home") == "w18-0412|16/5|3.30pm|safe@home");
    CHECK(words("pos: contact") == "pos|contact");
    CHECK(words("(she left) — today.") == "she|left|today");
    CHECK(words("") == "");
    CHECK(words("—,. ") == "");
}

TEST_CASE("a word knows its place, its capital, its @ and the comma before it", "[rules][lines]")
{
    const auto tokens = tokensOf(QStringLiteral("see @Mere, then hana"));
    REQUIRE(tokens.size() == 4);
    CHECK(tokens[1].at == 5);
    CHECK(tokens[1].length == 4);
    CHECK(tokens[1].named);
    CHECK(tokens[1].capital);
    CHECK_FALSE(tokens[1].afterBreak);
    CHECK(tokens[2].afterBreak);
    CHECK_FALSE(tokens[3].capital);
    CHECK_FALSE(tokens[3].named);
}

TEST_CASE("Mere’s is of Mere: the word is hers, and said to be possessive", "[rules][lines]")
{
    for (const char* text : {"Mere's", "Mere’s"}) {
        const auto tokens = tokensOf(QString::fromUtf8(text));
        REQUIRE(tokens.size() == 1);
        CHECK(tokens[0].word == "mere");
        CHECK(tokens[0].possessive);
    }
    CHECK_FALSE(tokensOf(QStringLiteral("James"))[0].possessive);
}

TEST_CASE("whatever is typed, words stand in order, inside the text and apart", "[rules][lines][property]")
{
    rc::prop("tokens partition the text", [](const std::u16string& typed) {
        const QString text = QString::fromStdU16String(typed);
        qsizetype end = 0;
        for (const Token& token : tokensOf(text)) {
            RC_ASSERT(token.at >= end && token.length > 0);
            end = token.end();
            RC_ASSERT(end <= text.size());
        }
    });
}

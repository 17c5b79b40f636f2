// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/phrase_book.h"
#include "tests/support/test.h"

using namespace tepu;

static const PhraseBook<int>& book()
{
    static const PhraseBook<int> phrases{{1, u"tell"}, {2, u"tell/notify … gp"}, {3, u"welfare check,check"}};
    return phrases;
}

static int meaning(const char* text)
{
    const auto found = book().first(TypedLine(QString::fromUtf8(text)));
    return found ? found->value : 0;
}

TEST_CASE("the earliest phrase of a line holds", "[rules][lines]")
{
    CHECK(meaning("tell her, welfare check") == 1);
    CHECK(meaning("welfare check, tell her") == 3);
    CHECK(meaning("nothing of the kind") == 0);
}

TEST_CASE("at one word the longest phrase holds, over up to four words between", "[rules][lines]")
{
    CHECK(meaning("tell gp") == 2);
    CHECK(meaning("tell one two three gp") == 2);
    CHECK(meaning("tell one two three four gp") == 2);
    CHECK(meaning("tell one two three four five gp") == 1);
    CHECK(meaning("notify school") == 0);
}

TEST_CASE("a phrase does not reach over a comma", "[rules][lines]")
{
    CHECK(meaning("tell school, gp") == 1);
    CHECK(meaning("welfare, check") == 3);
}

TEST_CASE("words that already mean something open no phrase, but may end one", "[rules][lines]")
{
    TypedLine line(QStringLiteral("tell gp"));
    line.claim(1, 1, LinePart::Person);
    CHECK(book().first(line)->value == 2);
    line.claim(0, 1, LinePart::Person);
    CHECK_FALSE(book().first(line));
}

TEST_CASE("a pattern without words is never found", "[rules][lines]")
{
    PhraseBook<int> phrases;
    for (const char16_t* pattern : {u"", u"—", u"…", u"/"})
        phrases.add(1, QString::fromUtf16(pattern));
    CHECK_FALSE(phrases.first(TypedLine(QStringLiteral("tell gp"))));
}

TEST_CASE("spans never overlap and stand in the order of the text", "[rules][lines]")
{
    TypedLine line(QStringLiteral("one two three four"));
    line.claim(2, 1, LinePart::Person);
    line.claim(0, 4, LinePart::Reason);
    REQUIRE(line.spans().size() == 3);
    CHECK(line.spans()[0] == LineSpan{0, 7, LinePart::Reason});
    CHECK(line.spans()[1] == LineSpan{8, 5, LinePart::Person});
    CHECK(line.spans()[2] == LineSpan{14, 4, LinePart::Reason});
    CHECK_FALSE(line.isFree(3));
    CHECK(line.word(3).isEmpty());
}

TEST_CASE("a claim outside the line does nothing", "[rules][lines]")
{
    TypedLine line(QStringLiteral("one"));
    line.claim(5, 2, LinePart::Person);
    line.claim(-3, 2, LinePart::Person);
    CHECK(line.spans().isEmpty());
    CHECK(line.isFree(0));
    CHECK(line.endsBefore(1));
}

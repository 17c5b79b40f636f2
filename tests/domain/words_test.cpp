// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/words.h"
#include "tests/support/test.h"

using namespace tepu;

TEST_CASE("words are trimmed, and nothing but space is no words", "[domain][words]")
{
    CHECK(Words::of("  attended twice \n")->text() == "attended twice");
    CHECK_FALSE(Words::of(""));
    CHECK_FALSE(Words::of(" \t\n "));
    CHECK_FALSE(Words::of(QString::fromUtf8("\u00a0"))); // a space that does not break is a space
}

TEST_CASE("a macron typed as two characters is the one character that it looks like", "[domain][words]")
{
    CHECK(Words::of(QString::fromUtf8("Ko\u0304whai"))->text() == QString::fromUtf8("Kōwhai"));
    CHECK(Words::of(QString::fromUtf8("Ko\u0304whai")) == Words::of(QString::fromUtf8("Kōwhai")));
}

TEST_CASE("twenty thousand characters are words, one more are too many", "[domain][words]")
{
    CHECK(Words::of(QString(Words::longest - 1, u'a')));
    CHECK(Words::of(QString(Words::longest, u'a')));
    CHECK_FALSE(Words::of(QString(Words::longest + 1, u'a')));
    CHECK(Words::of(QString(Words::longest, u'a') + QString(10, u' '))); // counted as they are kept
}

TEST_CASE("words not said yet are empty, and equal to no words that were said", "[domain][words]")
{
    CHECK(Words().text().isEmpty());
    CHECK_FALSE(Words() == Words::of("no").value());
}

TEST_CASE("words said again are the same words", "[domain][words]")
{
    rc::prop("what was made of a text is not changed by making it again", [](const std::string& text) {
        const auto once = Words::of(QString::fromStdString(text));
        if (once)
            RC_ASSERT(Words::of(once->text()) == once);
    });
}

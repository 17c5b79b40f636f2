// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/referrals/cells.h"
#include "tests/support/test.h"

using namespace tepu;

TEST_CASE("spaces and tabs at either end are trimmed, nothing else", "[exchange][referrals]")
{
    CHECK(tidied(" \tMere Rimu\t ") == "Mere Rimu");
    CHECK(tidied("\nMere\n") == "\nMere\n");
    CHECK(tidied(QStringLiteral("\u00A0Mere")) == QStringLiteral("\u00A0Mere"));
    CHECK(tidied(" \t ") == "");
}

TEST_CASE("a combining macron is the same letter as a composed one", "[exchange][referrals]")
{
    CHECK(tidied(QStringLiteral("Ho\u0304ne")) == QStringLiteral("Hōne"));
    CHECK(tidied(QStringLiteral(" Ho\u0304ne ")) == tidied(QStringLiteral("Hōne")));
}

TEST_CASE("lists are separated by semicolons, their items trimmed", "[exchange][referrals]")
{
    CHECK(itemsOf("").isEmpty());
    CHECK(itemsOf("one") == QStringList{"one"});
    CHECK(itemsOf("one; two") == QStringList{"one", "two"});
    CHECK(itemsOf("one;;two;") == QStringList{"one", "", "two", ""});
}

TEST_CASE("lengths are counted in characters, also beyond sixteen bits", "[exchange][referrals]")
{
    CHECK(characters(QStringLiteral("Tēpu")) == 4);
    CHECK(characters(QStringLiteral("🐦🐦")) == 2);
}

TEST_CASE("hidden characters are found; tabs and line breaks belong into free text", "[exchange][referrals]")
{
    for (const QString& text : {QStringLiteral("a\x1B[2J"), QStringLiteral("a\u200Bb"), QStringLiteral("\u202Eab"),
                                QStringLiteral("a\x7F"), QStringLiteral("\uFEFFx"), QStringLiteral("a\u00ADb"),
                                QStringLiteral("a\rb"), QStringLiteral("x\U000E0041")}) {
        CHECK(hasHidden(text));
        CHECK(hasHiddenInText(text));
    }
    CHECK(hasHidden("a\tb"));
    CHECK(hasHidden("a\nb"));
    CHECK_FALSE(hasHiddenInText("a\tb\nc"));
    CHECK_FALSE(hasHidden(QStringLiteral("Tēpu O’Brien 🐦 =1+1 <b>")));
}

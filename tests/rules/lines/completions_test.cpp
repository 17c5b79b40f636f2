// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/completions.h"
#include "tests/rules/lines/family.h"
#include "tests/support/test.h"

using namespace tepu;
using namespace tepu::family;

static QString tab(const char* typed, const LineContext& context = kowhai())
{
    const QString text = QString::fromUtf8(typed);
    const auto all = completions(text, text.size(), context);
    return all.isEmpty() ? text : applied(text, all.first());
}

static QStringList shown(const char* typed, const LineContext& context = kowhai())
{
    const QString text = QString::fromUtf8(typed);
    QStringList all;
    for (const Completion& completion : completions(text, text.size(), context))
        all.append(completion.shown);
    return all;
}

TEST_CASE("Tab completes an agency at the line's start", "[rules][lines]")
{
    CHECK(tab("ref") == "refuge ");
    CHECK(tab("pr") == "probation ");
    CHECK(shown("h") == QStringList{"hlth", "health", "housing"});
    CHECK(shown("").size() == 12);
    CHECK(shown("").first() == "pol");
    CHECK(shown("zz").isEmpty());
}

TEST_CASE("Tab completes verbs, people, waits and days where they may stand", "[rules][lines]")
{
    CHECK(tab("ivs con") == "ivs contact ");
    CHECK(tab("pol welf") == "pol welfare check ");
    CHECK(tab("ivs contact mer") == "ivs contact Mere ");
    CHECK(tab("ivs contact vi") == "ivs contact visit ");
    CHECK(shown("ivs contact vi").contains("victim"));
    CHECK(tab("pol file tod") == "pol file today 1700 ");
    CHECK(tab("probation with po") == "probation with pol ");
    CHECK(shown("probation with po") == QStringList{"pol", "police", "pos"});
    CHECK(tab("ivs contact Mere by han") == "ivs contact Mere by Hana Rewi ");
    CHECK(tab("moj tell victim if rel") == "moj tell victim if released ");
    CHECK(tab("ivs contact @kow") == QStringLiteral("ivs contact Mere Kōwhai"));
}

TEST_CASE("after after the victim's side comes first", "[rules][lines][R-T6]")
{
    const auto all = shown("acc claims by fri after ");
    REQUIRE(all.size() >= 2);
    CHECK(all[0] == "refuge says safe");
    CHECK(all[1] == "ivs says safe");
}

TEST_CASE("what mends the line is Tab's first answer once a word is finished, or when it is being typed", "[rules][lines][R-C6]")
{
    CHECK(tab("pos contact perp aft", kowhaiUnaware()) == "pos contact perp after refuge says safe");
    CHECK(tab("pos contact perp ", kowhaiUnaware()) == "pos contact perp after refuge says safe");
    CHECK(tab("pos con", kowhaiUnaware()) == "pos contact ");
    CHECK(tab("ot roc children ") == "ot roc children by mon 14 may");
    CHECK(tab("ot roc chi") == "ot roc children ");
    CHECK(tab("ot roc children") == "ot roc children by mon 14 may");
}

TEST_CASE("Tab in the middle of a line replaces the word at the cursor alone", "[rules][lines]")
{
    const QString text = QStringLiteral("ivs con Mere");
    const auto all = completions(text, 7, kowhai());
    REQUIRE_FALSE(all.isEmpty());
    CHECK(applied(text, all.first()) == "ivs contact Mere");
}

TEST_CASE("a list of completions is short", "[rules][lines]")
{
    CHECK(shown("ivs ").size() == 12);
}

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/name_completion.h"
#include "tests/support/test.h"

using namespace tepu;

static const QStringList names{"Hana Kōwhai", "Mere Kōwhai", "Kōhine Rātā", "Ana-Mere Tūī", "James Totara"};

TEST_CASE("names are completed by their beginning, then by a later part, macrons left out", "[rules][lines]")
{
    CHECK(completeName("ko", names) == QStringList{"Kōhine Rātā", "Hana Kōwhai", "Mere Kōwhai"});
    CHECK(completeName("KŌ", names) == QStringList{"Kōhine Rātā", "Hana Kōwhai", "Mere Kōwhai"});
    CHECK(completeName("mere", names) == QStringList{"Mere Kōwhai", "Ana-Mere Tūī"});
    CHECK(completeName("mere k", names) == QStringList{"Mere Kōwhai"});
    CHECK(completeName("", names) == names);
    CHECK(completeName("ere", names).isEmpty());
}

static QString after(const char* typed, qsizetype cursor = 1000)
{
    const QString text = QString::fromUtf8(typed);
    const auto completions = nameCompletions(text, cursor, names);
    return completions.isEmpty() ? text : applied(text, completions.first());
}

TEST_CASE("@ and a beginning become the name with its macrons", "[rules][lines]")
{
    CHECK(after("refuge @me") == QStringLiteral("refuge Mere Kōwhai"));
    CHECK(after("refuge @mere k") == QStringLiteral("refuge Mere Kōwhai"));
    CHECK(after("@jam said", 4) == "James Totara said");
    CHECK(after("refuge @") == QStringLiteral("refuge Hana Kōwhai"));
}

TEST_CASE("without @, after it, or inside Safe@home nothing is completed", "[rules][lines]")
{
    CHECK(after("refuge me") == "refuge me");
    CHECK(after("@mere said he left") == "@mere said he left");
    CHECK(after("safe@ha") == "safe@ha");
    CHECK(after("@mere", 0) == "@mere");
    CHECK(after("", -5) == "");
}

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/nearest.h"
#include "tests/support/test.h"

using namespace tepu::cli;

static const QStringList words{"due", "workday", "import", "export", "--passphrase-file", "--user"};

TEST_CASE("a swapped, missing, added or wrong letter is forgiven", "[cli]")
{
    CHECK(nearest("deu", words) == "due");
    CHECK(nearest("workdy", words) == "workday");
    CHECK(nearest("workdays", words) == "workday");
    CHECK(nearest("inport", words) == "import");
    CHECK(nearest("esport", words) == "export");
}

TEST_CASE("the beginning of a word means that word", "[cli]")
{
    CHECK(nearest("--pass", words) == "--passphrase-file");
    CHECK(nearest("work", words) == "workday");
}

TEST_CASE("there is always a nearest word, but not among none", "[cli]")
{
    CHECK_FALSE(nearest("", words).isEmpty());
    CHECK_FALSE(nearest(QString(1'000'000, u'x'), words).isEmpty());
    CHECK(nearest("due", {}).isEmpty());
}

TEST_CASE("a known word is nearest to itself", "[cli][property]")
{
    for (const QString& word : words)
        CHECK(nearest(word, words) == word);
}

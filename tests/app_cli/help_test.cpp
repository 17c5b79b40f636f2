// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/help_text.h"
#include "app/cli/manual_page.h"
#include "tests/app_cli/run_tepu.h"
#include "tests/support/test.h"
#include "tests/support/test_data.h"

#include <QFile>

using namespace tepu;
using namespace tepu::cli;

TEST_CASE("help lists every subcommand, every global option and every exit status", "[cli]")
{
    const Ran ran = runTepu({"help"});
    CHECK(ran.status == 0);
    CHECK(ran.err.isEmpty());
    for (const Subcommand& each : subcommands())
        CHECK(ran.out.contains(each.summary.toUtf8()));
    for (const Option& each : globalOptions())
        CHECK(ran.out.contains(each.typed().toUtf8()));
    for (const StatusMeaning& each : statusMeanings())
        CHECK(ran.out.contains(each.meaning.toUtf8()));
    CHECK(statusMeanings().size() == 6);
}

TEST_CASE("help on a subcommand shows its usage and its options, however it is asked for", "[cli]")
{
    const QByteArray help = runTepu({"help", "help"}).out;
    CHECK(help.startsWith("Usage: tepu help [SUBCOMMAND]\n"));
    CHECK(help.contains("--manual-page"));
    CHECK(runTepu({"help", "--help"}).out == help);
    CHECK(runTepu({"--help", "help"}).out == help);
    CHECK(runTepu({"--help"}).out == runTepu({"help"}).out);
}

TEST_CASE("help on what is no subcommand suggests the nearest one", "[cli]")
{
    const Ran ran = runTepu({"help", "hlep"});
    CHECK(ran.status == 2);
    CHECK(ran.err.contains("the nearest is “help”"));
}

TEST_CASE("no line of help is wider than 80 characters", "[cli]")
{
    QString text = overview(subcommands());
    for (const Subcommand& each : subcommands())
        text += helpOn(each);
    for (const QString& line : text.split(u'\n'))
        CHECK(line.size() <= 80);
}

TEST_CASE("the version is said in one line", "[cli]")
{
    const Ran ran = runTepu({"--version"});
    CHECK(ran.status == 0);
    CHECK(ran.out.startsWith("tepu "));
    CHECK(ran.out.count('\n') == 1);
}

TEST_CASE("the manual page in docs says what the program says: tepu help --manual-page > docs/tepu.1", "[cli]")
{
    QFile page(testData("../../docs/tepu.1"));
    REQUIRE(page.open(QIODevice::ReadOnly));
    CHECK(page.readAll() == runTepu({"help", "--manual-page"}).out);
}

TEST_CASE("the manual page has each subcommand with its options, and nothing that man takes for a request", "[cli]")
{
    const QString page = manualPage({{"sample", "FILE", "", ".hidden \\ text", {}, {{"out-file", "F", "'where'", u'o'}}}});
    CHECK(page.contains(".SS tepu sample FILE\n\\&.hidden \\e text\n"));
    CHECK(page.contains(".TP\n.B \\-o, \\-\\-out\\-file F\n\\&'where'\n"));
}

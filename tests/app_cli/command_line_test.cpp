// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/command_line.h"
#include "tests/support/test.h"

using namespace tepu;
using namespace tepu::cli;

static const QVector<Subcommand> known{
    {"open", "[RECORD]", "opens", "Opens.", {0, 1}, {}, nullptr, Surface::Screen},
    {"new", "RECORD --site SITE [--user NAME]", "makes", "Makes.", {1, 1},
     {{"site", "SITE", "where", {}, Occurs::Required}, {"training", "", "for practice"}}},
    {"import", "RECORD FILE...", "takes in", "Takes in.", {2, Operands::any},
     {{"as", "KIND", "kind", {}, Occurs::Repeatable}, {"output", "FILE", "where to", u'o'}}},
    {"help", "[SUBCOMMAND]", "helps", "Helps.", {0, 1}},
};

static Result<CommandLine> read(const QStringList& words)
{
    return readCommandLine(words, known);
}

static QString wrong(const QStringList& words)
{
    const auto line = read(words);
    return line ? QStringLiteral("nothing wrong") : line.error().sentence;
}

TEST_CASE("a subcommand gets its words in order and its options by name", "[cli]")
{
    const auto line = read({"import", "a.tepu", "one.csv", "--as", "open-data", "-", "-o", "out"});
    REQUIRE(line);
    CHECK(line->subcommand->name == "import");
    CHECK(line->operands == QStringList{"a.tepu", "one.csv", "-"});
    CHECK(line->value("as") == QStringLiteral("open-data"));
    CHECK(line->value("output") == QStringLiteral("out"));
    CHECK_FALSE(line->value("site"));
}

TEST_CASE("global options may stand before or after the subcommand", "[cli]")
{
    const QStringList global{"--passphrase-file", "p", "--json", "--user", "mere", "--clock", "2018-05-10T08:30:00+12:00"};
    const QStringList command{"new", "a.tepu", "--site", "waikato"};
    for (const QStringList& words : {global + command, command + global}) {
        const auto line = read(words);
        REQUIRE(line);
        CHECK(line->global.passphraseFile == QStringLiteral("p"));
        CHECK(line->global.json);
        CHECK(line->global.user == QStringLiteral("mere"));
        CHECK(line->global.clock == parseInstant(QStringLiteral("2018-05-09T20:30:00Z")).value());
        CHECK(line->operands == QStringList{"a.tepu"});
        CHECK(line->options.keys() == QStringList{"site"});
    }
}

TEST_CASE("what was not typed is not there", "[cli]")
{
    const auto line = read({"new", "a.tepu", "--site", "waikato"});
    REQUIRE(line);
    CHECK_FALSE(line->global.passphraseFile);
    CHECK_FALSE(line->global.clock);
    CHECK_FALSE(line->global.user);
    CHECK_FALSE(line->global.json);
    CHECK_FALSE(line->has("training"));
}

TEST_CASE("a value may be attached to its option", "[cli]")
{
    CHECK(read({"new", "a", "--site=waikato"})->value("site") == QStringLiteral("waikato"));
    CHECK(read({"new", "a", "--site=a=b"})->value("site") == QStringLiteral("a=b"));
    CHECK(read({"import", "a", "b", "-oout"})->value("output") == QStringLiteral("out"));
    CHECK(read({"--user=--odd", "new", "a", "--site=x"})->global.user == QStringLiteral("--odd"));
}

TEST_CASE("after two dashes nothing is an option", "[cli]")
{
    CHECK(read({"import", "--", "-a.tepu", "--json"})->operands == QStringList{"-a.tepu", "--json"});
    CHECK_FALSE(read({"import", "--", "-a.tepu", "--json"})->global.json);
}

TEST_CASE("an unknown option is an error that suggests the nearest one", "[cli]")
{
    CHECK(wrong({"new", "a", "--sight", "waikato"})
          == "There is no option --sight; the nearest is --site. “tepu help new” lists them.");
    CHECK(wrong({"--pasphrase-file", "p", "new"}).contains("the nearest is --passphrase-file. “tepu help”"));
    CHECK(wrong({"new", "a", "--site=x", "--passphrase=p"})
              .contains("There is no option --passphrase; the nearest is --passphrase-file."));
    CHECK(wrong({"import", "a", "b", "--site", "x"}).startsWith("There is no option --site"));
    CHECK(wrong({"import", "a", "b", "-x"}).startsWith("There is no option -x"));
}

TEST_CASE("an unknown subcommand is an error that suggests the nearest one", "[cli]")
{
    CHECK(wrong({"imprt", "a", "b"})
          == "There is no subcommand “imprt”; the nearest is “import”. “tepu help” lists them.");
    CHECK(wrong({"--json", "nwe"}).contains("the nearest is “new”"));
}

TEST_CASE("an option takes a value or none, once, and never an empty one", "[cli]")
{
    CHECK(wrong({"new", "a", "--site"}) == "--site needs a value: --site SITE.");
    CHECK(wrong({"new", "a", "--site", "--training"}) == "--site needs a value: --site SITE.");
    CHECK(wrong({"new", "a", "--site="}) == "--site needs a value: --site SITE.");
    CHECK(wrong({"new", "a", "--site", ""}) == "--site needs a value: --site SITE.");
    CHECK(wrong({"new", "a", "--site=x", "--training=yes"}) == "--training takes no value.");
    CHECK(wrong({"new", "a", "--site=x", "--site=y"}) == "--site is there twice.");
    CHECK(wrong({"--user", "a", "new", "a", "--user", "b"}) == "--user is there twice.");
    CHECK(read({"import", "a", "b", "--as", "x", "--as", "y"})->values("as") == QStringList{"x", "y"});
    CHECK(read({"new", "a", "--site=x", "--training", "--training"})->has("training"));
}

TEST_CASE("too few words, too many words and a missing option show the usage", "[cli]")
{
    CHECK(wrong({"new", "--site", "x"}) == "Something is missing. Usage: tepu new RECORD --site SITE [--user NAME]");
    CHECK(wrong({"new", "a"}) == "--site is missing. Usage: tepu new RECORD --site SITE [--user NAME]");
    CHECK(wrong({"new", "a", "b", "--site", "x"}).startsWith("“b” is one word too many. Usage: tepu new"));
    CHECK(wrong({"import", "a"}).startsWith("Something is missing."));
}

TEST_CASE("the clock needs an instant with its offset", "[cli][time]")
{
    CHECK(read({"help", "--clock", "2018-05-09T20:30:00Z"}));
    CHECK(wrong({"help", "--clock", "2018-05-10T08:30:00"}).startsWith("--clock needs an instant with its offset"));
    CHECK(wrong({"help", "--clock", "soon"}).contains("“soon” is none"));
    CHECK(wrong({"help", "--clock", "2018-13-10T08:30:00Z"}).startsWith("--clock needs"));
}

TEST_CASE("without a subcommand the record is opened", "[cli]")
{
    CHECK(read({})->subcommand->name == "open");
    CHECK(read({"--json"})->subcommand->name == "open");
    CHECK(read({"table.tepu"})->operands == QStringList{"table.tepu"});
    CHECK(read({"table.tepu"})->subcommand->name == "open");
    CHECK(read({"/home/mere/demo"})->subcommand->name == "open");
    CHECK(wrong({"demo"}).startsWith("There is no subcommand “demo”"));
}

TEST_CASE("where no subcommand opens records, one must be named", "[cli]")
{
    const auto without = known.mid(1);
    CHECK(readCommandLine({}, without).error().sentence == "Say what to do. “tepu help” lists every subcommand.");
    CHECK(readCommandLine({"a.tepu"}, without).error().sentence.startsWith("There is no subcommand “a.tepu”"));
}

TEST_CASE("asking for help or version wins over everything that is missing", "[cli]")
{
    for (const QStringList& words : {QStringList{"new", "--help"}, {"--help", "new"}, {"new", "-h"}}) {
        const auto line = read(words);
        REQUIRE(line);
        CHECK(line->subcommand->name == "help");
        CHECK(line->operands == QStringList{"new"});
    }
    CHECK(read({"--help"})->operands.isEmpty());
    CHECK(read({"new", "--version"})->has("version"));
    CHECK(wrong({"nwe", "--help"}).startsWith("There is no subcommand"));
}

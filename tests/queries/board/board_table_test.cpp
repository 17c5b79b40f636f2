// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/boards/board_table.h"
#include "core/exchange/csv.h"
#include "core/queries/site/site_agencies.h"
#include "tests/support/a_family.h"

#include <QTemporaryDir>

using namespace tepu;

static AgencySheet sheetFor(const AFamily& family, const char* agency)
{
    return openSheetOf(family.tables(), *SiteAgencies(family.tables()).find(QLatin1String(agency)), family.clock);
}

TEST_CASE("an agency’s file holds its own open tasks and no others", "[exchange][board][R-S1]")
{
    AFamily family;
    family.done(family.task("police", "welfare check"));
    family.done(family.task("acc", "injury claims"));
    const BoardTable table = boardTable(sheetFor(family, "police"), family.clock);
    REQUIRE(table.rows.size() == 1);
    CHECK(table.rows[0].contains("welfare check"));
    CHECK(table.rows[0].size() == table.header.size());
    CHECK(boardTable(sheetFor(family, "housing"), family.clock).rows.isEmpty());
}

TEST_CASE("no file for his side says a word of hers", "[exchange][board][R-S1][R-S3]")
{
    AFamily family;
    AllocateTask task = family.task("pos_provider", "ring him; she is at her sister's in Secret Lane");
    task.victimOnly = true;
    family.done(task);
    const QByteArray csv = boardCsv(boardTable(sheetFor(family, "pos_provider"), family.clock));
    CHECK_FALSE(csv.contains("Secret Lane"));
    CHECK_FALSE(csv.contains("Mere"));
    CHECK(csv.contains("held"));
}

TEST_CASE("no cell of a board’s file is a formula", "[exchange][board]")
{
    AFamily family;
    family.done(family.task("police", "=HYPERLINK(\"http://example.nz\",\"open\")"));
    const auto csv = readCsv(boardCsv(boardTable(sheetFor(family, "police"), family.clock)));
    REQUIRE(csv);
    CHECK(csv->records[0].fields.contains("'=HYPERLINK(\"http://example.nz\",\"open\")"));
}

TEST_CASE("a board is written as a spreadsheet that only its owner reads, or not at all", "[exchange][board]")
{
    AFamily family;
    family.done(family.task("police", "Whānau: welfare check"));
    const BoardTable table = boardTable(sheetFor(family, "police"), family.clock);
    const QTemporaryDir folder;
    const QString path = folder.filePath("board.xlsx");
    REQUIRE(writeBoardXlsx(table, path));
    QFile file(path);
    REQUIRE(file.open(QIODevice::ReadOnly));
    CHECK(file.read(2) == "PK");
    CHECK_FALSE(file.permissions().testFlag(QFile::ReadOther));
    CHECK_FALSE(QFile::exists(path + ".part"));
    CHECK(writeBoardXlsx(table, folder.filePath("no such folder/board.xlsx")).error().sentence.contains("cannot be written"));
}

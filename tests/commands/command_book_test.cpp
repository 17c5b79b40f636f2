// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/command_book.h"
#include "tests/support/a_record.h"
#include "tests/support/test.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace tepu;

static QString refusalOf(ARecord& record, const char* line)
{
    const QCborMap fields = QCborMap::fromJsonObject(QJsonDocument::fromJson(line).object());
    const auto done = CommandBook::all().perform(*record, fields, record.at("09:00"));
    return done ? QString() : done.error().sentence;
}

TEST_CASE("an unknown command is refused, and the nearest one offered", "[commands]")
{
    ARecord record;
    CHECK(refusalOf(record, R"({"do":"StrikeOff"})") == "there is no command “StrikeOff”; is “StrikeOut” meant?");
    CHECK(refusalOf(record, R"({"do":"Dance"})") == "there is no command “Dance”");
    CHECK(refusalOf(record, R"({})") == "there is no command “”");
}

TEST_CASE("an unknown, a missing and a wrong field are each named", "[commands]")
{
    ARecord record;
    CHECK(refusalOf(record, R"({"do":"StrikeOut","comand":"x"})") == "there is no field “comand”; is “command” meant?");
    CHECK(refusalOf(record, R"({"do":"StrikeOut"})") == "“command” is missing");
    CHECK(refusalOf(record, R"({"do":"StrikeOut","command":"x"})") == "“command”: “x” is no id");
    CHECK(refusalOf(record, R"({"do":"StrikeOut","meeting":"x"})") == "“x” is no id");
}

TEST_CASE("every command lists its fields", "[commands]")
{
    const auto& entries = CommandBook::all().entries();
    REQUIRE(entries.contains("StrikeOut"));
    CHECK(entries["StrikeOut"].fields.first().name == "command");
    CHECK(entries["StrikeOut"].fields.first().required);
}

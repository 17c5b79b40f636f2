// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"
#include "core/exchange/open_data/cells.h"
#include "tests/support/property.h"

using namespace tepu;
using namespace tepu::open_data;

static QString throughAFile(const QString& cell)
{
    const auto csv = readCsv(writeCsv({"a", "b"}, {{cell, "x"}}));
    REQUIRE(csv);
    return csv->records.first().fields.first();
}

static rc::Gen<QString> anyText()
{
    const auto letter = rc::gen::elementOf(QStringLiteral("a 'é=+-@,;\"\n\t\r\\{[1").append(QChar(1)).append(QChar(0x202e)).toStdU16String());
    return rc::gen::map(rc::gen::container<std::u16string>(letter), [](const std::u16string& text) { return QString::fromStdU16String(text); });
}

TEST_CASE("no spreadsheet takes what was said for a formula", "[open-data][text]")
{
    for (const char* text : {"=1+1", "+64 21", "-", "@here", "'=1", "\tx"})
        CHECK(cellOfText(text) == QLatin1String("'") + QLatin1String(text));
    for (const char* text : {"", "plain", "'quoted'", "a=b", "1-1"})
        CHECK(cellOfText(text) == text);
}

TEST_CASE("what a CSV file does not keep stands as JSON", "[open-data][text]")
{
    CHECK(cellOfText("a\rb") == "\"a\\rb\"");
    CHECK(cellOfText("\"so\" she said") == "\"\\\"so\\\" she said\"");
    CHECK(textInCell("\"not JSON") == "\"not JSON");
}

TEST_CASE("any text comes back from its cell, through a file", "[open-data][text][property]")
{
    property("text", {500, 40}, [] {
        const QString text = *anyText();
        const QString cell = cellOfText(text);
        RC_ASSERT(textInCell(throughAFile(cell)) == text);
        RC_ASSERT((cell.isEmpty() || !QStringLiteral("=+-@\t\r").contains(cell[0])));
    });
}

TEST_CASE("any value comes back from its cell, and nothing is not the same as no text", "[open-data][text][property]")
{
    property("values", {300, 30}, [] {
        for (const bool mayBeMissing : {true, false}) {
            const FieldInText field{QStringLiteral("a"), FieldForm::Text, mayBeMissing};
            const QCborValue value = *anyText();
            RC_ASSERT(valueIn(throughAFile(cellOf(value, field)), field).value() == value);
        }
        const FieldInText json{QStringLiteral("a"), FieldForm::Json, true};
        const QCborValue list = QCborArray{*anyText(), *rc::gen::inRange(-5, 5), true, QCborMap{{QStringLiteral("k"), *anyText()}}};
        RC_ASSERT(valueIn(throughAFile(cellOf(list, json)), json).value() == list);
    });
    const FieldInText maybe{QStringLiteral("a"), FieldForm::Text, true};
    CHECK(cellOf(QCborValue(nullptr), maybe).isEmpty());
    CHECK(cellOf(QCborValue(QString()), maybe) == "\"\"");
}

TEST_CASE("dates and times of a folder are read as they are written, and nothing else is", "[open-data][text]")
{
    CHECK(CellText<QDate>::read("2018-05-10") == QDate(2018, 5, 10));
    for (const char* none : {"2018-02-29", "10/05/2018", "2018-5-1", "1899-12-31", "2018-05-10T08:30"})
        CHECK_FALSE(CellText<QDate>::read(none));
    const auto at = CellText<Instant>::read("2018-05-10T08:30");
    REQUIRE(at);
    CHECK(CellText<Instant>::write(*at) == "2018-05-10T08:30");
    for (const char* none : {"2018-05-10", "2018-05-10T08:30Z", "2018-05-10T24:00", "2018-09-30T02:30"})
        CHECK_FALSE(CellText<Instant>::read(none));
    CHECK(CellText<bool>::read("1") == true);
    for (const char* none : {"true", "", "2"})
        CHECK_FALSE(CellText<bool>::read(none));
}

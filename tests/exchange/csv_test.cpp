// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"
#include "tests/support/test.h"

using namespace tepu;

static QVector<CsvRecord> records(const QByteArray& bytes)
{
    const auto file = readCsv(bytes);
    REQUIRE(file);
    return file->records;
}

static FileFault fault(const QByteArray& bytes, const CsvLimits& limits = {})
{
    const auto file = readCsv(bytes, limits);
    REQUIRE_FALSE(file);
    return file.error();
}

TEST_CASE("fields are separated by commas and rows by LF or CRLF", "[exchange][csv]")
{
    const QVector<CsvRecord> expected{{2, {"1", "2"}}, {3, {"", ""}}};
    CHECK(records("a,b\n1,2\n,\n") == expected);
    CHECK(records("a,b\r\n1,2\r\n,\r\n") == expected);
    CHECK(records("a,b\n1,2\r\n,") == expected);
    CHECK(records("a,b").isEmpty());
    CHECK(records("a,b\n").isEmpty());
}

TEST_CASE("the header loses its byte order mark, later fields keep theirs", "[exchange][csv]")
{
    const auto file = readCsv("\xEF\xBB\xBF" "a,b\n\xEF\xBB\xBF,2\n");
    REQUIRE(file);
    CHECK(file->header == QStringList{"a", "b"});
    CHECK(file->records[0].fields[0] == QString(QChar(0xFEFF)));
}

TEST_CASE("a quoted field may hold commas, doubled quotes and line breaks", "[exchange][csv]")
{
    CHECK(records("a,b\n\"x,y\",\"say \"\"no\"\"\"\n") == QVector<CsvRecord>{{2, {"x,y", "say \"no\""}}});
    CHECK(records("a,b\n\"\",\"\"\"\"\n") == QVector<CsvRecord>{{2, {"", "\""}}});
    CHECK(records("a\n\"one\r\ntwo\nthree\"\n") == QVector<CsvRecord>{{2, {"one\ntwo\nthree"}}});
}

TEST_CASE("a record is found on the physical line on which it starts", "[exchange][csv]")
{
    const auto read = records("a,b\n\"1\n2\r\n3\",x\ny,z\n\n\"\n\",w\nend,\n");
    QVector<int> lines;
    for (const CsvRecord& record : read)
        lines.append(record.line);
    CHECK(lines == QVector<int>{2, 5, 6, 7, 9});
}

TEST_CASE("a line with nothing on it is a record with one empty field", "[exchange][csv]")
{
    CHECK(records("a,b\n\n1,2\n") == QVector<CsvRecord>{{2, {""}}, {3, {"1", "2"}}});
}

TEST_CASE("outer spaces and Unicode forms are left as they came", "[exchange][csv]")
{
    CHECK(records("a\n o\xCC\x84\t\n") == QVector<CsvRecord>{{2, {QStringLiteral(" o\u0304\t")}}});
}

TEST_CASE("a quote that is never closed refuses the file where its record starts", "[exchange][csv]")
{
    CHECK(fault("a,b\n1,2\n3,\"x\n\n4,5\n").line == 3);
    CHECK(fault("a,b\n1,2\n3,\"x\n\n4,5\n").reason.contains("never closed"));
    CHECK(fault("\"a").line == 1);
}

TEST_CASE("text after a closing quote, or a quote in bare text, refuses the file", "[exchange][csv]")
{
    CHECK(fault("a,b\n\"1\n\"x,2\n").line == 2);
    CHECK(fault("a,b\n\"1\n\"x,2\n").reason.contains("after a closing quote"));
    CHECK(fault("a,b\n\"1\" ,2\n").line == 2);
    CHECK(fault("a,b\nO\"Brien,2\n").reason.contains("quote inside a field"));
}

TEST_CASE("line ends of CR alone refuse the file", "[exchange][csv]")
{
    CHECK(fault("a,b\r1,2\r").reason.contains("CR alone"));
    CHECK(fault("a,b\n\"1\"\r3,2\n").line == 2);
    CHECK(fault("a,b\n1,2\r").reason.contains("CR alone"));
    CHECK(records("a\n\"x\ry\"\n") == QVector<CsvRecord>{{2, {"x\ry"}}}); // inside quotes it is a character
}

TEST_CASE("a column that stands twice refuses the file, naming it", "[exchange][csv]")
{
    CHECK(fault("a,role,b,role\n").reason.contains("role"));
    CHECK(fault("a\x1B" + QByteArray(1000, 'x') + ",a\x1B" + QByteArray(1000, 'x') + "\n").reason.size() < 100);
    CHECK(readCsv("a,A\n"));
}

TEST_CASE("a hundred columns are read, a hundred and one are not", "[exchange][csv]")
{
    const auto header = [](int columns) {
        QStringList names;
        for (int i = 0; i < columns; ++i)
            names.append(QString::number(i));
        return csvLine(names);
    };
    CHECK(readCsv(header(99)));
    CHECK(readCsv(header(100)));
    CHECK(fault(header(101)).reason.contains("101 columns"));
    CHECK(fault(header(200)).reason.contains("200 columns"));
}

TEST_CASE("the most rows are read, one more is not, and the number is named", "[exchange][csv]")
{
    CHECK(readCsv("a\n1\n", {100, 2}));
    CHECK(readCsv("a\n1\n2\n", {100, 2}));
    CHECK(fault("a\n1\n2\n3\n4\n", {100, 2}).reason.contains("4 rows"));
    CHECK(CsvLimits().rows == 200'000);
}

TEST_CASE("a row with millions of fields is cut behind the limit", "[exchange][csv]")
{
    CHECK(records("a\n" + QByteArray(1'000'000, ',') + "\n")[0].fields.size() == 101);
}

TEST_CASE("two hundred thousand rows and a field of ten megabytes are read whole", "[exchange][csv]")
{
    QByteArray bytes = "a,b,c,d,e,f,g,h\n";
    for (int i = 0; i < 200'000; ++i)
        bytes += "P180502-" + QByteArray::number(i) + ",1,0,waikato_city,\"a, b\",,,x\n";
    CHECK(records(bytes).size() == 200'000);
    CHECK(records("a\n\"" + QByteArray(10'000'000, 'x') + "\"\n")[0].fields[0].size() == 10'000'000);
}

TEST_CASE("a field of a million quotes and line breaks is read whole, and the line after it is known", "[exchange][csv]")
{
    const auto read = records("a\n\"" + QByteArray("\"\"\r\n").repeated(1'000'000) + "\"\nb\n");
    CHECK(read[0].fields[0].size() == 2'000'000);
    CHECK(read[1].line == 1'000'003);
}

TEST_CASE("only what needs quotes is written with quotes", "[exchange][csv]")
{
    CHECK(writeCsv({"a", "b"}, {{"1", "x,y"}, {"\"", "l\nm"}}) == "a,b\n1,\"x,y\"\n\"\"\"\",\"l\nm\"\n");
    CHECK(csvLine({""}) == "\"\"\n");
    CHECK(csvLine({"", ""}) == ",\n");
}

TEST_CASE("a value that a spreadsheet would run gets an apostrophe, no other", "[exchange][csv]")
{
    for (const char* text : {"=1+1", "+64 21", "-1+1", "@SUM(1)", "\tx", "\rx"})
        CHECK(neutralised(text) == QString("'") + text);
    for (const char* text : {"", "a=1", " =1", "'=1", "1-1"})
        CHECK(neutralised(text) == text);
}

TEST_CASE("what is written is read again, whatever the words", "[exchange][csv][property]")
{
    rc::prop("written and read", [] {
        const auto letter = rc::gen::elementOf(std::string("ab ,\"\n\t'=1;"));
        const auto word = rc::gen::container<std::string>(letter);
        const auto rows =
            *rc::gen::container<std::vector<std::pair<std::string, std::string>>>(rc::gen::pair(word, word));
        QVector<QStringList> written;
        for (const auto& [one, two] : rows)
            written.append({QString::fromStdString(one), QString::fromStdString(two)});
        const auto read = readCsv(writeCsv({"a", "b"}, written));
        RC_ASSERT(bool(read));
        RC_ASSERT(read->records.size() == written.size());
        for (qsizetype i = 0; i < written.size(); ++i)
            RC_ASSERT(read->records[i].fields == written[i]);
    });
}

TEST_CASE("bytes of any kind are read or refused, never more", "[exchange][csv][property]")
{
    rc::prop("no crash", [](const std::string& bytes) {
        const auto file = readCsv(QByteArray::fromStdString(bytes));
        RC_ASSERT((file || !file.error().reason.isEmpty()));
    });
}

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/csv.h"
#include "core/queries/meeting/candidates.h"
#include "tests/open_data/a_folder.h"
#include "tests/support/test.h"

using namespace tepu;

namespace {

/// The rows of a file, sorted, with the columns that another file has.
QStringList rowsWith(const QStringList& columns, const QByteArray& bytes)
{
    const auto csv = readCsv(bytes);
    REQUIRE(csv);
    QStringList rows;
    for (const CsvRecord& record : csv->records) {
        QStringList cells;
        for (const QString& column : columns)
            cells.append(record.fields.value(csv->header.indexOf(column), QStringLiteral("no such column")));
        rows.append(cells.join(u'|'));
    }
    rows.sort();
    return rows;
}

qint64 count(ARecord& record, const char* table)
{
    return record->tables().one<qint64>(QStringLiteral("SELECT count(*) FROM ") + QLatin1String(table)).value();
}

} // namespace

TEST_CASE("the cohort of the review of 2018 goes in, every row of its 21 files", "[open-data]")
{
    ARecord record;
    const ImportReport report = AFolder::sample().takenInto(record);
    CHECK(faultsIn(report).toStdString() == "");
    CHECK(report.files.size() == 21);
    for (const ReportedFile& file : report.files) {
        INFO(file.file.toStdString());
        CHECK(file.kind == ImportKind::OpenData);
        CHECK(file.rows > 0);
        CHECK(file.records.fresh == file.rows);
        CHECK(file.warnings.isEmpty());
    }
    const QVector<std::pair<const char*, qint64>> held{
        {"plan", 129},       {"person", 470},          {"episode", 186},      {"episode_person", 592}, {"plan_flag", 272},
        {"person_flag", 349}, {"task", 1177},          {"contact_attempt", 496}, {"engagement", 237},  {"service", 690},
        {"concern", 40},      {"relationship_now", 160}, {"safety_rating", 236}, {"court_order", 40},   {"police_step", 76},
        {"release", 10},      {"review", 137}};
    for (const auto& [table, rows] : held) {
        INFO(table);
        CHECK(count(record, table) == rows);
    }
    CHECK(count(record, "risk_decision") == 129 + 17);
    CHECK(record->verify().damages.isEmpty());
}

TEST_CASE("what went in comes out again, with its ids, cell for cell", "[open-data]")
{
    ARecord record;
    const AFolder sample = AFolder::sample();
    sample.takenInto(record);
    const open_data::Files out = exportOf(*record);
    for (auto it = sample.folder.files.begin(); it != sample.folder.files.end(); ++it) {
        INFO(it.key().toStdString());
        const QStringList header = readCsv(it.value())->header;
        const QStringList went = rowsWith(header, it.value());
        const QStringList came = rowsWith(header, out.value(it.key()));
        CHECK(went.size() == came.size());
        for (qsizetype i = 0; i < std::min(went.size(), came.size()); ++i)
            if (went[i] != came[i])
                FAIL_CHECK(went[i].toStdString() + " became " + came[i].toStdString());
        CHECK(readCsv(out.value(it.key()))->header.first(header.size()) == header);
    }
}

TEST_CASE("the same folder again changes nothing, its people stay who they are", "[open-data]")
{
    ARecord record;
    const AFolder sample = AFolder::sample();
    const ImportReport first = sample.takenInto(record);
    const auto again = sample.plannedFor(record);
    CHECK_FALSE(again.changesAnything());
    CHECK(again.report.isWhole());
    for (const ReportedFile& file : again.report.files)
        CHECK(file.records.unchanged == file.rows);
    const auto people = fileIn(first, "people.csv").people;
    const auto same = fileIn(again.report, "people.csv").people;
    REQUIRE(people.size() == 470);
    REQUIRE(same.size() == 470);
    CHECK(people.first().decision == MatchDecision::New);
    CHECK(same.first().decision == MatchDecision::Matched);
    for (qsizetype i = 0; i < people.size(); ++i)
        CHECK(people[i].person == same[i].person);
}

TEST_CASE("what a folder recounts is history: no table is to hear it as new", "[open-data]")
{
    ARecord record;
    AFolder::sample().takenInto(record);
    for (const TableKind kind : {TableKind::Sam, TableKind::Icm})
        for (const Candidate& family : candidates(record->tables(), kind, QDate(2018, 7, 27))) {
            CHECK(family.episodes.isEmpty());
            CHECK(family.releases.isEmpty());
        }
}

TEST_CASE("plans of the cohort get numbers for people, and keep their own ids as references", "[open-data]")
{
    ARecord record;
    AFolder::sample().takenInto(record);
    CHECK(record->tables().one<QString>("SELECT number FROM plan p JOIN reference r ON r.thing = p.id WHERE r.ref = 'FSP-001'")
          == "W18-0001");
    CHECK(record->tables().one<qint64>("SELECT count(DISTINCT number) FROM plan") == 129);
}

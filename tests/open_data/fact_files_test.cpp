// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/open_data/fact_files.h"
#include "tests/open_data/a_folder.h"
#include "tests/support/a_family.h"

using namespace tepu;

namespace {

/// A family's export with one line said: "attended twice".
AFolder exported()
{
    AFamily family;
    family.said("police", "attended twice");
    return AFolder(exportOf(*family.record));
}

void without(AFolder& folder, const char* file, int row)
{
    auto lines = folder.folder.files[QString::fromLatin1(file)].split('\n');
    lines.removeAt(row);
    folder.folder.files[QString::fromLatin1(file)] = lines.join('\n');
}

} // namespace

TEST_CASE("every kind of fact has a file of its own and is found by it again", "[open-data][facts]")
{
    CHECK(open_data::factFileOf("LineCaptured") == "fact_line_captured.csv");
    QSet<QString> files;
    for (const QString& kind : FactBook::all().kinds()) {
        const QString file = open_data::factFileOf(kind);
        CHECK_FALSE(files.contains(file));
        files.insert(file);
        const bool isOfRecord = FactBook::all().entry(kind)->isOfRecord;
        CHECK(open_data::kindOfFactFile(file) == (isOfRecord ? std::nullopt : std::optional(kind)));
    }
    CHECK_FALSE(open_data::kindOfFactFile("fact_no_such_thing.csv"));
    for (const char* kind : {"RecordFounded", "UserAdmitted", "SeatOpened", "AgencyNamed", "SettingChanged", "HolidayAdded", "UserKnown"})
        CHECK(FactBook::all().entry(kind)->isOfRecord);
    for (const char* kind : {"LineCaptured", "CommandStruckOut", "PlanStarted", "ReferenceHeld"})
        CHECK_FALSE(FactBook::all().entry(kind)->isOfRecord);
}

TEST_CASE("a fact with a wrong cell is named with line, column, value and reason", "[open-data][facts]")
{
    ARecord record;
    const auto plan = exported().change("fact_line_captured.csv", ",statutory,", ",sideways,").plannedFor(record);
    const ReportedFile file = fileIn(plan.report, "fact_line_captured.csv");
    REQUIRE(file.rejected.size() == 1);
    CHECK(file.rejected.first().line == 2);
    CHECK(file.rejected.first().column == "side");
    CHECK(file.rejected.first().value == "sideways");
    CHECK(file.rejected.first().reason.contains("is none of"));
    CHECK_FALSE(plan.report.isWhole());
}

TEST_CASE("a fact of a newer version, and one that stands twice, are not believed", "[open-data][facts]")
{
    ARecord record;
    AFolder twice = exported();
    twice.add("fact_line_captured.csv", twice.folder.files["fact_line_captured.csv"].split('\n').at(1));
    const auto file = fileIn(twice.plannedFor(record).report, "fact_line_captured.csv");
    REQUIRE(file.rejected.size() == 1);
    CHECK(file.rejected.first().reason.contains("same fact_command and fact_index"));
    AFolder newer = exported();
    QByteArray& facts = newer.folder.files["fact_line_captured.csv"];
    auto cells = facts.split('\n').at(1).split(',');
    cells[3] = "9";
    facts = facts.split('\n').at(0) + '\n' + cells.join(',') + '\n';
    CHECK(fileIn(newer.plannedFor(record).report, "fact_line_captured.csv").rejected.first().reason.contains("newer version"));
}

TEST_CASE("a fact that the record holds otherwise is reported, and the record's own stands", "[open-data][facts]")
{
    ARecord record;
    AFolder folder = exported();
    folder.takenInto(record);
    folder.change("fact_line_captured.csv", "attended twice", "never came");
    const auto plan = folder.plannedFor(record);
    CHECK_FALSE(plan.changesAnything());
    const auto differing = fileIn(plan.report, "fact_line_captured.csv").differing;
    REQUIRE(differing.size() == 1);
    CHECK(differing.first().columns == QVector<QString>{"words"});
    CHECK(record->tables().one<QString>("SELECT words FROM line") == "attended twice");
}

TEST_CASE("nothing of the record's own is taken back from outside", "[open-data][facts]")
{
    AFamily family;
    const QByteArray own = family.record->tables().one<QString>("SELECT command FROM act WHERE kind = 'PlanStarted'")->toUtf8();
    AFolder folder;
    folder.folder.files["plans.csv"] = AFolder::small().folder.files["plans.csv"];
    folder.folder.files["fact_command_struck_out.csv"] =
        "fact_order,fact_command,fact_index,fact_version,fact_actor,fact_at,fact_meeting,of,command\n1," + CommandId::fresh().toString().toUtf8()
        + ",0,1," + UserId::fresh().toString().toUtf8() + ",2018-05-10T08:00:00Z,," + family.kowhai.toString().toUtf8() + ',' + own + '\n';
    const auto file = fileIn(folder.plannedFor(family.record).report, "fact_command_struck_out.csv");
    REQUIRE(file.rejected.size() == 1);
    CHECK(file.rejected.first().reason.contains("takes back what this folder does not tell"));
}

TEST_CASE("files about the record itself are not read", "[open-data][facts][keys]")
{
    ARecord record;
    AFolder folder = AFolder::small();
    folder.folder.files["fact_user_admitted.csv"] = "fact_order\n1\n";
    const auto file = fileIn(folder.plannedFor(record).report, "fact_user_admitted.csv");
    CHECK(file.rows == 0);
    CHECK(file.warnings.size() == 1);
}

TEST_CASE("a plan whose number another plan has stays out, with all that is its own", "[open-data][facts]")
{
    AFamily one, other;
    AFolder folder(exportOf(*one.record));
    const auto plan = folder.plannedFor(other.record);
    const auto file = fileIn(plan.report, "fact_plan_started.csv");
    REQUIRE(file.rejected.size() == 1);
    CHECK(file.rejected.first().reason.contains("belongs to another plan"));
}

TEST_CASE("a lost fact is told by the rows that it made, as far as they go", "[open-data][facts]")
{
    ARecord record;
    AFamily family;
    family.allocated(family.task("police", "drive past"));
    AFolder folder(exportOf(*family.record));
    without(folder, "fact_task_allocated.csv", 1);
    const ImportReport report = folder.takenInto(record);
    CHECK(fileIn(report, "tasks.csv").records.fresh == 1);
    CHECK(record->tables().one<QString>("SELECT words FROM task") == "drive past");
}

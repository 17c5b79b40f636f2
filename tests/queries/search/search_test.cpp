// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/note_address_danger.h"
#include "core/commands/people/note_contact_point.h"
#include "core/commands/plan/say_standing_line.h"
#include "core/commands/record/strike_out.h"
#include "core/commands/said/edit_line.h"
#include "core/commands/said/move_line.h"
#include "core/queries/query_book.h"
#include "tests/queries/search/looking.h"
#include "tests/support/a_family.h"
#include "tests/support/two_jameses.h"

using namespace tepu;

TEST_CASE("a person is found by a name without its macron, by a number, a date, an address, and it is said where", "[queries][search]")
{
    AFamily family;
    Looking looking(family.tables());
    for (const char* typed : {"kowhai mere", "mere 0123", "02/03/1987 mere", "mere rata crescent"}) {
        INFO(typed);
        const auto rows = looking.rows(typed, FoundKind::Person);
        REQUIRE(rows.size() == 1);
        CHECK(rows[0].person == family.mere);
        CHECK(rows[0].plan == family.kowhai);
        CHECK(rows[0].part == CasePart::Who);
        CHECK(rows[0].bornOn == QDate(1987, 3, 2));
        CHECK(rows[0].isToday);
    }
    const auto rows = looking.rows("rata crescent 12a", FoundKind::Person);
    REQUIRE(rows.size() == 1);
    CHECK(looking.marked(rows[0]) == QString::fromUtf8("[12A] [Rātā] [Crescent], Hamilton East"));
}

TEST_CASE("a plan is found by its number, its name and the places of its episodes", "[queries][search]")
{
    AFamily family;
    Looking looking(family.tables());
    const QString number = family.tables().one<QString>("SELECT number FROM plan WHERE id = ?", values(family.kowhai)).value();
    for (const QString& typed : {number, number.right(4), number.toLower().remove(u'-'), QStringLiteral("kowhai hamilton")}) {
        INFO(typed.toStdString());
        const auto rows = looking.rows(typed.toUtf8().constData(), FoundKind::Plan);
        REQUIRE(rows.size() == 1);
        CHECK(rows[0].plan == family.kowhai);
        CHECK(rows[0].suburb == "Hamilton East");
        CHECK(rows[0].part == CasePart::WhatHappened);
    }
}

TEST_CASE("an episode is found by part of Police’s reference, its address and what was told of it", "[queries][search]")
{
    AFamily family;
    Looking looking(family.tables());
    CHECK(looking.rows("509-0001", FoundKind::Episode).value(0).plan == family.kowhai);
    CHECK(looking.rows("12a rata hamilton", FoundKind::Episode).value(0).plan == family.kowhai);
    const auto told = looking.rows("throat", FoundKind::Narrative);
    REQUIRE(told.size() == 1);
    CHECK(looking.marked(told[0]) == "He held her by the [throat]. A neighbour at 14 Ash Road rang.");
    CHECK(told[0].part == CasePart::WhatHappened);
}

TEST_CASE("what was said, what stands, what was noted, tasks and meetings are found by their words", "[queries][search]")
{
    AFamily family;
    family.said("police", "the whānau at Waimiro asked for a kaumātua");
    family.done(SayWishes{family.kowhai, family.words("to sleep without fear"), family.words("Refuge")});
    family.done(family.task("oranga_tamariki", "see the tamariki at kura"));
    Looking looking(family.tables());
    CHECK(looking.rows("whanau kaumatua", FoundKind::Line).value(0).title == "New Zealand Police");
    const auto wish = looking.rows("fear", FoundKind::StandingLine);
    REQUIRE(wish.size() == 1);
    CHECK(wish[0].victimOnly);
    const auto task = looking.rows("oranga kura", FoundKind::Task);
    REQUIRE(task.size() == 1);
    CHECK(task[0].part == CasePart::PlanAndTasks);
    CHECK(task[0].title == "Oranga Tamariki");
    CHECK(looking.rows("library", FoundKind::Note).value(0).person == family.mere);
    CHECK(looking.rows("texts only", FoundKind::Note).value(0).personName == QString::fromUtf8("Mere Kōwhai"));
    for (const char* typed : {"sam 10 may", "thursday may 2018", "10/05/2018"}) {
        INFO(typed);
        const auto meeting = looking.rows(typed, FoundKind::Meeting);
        REQUIRE(meeting.size() == 1);
        CHECK(meeting[0].meeting == family.meeting);
        CHECK(meeting[0].heldOn == QDate(2018, 5, 10));
    }
}

TEST_CASE("a line that was moved is found with the family where it is now, and not where it was", "[queries][search][R-M12]")
{
    AFamily family;
    auto other = AFamily::episode("P180509-0002");
    other.suburb = "Claymore Park";
    for (ReferredPerson& person : other.people) {
        person.familyName = "Karaka";
        person.dateOfBirth = person.dateOfBirth->addYears(-2).addDays(11);
        person.phone.reset();
        person.personAddress.reset();
    }
    family.takeIn(other);
    const LineId line = family.said("police", "the blue heron story");
    Looking looking(family.tables());
    CHECK(looking.rows("heron", FoundKind::Line).value(0).plan == family.kowhai);
    looking.follow(family.done(MoveLine{line, family.plan("Karaka")}));
    const auto rows = looking.rows("heron", FoundKind::Line);
    REQUIRE(rows.size() == 1);
    CHECK(rows[0].plan == family.plan("Karaka"));
    CHECK(looking.anew("heron") == looking.now("heron"));
}

TEST_CASE("what an edited line said before is not found", "[queries][search]")
{
    AFamily family;
    const LineId line = family.said("police", "the green bicycle");
    Looking looking(family.tables());
    CHECK(looking.rows("green bicycle", FoundKind::Line).size() == 1);
    looking.follow(family.done(EditLine{line, family.words("the red bicycle")}));
    CHECK(looking.rows("green bicycle").isEmpty());
    CHECK(looking.rows("red bicycle").size() == 1);
}

TEST_CASE("what was taken back is not found, and what took its place is", "[queries][search][undo]")
{
    AFamily family;
    Looking looking(family.tables());
    const auto given = family.done(family.task("police", "look at the blue gate"));
    looking.follow(given);
    CHECK(looking.rows("blue gate", FoundKind::Task).size() == 1);
    looking.follow(family.done(StrikeOut{given.stamp.command}));
    CHECK(looking.rows("blue gate").isEmpty());
    looking.follow(family.done(family.task("police", "look at the white fence")));
    CHECK(looking.rows("white fence", FoundKind::Task).size() == 1);
    CHECK(looking.now("the") == looking.anew("the"));
}

TEST_CASE("whose number or address belongs to somebody on two plans has a row for each", "[queries][search][R-M12]")
{
    AFamily family;
    auto other = AFamily::episode("P180509-0003");
    other.people = {other.people[3], other.people[0]};
    other.people[1].givenNames = "Ngaire";
    other.people[1].familyName = "Karaka";
    other.people[1].dateOfBirth = QDate(1990, 6, 6);
    other.people[1].phone = "021 555 0999";
    other.people[1].personAddress = "1 Elsewhere Road, Millstream";
    family.takeIn(other);
    Looking looking(family.tables());
    const auto rows = looking.rows("james totara", FoundKind::Person);
    QSet<QString> numbers;
    for (const FoundRow& row : rows)
        numbers.insert(row.number);
    CHECK(numbers.size() == rows.size());
    CHECK(looking.rows("ngaire", FoundKind::Person).size() == 1);
}

TEST_CASE("the same answers come from the book of questions", "[queries][search]")
{
    AFamily family;
    Looking looking(family.tables());
    for (const char* text : {"mere", "0123", "crescent", "nobody of this name"}) {
        const auto asked = QueryBook::all().ask(family.tables(), "search", {{"text", QString::fromUtf8(text)}}, family.clock);
        REQUIRE(asked);
        CHECK(asked->toArray() == encode(looking.rows(text)).toArray());
    }
    CHECK(QueryBook::all().ask(family.tables(), "search", {{"text", "e"}, {"most", "1"}}, family.clock)->toArray().size() > 0);
}

TEST_CASE("a number, an address and a danger that were noted at a table are found too", "[queries][search]")
{
    AFamily family;
    NoteContactPoint number;
    number.person = family.mere;
    number.value = family.words("027 555 0456");
    family.done(number);
    NoteAddressDanger danger;
    danger.person = family.james;
    danger.words = family.words("two dogs behind the woodshed");
    family.done(danger);
    Looking looking(family.tables());
    const auto byNumber = looking.rows("0456", FoundKind::Person);
    REQUIRE(byNumber.size() == 1);
    CHECK(byNumber[0].person == family.mere);
    const auto byWords = looking.rows("woodshed", FoundKind::Note);
    REQUIRE(byWords.size() == 1);
    CHECK(byWords[0].person == family.james);
}

TEST_CASE("somebody who was joined is found once on each plan, and by the telling of either", "[search][who]")
{
    TwoJameses two;
    Looking looking(two.family.tables());
    CHECK(looking.rows("James Totara", FoundKind::Person).size() == 2);
    two.join();
    CHECK(looking.rows("James Totara", FoundKind::Person).size() == 1);
    CHECK(looking.rows("027 555 0199", FoundKind::Person).size() == 1);
    two.part();
    CHECK(looking.rows("James Totara", FoundKind::Person).size() == 2);
    TwoJameses apart(TwoJameses::Where::OtherPlan);
    apart.join();
    CHECK(Looking(apart.family.tables()).rows("James Totara", FoundKind::Person).size() == 2);
}

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/confirm_contact_point.h"
#include "core/commands/people/note_safe_way.h"
#include "core/commands/people/strike_contact_point.h"
#include "core/queries/people/contact_ways.h"
#include "core/queries/plan/people.h"
#include "tests/support/a_family.h"

using namespace tepu;

static QVector<ContactView> waysOf(const AFamily& family, const PersonId& person, int later = 0)
{
    return contactWays(family.tables(), person, {dateAt(family.clock).addDays(later), 28});
}

static NoteContactPoint number(const AFamily& family, const char* value)
{
    NoteContactPoint note;
    note.person = family.mere;
    note.value = AFamily::words(value);
    return note;
}

TEST_CASE("a number is sealed with the safety key under the person whose it is", "[people][R-C7][keys]")
{
    AFamily family;
    NoteContactPoint note = number(family, "027 555 0456");
    note.note = family.words("her aunt answers");
    const Receipt receipt = family.done(note);
    const Statement fact = receipt.facts.statements().first();
    CHECK(fact.scope == Scope::of(family.mere));
    CHECK_FALSE(fact.ordinary.contains(QStringLiteral("value")));
    CHECK_FALSE(fact.ordinary.contains(QStringLiteral("note")));
    CHECK(fact.safety.value(QStringLiteral("value")).toString() == "027 555 0456");
}

TEST_CASE("what Police sent and what was noted stand together, each number once", "[people][R-C7]")
{
    AFamily family;
    family.done(number(family, "027 555 0456"));
    family.done(number(family, "+64 21 555 0123")); // the one that Police sent
    const auto ways = waysOf(family, family.mere);
    REQUIRE(ways.size() == 3);
    CHECK(ways[0].value == "+64 21 555 0123");
    CHECK(ways[0].note == "answers texts only"); // as Police said
    CHECK(ways[1].value == "027 555 0456");
    CHECK(ways[2].kind == ContactMeans::Address);
    CHECK_FALSE(ways[2].point);
    CHECK(ways[2].source == Source::Police);
}

TEST_CASE("a number that Police sent is confirmed by the table: by whom and when stands with it", "[people][R-C7]")
{
    AFamily family;
    family.clock = family.at("2018-06-20T09:00:00+12:00");
    CHECK(waysOf(family, family.mere).first().stale);
    family.done(ConfirmContactPoint{family.mere, family.words("0215550123"), "womens_refuge", family.words("Aroha Pene")});
    const auto ways = waysOf(family, family.mere);
    REQUIRE(ways.size() == 2);
    CHECK_FALSE(ways[0].stale);
    CHECK(ways[0].confirmedBy == QString::fromUtf8("Women’s Refuge"));
    CHECK(ways[0].confirmedWho == "Aroha Pene");
    CHECK(ways[0].confirmedOn == QDate(2018, 6, 20));
    CHECK(ways[0].note == "answers texts only");
    CHECK_FALSE(waysOf(family, family.mere, 28).first().stale);
    CHECK(waysOf(family, family.mere, 29).first().stale);
}

TEST_CASE("an older confirmation that is written down later makes no number older", "[people][R-C7]")
{
    AFamily family;
    ConfirmContactPoint confirm{family.mere, family.words("021 555 0123")};
    family.done(confirm);
    confirm.on = QDate(2018, 5, 1);
    family.done(confirm);
    CHECK(waysOf(family, family.mere).first().confirmedOn == QDate(2018, 5, 10));
    confirm.on = QDate(2018, 5, 11);
    CHECK(family.refused(confirm).sentence.contains("still to come"));
}

TEST_CASE("a wrong number stays, struck out, last, and says why", "[people][R-C7]")
{
    AFamily family;
    family.done(number(family, "027 555 0456"));
    family.done(StrikeContactPoint{family.mere, family.words("021 555 0123"), family.words("a stranger answers")});
    const auto ways = waysOf(family, family.mere);
    REQUIRE(ways.size() == 3);
    CHECK(ways.last().value == "021 555 0123");
    CHECK(ways.last().isStruck());
    CHECK(ways.last().struckBecause == "a stranger answers");
    CHECK_FALSE(ways[0].isStruck());
}

TEST_CASE("what is struck out can be noted or confirmed again by nobody, until it is restored for a reason", "[people][R-C7]")
{
    AFamily family;
    const Words value = family.words("021 555 0123");
    family.done(StrikeContactPoint{family.mere, value, family.words("he has the phone now")});
    CHECK(family.refused(number(family, "+64 21 555 0123")).rule == "R-C7");
    CHECK(family.refused(ConfirmContactPoint{family.mere, value}).sentence.contains("he has the phone now"));
    CHECK(family.refused(StrikeContactPoint{family.mere, value, family.words("again")}).sentence.contains("already"));
    NoteSafeWay way;
    way.person = family.mere;
    way.value = value;
    way.when = family.words("before 15:00");
    CHECK(family.refused(way).rule == "R-C7");
    family.done(RestoreContactPoint{family.mere, value, family.words("she has it back")});
    CHECK_FALSE(waysOf(family, family.mere).first().isStruck());
    CHECK(family.refused(RestoreContactPoint{family.mere, value, family.words("again")}).sentence.contains("not struck out"));
    family.done(ConfirmContactPoint{family.mere, value});
}

TEST_CASE("a struck number that Police send again stays struck out", "[people][R-C7]")
{
    AFamily family;
    family.done(StrikeContactPoint{family.mere, family.words("021 555 0123"), family.words("a stranger answers")});
    ReferredEpisode other = family.episode("P180510-0002");
    family.takeIn(other);
    const auto ways = waysOf(family, family.mere);
    CHECK(std::count_if(ways.begin(), ways.end(), [](const ContactView& way) { return way.isStruck(); }) == 1);
    CHECK(ways.size() == 2);
}

TEST_CASE("of a number that two seats noted both are struck out at once", "[people][R-C7]")
{
    AFamily family;
    NoteContactPoint one = number(family, "027 555 0456");
    family.done(one);
    family.done(StrikeContactPoint{family.mere, family.words("0275550456"), family.words("wrong")});
    CHECK(family.tables().column<QString>("SELECT value FROM contact_point WHERE struck_at IS NOT NULL") == QVector<QString>{"027 555 0456"});
}

TEST_CASE("the card of a person shows a wrong number as wrong and no wrong address", "[people][R-C7]")
{
    AFamily family;
    family.done(StrikeContactPoint{family.mere, family.words("021 555 0123"), family.words("a stranger answers")});
    family.done(StrikeContactPoint{family.mere, AFamily::words("12A Rātā Crescent, Hamilton East"), family.words("moved out")});
    const PersonCard mere = people(family.tables(), family.kowhai, family.clock).first();
    REQUIRE(mere.phones.size() == 1);
    CHECK(mere.phones.first().struck);
    CHECK(mere.address.isEmpty());
}

TEST_CASE("a number has digits, a person and an agency that the record knows", "[people][R-C7]")
{
    AFamily family;
    CHECK(family.refused(number(family, "ask her aunt")).sentence.contains("too few digits"));
    CHECK(family.refused(number(family, "555 012")).sentence.contains("too few digits"));
    family.done(number(family, "555 0123"));
    NoteContactPoint nobody = number(family, "027 555 0456");
    nobody.person = PersonId::fresh();
    CHECK(family.refused(nobody).sentence.contains("no such person"));
    CHECK(family.refused(ConfirmContactPoint{family.mere, family.words("027 555 9999")}).rule == "R-C7");
    CHECK(family.refused(ConfirmContactPoint{family.mere, family.words("555 0123"), "fire_brigade"}).sentence.contains("fire_brigade"));
    CHECK(family.refused(StrikeContactPoint{PersonId::fresh(), family.words("555 0123"), family.words("x")}).sentence.contains("no such person"));
    NoteContactPoint tomorrow = number(family, "027 555 0456");
    tomorrow.notedOn = QDate(2018, 5, 11);
    CHECK(family.refused(tomorrow).sentence.contains("still to come"));
    tomorrow.notedOn = QDate(2018, 5, 10);
    family.done(tomorrow);
}

TEST_CASE("a safe way is kept with its number, or holds of all; the latest stands", "[people][R-C6]")
{
    AFamily family;
    NoteSafeWay way;
    way.person = family.mere;
    CHECK(family.refused(way).rule == "R-C6"); // it says nothing
    way.value = family.words("021 555 0123");
    way.when = family.words("school days before 14:30");
    way.how = family.words("text first, sign as the library");
    const Receipt receipt = family.done(way);
    for (const Statement& fact : receipt.facts.statements())
        CHECK_FALSE(fact.ordinary.contains(QStringLiteral("when")));
    way.when = family.words("only on Tuesdays");
    way.how.reset();
    family.done(way);
    NoteSafeWay any;
    any.person = family.mere;
    any.withWhom = family.words("her aunt Wai");
    family.done(any);
    const auto ways = waysOf(family, family.mere);
    REQUIRE(ways.first().safeWays.size() == 1);
    CHECK(ways.first().safeWays.first().when == "only on Tuesdays");
    CHECK(ways.first().safeWays.first().how.isEmpty());
    REQUIRE(anySafeWay(family.tables(), family.mere, dateAt(family.clock)));
    CHECK(anySafeWay(family.tables(), family.mere, dateAt(family.clock))->withWhom == "her aunt Wai");
    CHECK_FALSE(anySafeWay(family.tables(), family.james, dateAt(family.clock)));
}

TEST_CASE("all of it is as it was when the record is opened again", "[people][R-C7]")
{
    AFamily family;
    family.done(number(family, "027 555 0456"));
    family.done(ConfirmContactPoint{family.mere, family.words("021 555 0123"), "police"});
    family.done(StrikeContactPoint{family.mere, family.words("027 555 0456"), family.words("wrong")});
    const QString before = family.tables().dump();
    family.record.reopen();
    CHECK(family.tables().dump() == before);
}

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/signals/signal_line.h"
#include "tests/support/test.h"

using namespace tepu;

static const PersonId james = PersonId::fresh();
static const PersonId mere = PersonId::fresh();

static QVector<PersonOnCase> people()
{
    return {{mere, QString::fromUtf8("Mere Kōwhai"), {}, Role::Victim}, {james, "James Totara", {}, Role::Perpetrator}};
}

static Agency agency(const char* code, const char* name, const char* typedAs)
{
    Agency one;
    one.code = QString::fromLatin1(code);
    one.name = QString::fromLatin1(name);
    one.typedAs = {QString::fromLatin1(typedAs)};
    return one;
}

static QVector<Agency> agencies()
{
    return {agency("acc", "ACC", "acc"), agency("womens_refuge", "Women's Refuge", "refuge")};
}

static Result<SignalLine> read(const char* text)
{
    return readSignalLine(QString::fromUtf8(text), people(), agencies(), parseInstant("2018-05-10T10:00:00+12:00").value());
}

TEST_CASE("who tells it, what it is, on which day, and the words as they were spoken", "[rules][signals][lines][R-R7]")
{
    const auto line = read("acc injury on 3 may: a broken wrist, set in ED");
    REQUIRE(line);
    CHECK(line->signal == SignalKind::InjuryNotKnownToPolice);
    CHECK(line->agency == "acc");
    CHECK(line->on == QDate(2018, 5, 3));
    CHECK(line->words == "a broken wrist, set in ED");
}

TEST_CASE("a person, the ground, the last day and from the victim only are understood wherever they stand", "[rules][signals][lines][R-R7]")
{
    const auto line = read("refuge stalking by james observed until 1 jun victim only he waits at the school");
    REQUIRE(line);
    CHECK(line->signal == SignalKind::CoerciveControl);
    CHECK(line->person == james);
    CHECK(line->basis == Basis::Observed);
    CHECK(line->until == QDate(2018, 6, 1));
    CHECK(line->victimOnly);
    CHECK(line->words == "he waits at the school");
}

TEST_CASE("what protects is typed like a signal", "[rules][signals][lines][R-R7]")
{
    CHECK(read("alarm at the back door")->signal == SignalKind::AlarmInPlace);
    CHECK(read("WHĀNAU HELPS, her brother next door")->signal == SignalKind::PeopleWhoHelp);
}

TEST_CASE("a line that names no signal says what may be written", "[rules][signals][lines]")
{
    for (const char* text : {"", "   ", "xyzzy", "refuge", "until"})
        CHECK(read(text).error().sentence.contains("Which signal?"));
    CHECK(read("fear until never").error().sentence.contains("Until which day?"));
    CHECK(readSignalLine(QString(10'000, u'z'), people(), agencies(), {}).error().sentence.contains("Which signal?"));
}

TEST_CASE("a word on a signal has its reason, or it is asked for", "[rules][signals][lines][R-R7]")
{
    const auto read = [](const char* text) { return readVerdictLine(QString::fromLatin1(text), agencies()); };
    CHECK(read("contested refuge she says it was another night")->verdict == SignalVerdict::Contested);
    CHECK(read("contested refuge she says it was another night")->agency == "womens_refuge");
    CHECK(read("contested refuge she says it was another night")->because == "she says it was another night");
    CHECK(read("no longer so the alarm was taken out")->verdict == SignalVerdict::NoLongerSo);
    CHECK(read("stands seen again")->verdict == SignalVerdict::Upheld);
    CHECK(read("ended").error().sentence.startsWith("Why?"));
    CHECK(read("perhaps").error().sentence.startsWith("Begin with"));
}

TEST_CASE("a point is answered yes, no or not known, with words or without", "[rules][signals][lines]")
{
    const auto read = [](const char* text) { return readPointLine(QString::fromLatin1(text)); };
    CHECK(read("yes twice since March")->words == "twice since March");
    CHECK(read("y")->answer == PointAnswer::Yes);
    CHECK(read("no")->answer == PointAnswer::No);
    CHECK(read("not known")->answer == PointAnswer::NotKnown);
    CHECK_FALSE(read("perhaps"));
}

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/people/person_line.h"
#include "tests/support/test.h"

using namespace tepu;

static PersonLine lineOf(const char* text)
{
    return readPersonLine(QString::fromUtf8(text));
}

TEST_CASE("a line about somebody begins with what it does", "[rules][people][line]")
{
    CHECK(lineOf("phone 027 555 0456").verb == PersonVerb::Phone);
    CHECK(lineOf("  OK 021 555 0123").verb == PersonVerb::Confirm);
    CHECK_FALSE(lineOf("she is at her sister's").verb);
    CHECK_FALSE(lineOf("").verb);
    for (const QString& each : personBeginnings())
        CHECK(readPersonLine(each + QStringLiteral(" x")).verb);
}

TEST_CASE("a number ends where its digits do; what follows is said of it", "[rules][people][line]")
{
    const PersonLine wrong = lineOf("wrong +64 21 555 0123 a stranger answers");
    CHECK(wrong.value == "+64 21 555 0123");
    CHECK(wrong.rest == "a stranger answers");
    CHECK(lineOf("phone 0275550456").value == "0275550456");
    CHECK(lineOf("phone 027 555 0456: her aunt's").rest == "her aunt's");
    CHECK(lineOf("phone 027 555 0456: her aunt's").value == "027 555 0456");
}

TEST_CASE("an address ends at a colon", "[rules][people][line]")
{
    const PersonLine wrong = lineOf("wrong 12A Rātā Crescent, Hamilton East: moved out");
    CHECK(wrong.value == QString::fromUtf8("12A Rātā Crescent, Hamilton East"));
    CHECK(wrong.rest == "moved out");
    CHECK(lineOf("address 5 Hinau Place").value == "5 Hinau Place");
}

TEST_CASE("brackets at the end say whose word it is and on what ground", "[rules][people][line][R-S3]")
{
    const PersonLine line = lineOf("flag meth: his brother says so (others, seen)");
    CHECK(line.value == "meth");
    CHECK(line.rest == "his brother says so");
    CHECK(line.said.source == Source::ThirdParty);
    CHECK(line.said.basis == Basis::Observed);
    CHECK_FALSE(line.said.victimOnly);
    CHECK(lineOf("phone 027 555 0456 (her, only)").said.victimOnly);
    CHECK(lineOf("phone 027 555 0456 (her, only)").said.source == Source::Victim);
    CHECK(lineOf("custody bail (police, paper)").said.basis == Basis::Formal);
    CHECK(lineOf("phone 027 555 0456 (the red one)").rest == "(the red one)"); // words of somebody's own
    CHECK_FALSE(lineOf("phone 027 555 0456 (the red one)").said.source);
}

TEST_CASE("a safe way holds of a number that is named, else of all", "[rules][people][line][R-C6]")
{
    CHECK(lineOf("safe 021 555 0123 before 15:00").value == "021 555 0123");
    CHECK(lineOf("safe 021 555 0123 before 15:00").rest == "before 15:00");
    CHECK(lineOf("safe before 15:00; with her aunt").value.isEmpty());
    CHECK(lineOf("safe before 15:00; with her aunt").rest == "before 15:00; with her aunt");
    const SafeWords words = readSafeWords("before 15:00; with her aunt; at the library; by text; not on Fridays");
    CHECK(words.when == "before 15:00; not on Fridays");
    CHECK(words.withWhom == "with her aunt");
    CHECK(words.where == "at the library");
    CHECK(words.how == "by text");
}

TEST_CASE("dangers are found among the words, each once", "[rules][people][line][R-S4]")
{
    const DangersTyped typed = dangersTyped("two dogs, a dog, firearms; not ALONE");
    CHECK(typed.hazards == QVector{AddressHazard::Dogs, AddressHazard::Firearms});
    CHECK(typed.notAlone);
    CHECK(dangersTyped("a loose stair").hazards.isEmpty());
    CHECK_FALSE(dangersTyped("gang").notAlone);
}

TEST_CASE("a danger is at their home, or at the address that stands before it", "[rules][people][line][R-S4]")
{
    const DangerTyped home = dangerTyped("two dogs", "the gate is kept shut");
    CHECK(home.address.isEmpty());
    CHECK(home.dangers.hazards == QVector{AddressHazard::Dogs});
    CHECK(home.words == "the gate is kept shut");
    const DangerTyped elsewhere = dangerTyped("12 Ash Road", "two dogs, not alone");
    CHECK(elsewhere.address == "12 Ash Road");
    CHECK(elsewhere.dangers.notAlone);
    CHECK(elsewhere.words == "two dogs, not alone");
    CHECK(dangerTyped("a loose stair", "").words == "a loose stair");
    CHECK(dangerTyped("a loose stair", "").address.isEmpty());
}

TEST_CASE("words for flags, custody and acquaintance are short, and unknown ones are none", "[rules][people][line]")
{
    CHECK(flagTyped("Meth") == PersonFlag::MethamphetamineUse);
    CHECK_FALSE(flagTyped("tall"));
    CHECK(custodyTyped("bail") == CustodyStatus::RemandedOnBail);
    CHECK_FALSE(custodyTyped("bailed"));
    CHECK(acquaintanceTyped("good") == Acquaintance::GoodRelationship);
    CHECK_FALSE(acquaintanceTyped("great"));
}

TEST_CASE("gender, ethnicities and what somebody lives on are typed as they state them", "[rules][people][line][R-C10]")
{
    CHECK(lineOf("gender diverse").verb == PersonVerb::Gender);
    CHECK(genderTyped("Gender diverse") == Gender::GenderDiverse);
    CHECK(genderTyped("FEMALE") == Gender::Female);
    CHECK_FALSE(genderTyped("tall"));
    CHECK(lineOf("ethnicity māori, pacific (her)").said.source == Source::Victim);
    CHECK(ethnicitiesTyped(QString::fromUtf8("Māori, pacific, maori")) == QVector{Ethnicity::Maori, Ethnicity::Pacific});
    CHECK(ethnicitiesTyped("none") == QVector<Ethnicity>());
    CHECK_FALSE(ethnicitiesTyped("maori, martian"));
    CHECK(incomeTyped("benefit") == IncomeSource::Benefit);
    CHECK_FALSE(incomeTyped("lottery"));
}

TEST_CASE("that somebody died is typed with its day or without, and a day that no calendar has is not taken for words", "[rules][people][line]")
{
    const Instant now = parseInstant("2018-05-10T12:00:00+12:00").value();
    const auto typed = deathTyped(lineOf("died 3 May 2018 the hospital rang"), now);
    REQUIRE(typed);
    CHECK(typed->on == QDate(2018, 5, 3));
    CHECK(typed->words == "the hospital rang");
    CHECK(deathTyped(lineOf("died 2018-05-03: a nurse"), now)->words == "a nurse");
    CHECK_FALSE(deathTyped(lineOf("died in the hospital"), now)->on);
    CHECK(deathTyped(lineOf("died in the hospital"), now)->words == "in the hospital");
    CHECK_FALSE(deathTyped(lineOf("died 32 May 2018"), now));
    CHECK(deathTyped(lineOf("died 3 May 1998 of cancer"), now)->on == QDate(1998, 5, 3));
    CHECK(deathTyped(lineOf("died 3 May 1998 of cancer"), now)->words == "of cancer");
    CHECK(deathTyped(lineOf("died Sun 3 May 1998"), now)->on == QDate(1998, 5, 3));
    CHECK(deathTyped(lineOf("died 3/5/1998"), now)->on == QDate(1998, 5, 3));
    CHECK_FALSE(deathTyped(lineOf("died 3 May 98"), now));
    CHECK_FALSE(deathTyped(lineOf("died 3/5/98"), now));
    CHECK_FALSE(deathTyped(lineOf("died 3 May 1430"), now));
    CHECK(deathTyped(lineOf("died 10 May: the hospital"), now)->on == QDate(2018, 5, 10));
    CHECK(deathTyped(lineOf("died 11 May: the hospital"), now)->on == QDate(2017, 5, 11)); // the last one
    CHECK(deathTyped(lineOf("died"), now)->words.isEmpty());
    CHECK(lineOf("lives it was her aunt").verb == PersonVerb::Lives);
}

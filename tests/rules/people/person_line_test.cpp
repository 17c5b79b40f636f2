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

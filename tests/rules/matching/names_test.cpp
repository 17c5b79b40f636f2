// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/matching/name_likeness.h"
#include "core/rules/matching/normalised_name.h"
#include "core/rules/matching/phone_digits.h"
#include "core/rules/matching/plain_address.h"
#include "core/rules/matching/short_names.h"
#include "tests/support/test.h"

using namespace tepu;

static Likeness family(const char* one, const char* other)
{
    return compareFamilyNames(prepared(QString::fromUtf8(one)), prepared(QString::fromUtf8(other)));
}

static Likeness given(const char* one, const char* other)
{
    return compareGivenNames(prepared(QString::fromUtf8(one)), prepared(QString::fromUtf8(other)));
}

TEST_CASE("macrons, capital letters, apostrophes and spaces make no other name", "[rules][matching]")
{
    CHECK(normalisedName(QStringLiteral("Tōtara")) == "totara");
    CHECK(normalisedName(QStringLiteral("To\u0304tara")) == "totara");
    CHECK(normalisedName(QStringLiteral("TOTARA")) == "totara");
    CHECK(normalisedName(QStringLiteral("O’Brien")) == normalisedName("O'Brien"));
    CHECK(normalisedName(QStringLiteral("ʻAna")) == "ana");
    CHECK(normalisedName(" Ngā  Kōwhai ") == "nga kowhai");
    CHECK(normalisedName(QStringLiteral("José")) == QStringLiteral("josé"));
    CHECK(normalisedName("Tootara") == "tootara");
}

TEST_CASE("the rough form finds doubled vowels and joined words", "[rules][matching]")
{
    CHECK(roughName(QStringLiteral("Tōtara")) == roughName("Tootara"));
    CHECK(roughName("Fitz-Hebe") == roughName("Fitz Hebe"));
    CHECK(roughName("Anna") != roughName("Ana")); // only vowels are doubled
}

TEST_CASE("family names are the same, written otherwise, misspelt or different", "[rules][matching]")
{
    CHECK(family("Tōtara", "Totara") == Likeness::Same);
    CHECK(family("Tōtara", "Tootara") == Likeness::Form);
    CHECK(family("Basaltine", "Basaltyne") == Likeness::Slip);
    CHECK(family("Kōwhai", "Kōhwai") == Likeness::Slip);
    CHECK(family("Rimu", "Rata") == Likeness::Different);
    CHECK(family("Ruru", "Rimu") == Likeness::Different);
    CHECK(family("Li", "Lu") == Likeness::Different);
}

TEST_CASE("given names are forms of one where a middle name is left out or a short form is used", "[rules][matching]")
{
    CHECK(given("Hōne Tama", "Hone Tama") == Likeness::Same);
    CHECK(given("Li Aroha", "Li") == Likeness::Form);
    CHECK(given("Li Aroha", "Aroha") == Likeness::Form);
    CHECK(given("William", "Bill") == Likeness::Form);
    CHECK(given("Elizabeth Anne", "Liz") == Likeness::Form);
    CHECK(given("Māia", "Māa") == Likeness::Slip);
    CHECK(given("Tui Mere", "Mere Tui") == Likeness::Slip); // who may be sisters
    CHECK(given("Hana", "Mere") == Likeness::Different);
    CHECK(given("", "Mere") == Likeness::Different);
}

TEST_CASE("two short forms of one name are forms of it, of two names they are not", "[rules][matching]")
{
    CHECK(areFormsOfOneName("bill", "will"));
    CHECK(areFormsOfOneName("kate", "catherine"));
    CHECK_FALSE(areFormsOfOneName("bill", "bob"));
    CHECK_FALSE(areFormsOfOneName("aroha", "mere"));
}

TEST_CASE("one address is written in many ways", "[rules][matching]")
{
    for (const char* address : {"12 Kōwhai Street", "12 KOWHAI ST.", "12, Kowhai St", "Flat 12 Kōwhai Street"})
        CHECK(plainAddress(QString::fromUtf8(address)) == "12kowhaist");
    CHECK(plainAddress("the marae") == "");
    CHECK(plainAddress("") == "");
}

TEST_CASE("one telephone number is written in many ways", "[rules][matching]")
{
    for (const char* phone : {"021 555 0123", "0215550123", "+64 21 555 0123", "021-555-0123", "0064 21 5550123",
                              "+64 (0)21 555 0123", "(021) 555 0123"})
        CHECK(phoneDigits(phone) == "0215550123");
    CHECK(phoneDigits("6455501") == "6455501");
    CHECK(phoneDigits("none") == "");
    CHECK(phoneDigits("555 012") == "");
    CHECK(phoneDigits("555 0123") == "5550123");
}

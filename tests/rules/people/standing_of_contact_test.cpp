// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/people/danger_words.h"
#include "core/rules/people/same_contact.h"
#include "core/rules/people/standing_of_contact.h"
#include "tests/support/test.h"

using namespace tepu;

static const QDate today(2018, 5, 10);

TEST_CASE("a number is stale once twenty-eight days have gone by without anybody confirming it", "[rules][R-C7]")
{
    CHECK_FALSE(isStaleContact(today.addDays(-27), today, 28));
    CHECK_FALSE(isStaleContact(today.addDays(-28), today, 28));
    CHECK(isStaleContact(today.addDays(-29), today, 28));
    CHECK_FALSE(isStaleContact(today, today, 28));
}

TEST_CASE("how many days that are is the site's to say", "[rules][R-C7]")
{
    CHECK_FALSE(isStaleContact(today.addDays(-6), today, 7));
    CHECK_FALSE(isStaleContact(today.addDays(-7), today, 7));
    CHECK(isStaleContact(today.addDays(-8), today, 7));
    CHECK_FALSE(isStaleContact(today, today, 0));
    CHECK(isStaleContact(today.addDays(-1), today, 0));
}

TEST_CASE("what was noted until a day counts on that day for the last time", "[rules][R-R7]")
{
    CHECK_FALSE(hasLapsed(today.addDays(1), today));
    CHECK_FALSE(hasLapsed(today, today));
    CHECK(hasLapsed(today.addDays(-1), today));
    CHECK_FALSE(hasLapsed({}, today)); // nobody said until when
}

TEST_CASE("a code word is in place once Police hold it, and no more once it is used no more", "[rules][R-C11]")
{
    CHECK_FALSE(isCodeWordInPlace({}, false));
    CHECK(isCodeWordInPlace(today, false));
    CHECK_FALSE(isCodeWordInPlace(today, true));
    CHECK_FALSE(isCodeWordInPlace({}, true));
}

TEST_CASE("an agency is named for a warm handover where the relationship is good", "[rules][R-C8]")
{
    for (const auto& each : Vocabulary<Acquaintance>::words)
        CHECK(isWarm(each.value) == (each.value == Acquaintance::GoodRelationship));
}

TEST_CASE("behind a locked door are those in cells, on remand and serving a sentence; bail and home detention are none", "[rules][custody]")
{
    for (const CustodyStatus inside : {CustodyStatus::PoliceCells, CustodyStatus::RemandedInCustody, CustodyStatus::ServingSentence})
        CHECK(isLockedUp(inside));
    for (const CustodyStatus outside : {CustodyStatus::RemandedOnBail, CustodyStatus::HomeDetention, CustodyStatus::CommunitySentence,
                                        CustodyStatus::AtLiberty})
        CHECK_FALSE(isLockedUp(outside));
}

TEST_CASE("a number is the same with its country, with gaps and without", "[rules][R-C7]")
{
    for (const char* other : {"021 555 0123", "0215550123", "+64 21 555 0123", "021-555-0123"})
        CHECK(isSameContact(ContactMeans::Phone, "021 555 0123", QString::fromUtf8(other)));
    CHECK_FALSE(isSameContact(ContactMeans::Phone, "021 555 0123", "021 555 0124"));
    CHECK_FALSE(isSameContact(ContactMeans::Phone, "021 555 0123", ""));
}

TEST_CASE("an address is the same however its street is written, a mailbox in either case", "[rules][R-C7]")
{
    const auto same = [](ContactMeans kind, const char* one, const char* other) {
        return isSameContact(kind, QString::fromUtf8(one), QString::fromUtf8(other));
    };
    CHECK(same(ContactMeans::Address, "12 Kōwhai Street", "12 kowhai st."));
    CHECK_FALSE(same(ContactMeans::Address, "12 Kōwhai Street", "12A Kōwhai Street"));
    CHECK(same(ContactMeans::Address, "the marae at Waimiro", "The Marae at  Waimiro")); // without a number
    CHECK_FALSE(same(ContactMeans::Address, "the marae at Waimiro", ""));
    CHECK(same(ContactMeans::Email, "mere.k@example.org", "Mere.K@example.org"));
    CHECK_FALSE(same(ContactMeans::Email, "mere.k@example.org", "mere@example.org"));
    CHECK_FALSE(same(ContactMeans::Social, "mere k", "mere.k"));
}

TEST_CASE("a danger travels with whose home it is, the most dangerous first, and without an address", "[rules][R-S4]")
{
    const QString james = QStringLiteral("James");
    CHECK(dangerWords({{AddressHazard::Dogs, AddressHazard::Firearms}, true, {}, james, false})
          == QString::fromUtf8("at James’s home: firearms, dogs, do not visit alone"));
    CHECK(dangerWords({{AddressHazard::Gang}, false, "patched men come and go", james, true})
          == QString::fromUtf8("at an address of James’s: gang; patched men come and go"));
    CHECK(dangerWords({{AddressHazard::Other}, false, "a loose stair", james, false}) == QString::fromUtf8("at James’s home: a loose stair"));
}

TEST_CASE("a danger without words says to ask, and one of nobody known by name says no name", "[rules][R-S4]")
{
    CHECK(dangerWords({{AddressHazard::Other}, false, {}, "James", false}) == QString::fromUtf8("at James’s home: ask before a visit"));
    CHECK(dangerWords({{AddressHazard::Dogs}, false, {}, {}, false}) == "dogs");
}

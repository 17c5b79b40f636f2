// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/hold_contact.h"
#include "core/commands/people/lift_contact_hold.h"
#include "core/commands/people/note_names.h"
#include "core/queries/plan/people.h"
#include "tests/support/a_family.h"

using namespace tepu;

static PersonCard card(const AFamily& family, const PersonId& person)
{
    for (const PersonCard& each : people(family.tables(), family.kowhai, family.clock))
        if (each.person == person)
            return each;
    FAIL("nobody of that id");
    return {};
}

TEST_CASE("a hold stands on the card of the person it is about and is sealed for whom it protects", "[rules][R-C6][keys]")
{
    AFamily family;
    HoldContact hold;
    hold.person = family.james;
    hold.protects = family.mere;
    hold.words = family.words("he does not know of her complaint");
    hold.askFirst = "womens_refuge";
    hold.agency = "womens_refuge";
    hold.source = Source::Victim;
    hold.unaware = true;
    const Receipt receipt = family.done(hold);
    CHECK(receipt.facts.statements().first().scope == Scope::of(family.mere));
    CHECK_FALSE(receipt.facts.statements().first().ordinary.contains(QStringLiteral("words")));
    REQUIRE(card(family, family.james).holds.size() == 1);
    CHECK(card(family, family.james).holds.first().askFirstName == QString::fromUtf8("Women’s Refuge"));
    CHECK(card(family, family.mere).holds.isEmpty());
    const Receipt lifted = family.done(LiftContactHold{family.james, {}, family.words("he has been served")});
    CHECK(lifted.facts.statements().first().scope == Scope::of(family.mere));
    CHECK(card(family, family.james).holds.isEmpty());
}

TEST_CASE("a hold names people and agencies that the record knows", "[rules][R-C6]")
{
    AFamily family;
    HoldContact hold;
    hold.person = PersonId::fresh();
    hold.words = family.words("x");
    CHECK(family.refused(hold).sentence.contains("no such person"));
    hold.person = family.mere;
    hold.askFirst = "fire_brigade";
    CHECK(family.refused(hold).rule == "R-C6");
    hold.askFirst.reset();
    family.done(hold);
    CHECK_FALSE(family.refused(hold).sentence.isEmpty());
}

TEST_CASE("of two holds one may be lifted by itself", "[rules][R-C6]")
{
    AFamily family;
    HoldContact first, second;
    first.person = second.person = family.mere;
    first.words = second.words = family.words("x");
    family.done(first);
    family.done(second);
    family.done(LiftContactHold{family.mere, first.hold, family.words("over")});
    REQUIRE(card(family, family.mere).holds.size() == 1);
    CHECK(card(family, family.mere).holds.first().hold == second.hold);
}

TEST_CASE("a person is called by the name they use, and the table knows how it is said", "[people]")
{
    AFamily family;
    CHECK(card(family, family.hana).called == "Hana");
    family.done(NotePreferredName{family.hana, QString::fromUtf8(" Hānī ")});
    family.done(NotePronunciation{family.hana, "HAH-nee"});
    CHECK(card(family, family.hana).called == QString::fromUtf8("Hānī"));
    CHECK(card(family, family.hana).pronunciation == "HAH-nee");
    family.done(NotePreferredName{family.hana, {}});
    CHECK(card(family, family.hana).called == "Hana");
    CHECK(family.refused(NotePreferredName{PersonId::fresh(), "x"}).sentence.contains("no such person"));
    const QString before = family.tables().dump();
    family.record.reopen();
    CHECK(family.tables().dump() == before);
}

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/plan/start_plan.h"
#include "core/commands/record/strike_out.h"
#include "tests/support/kin_told.h"

using namespace tepu;

namespace {

int countOf(const AFamily& family, const char* sql)
{
    return family.tables().one<int>(QString::fromLatin1(sql)).value();
}

PlanId otherPlan(AFamily& family)
{
    const StartPlan start{PlanId::fresh(), {}, QString::fromUtf8("Rātā"), Location::WaikatoCity};
    family.done(start);
    return start.plan;
}

} // namespace

TEST_CASE("a child’s bond is kept from the elder: “Hana is the child of Mere” and “Mere is the parent of Hana” are one", "[family]")
{
    AFamily family;
    family.done(bondOf(family, family.hana, BondKind::Child, family.mere));
    CHECK(family.tables().one<PersonId>("SELECT from_person FROM bond") == family.mere);
    CHECK(family.tables().one<BondKind>("SELECT kind FROM bond") == BondKind::Parent);
}

TEST_CASE("a bond is between two people of one plan", "[family][R-M12]")
{
    AFamily family;
    CHECK(family.refused(bondOf(family, family.mere, BondKind::Partner, family.mere)).sentence.contains("two people"));
    CHECK(family.refused(bondOf(family, family.mere, BondKind::Partner, PersonId::fresh())).rule == "R-M12");
    NoteBond elsewhere = bondOf(family, family.mere, BondKind::Partner, family.james);
    elsewhere.plan = otherPlan(family);
    CHECK(family.refused(elsewhere).sentence.contains("not on this plan"));
    elsewhere.plan = PlanId::fresh();
    CHECK(family.refused(elsewhere).sentence == "There is no such plan.");
    NoteBond stranger = bondOf(family, family.mere, BondKind::Partner, family.james);
    stranger.teller = PersonId::fresh();
    CHECK(family.refused(stranger).rule == "R-M12");
}

TEST_CASE("a bond begins before it ends, and both have come", "[family]")
{
    AFamily family;
    NoteBond bond = bondOf(family, family.mere, BondKind::FormerPartner, family.james);
    bond.since = QDate(2018, 3, 2);
    bond.until = QDate(2018, 3, 1);
    CHECK(family.refused(bond).sentence == "This bond ends before it begins.");
    bond.until = QDate(2018, 3, 2);
    family.done(bond);
    bond.until = QDate(2018, 5, 11);
    CHECK(family.refused(bond).sentence.contains("still to come"));
    bond.until.reset();
    bond.toldOn = QDate(2018, 5, 11);
    CHECK(family.refused(bond).sentence.contains("still to come"));
}

TEST_CASE("a bond told again under its id is put right, and one that was never so is withdrawn with a reason", "[family]")
{
    AFamily family;
    NoteBond bond = bondOf(family, family.mere, BondKind::Partner, family.james);
    family.done(bond);
    bond.kind = BondKind::FormerPartner;
    family.done(bond);
    CHECK(countOf(family, "SELECT count(*) FROM bond") == 1);
    CHECK(family.tables().one<BondKind>("SELECT kind FROM bond") == BondKind::FormerPartner);
    family.done(WithdrawBond{family.kowhai, bond.bond, family.words("another James")});
    CHECK(countOf(family, "SELECT count(*) FROM bond WHERE withdrawn_at IS NULL") == 0);
    family.done(bond);
    CHECK(countOf(family, "SELECT count(*) FROM bond WHERE withdrawn_at IS NULL") == 1);
    const PlanId other = otherPlan(family);
    CHECK(family.refused(WithdrawBond{other, bond.bond, family.words("x")}).sentence.contains("no such bond"));
    CHECK(family.refused(WithdrawBond{family.kowhai, BondId::fresh(), family.words("x")}).sentence.contains("no such bond"));
}

TEST_CASE("what only she told of a bond is sealed whole with the safety key, and the journal’s sentence does not say it", "[family][R-S3][keys]")
{
    AFamily family;
    NoteBond bond = bondOf(family, family.mere, BondKind::FormerPartner, family.james);
    bond.words = family.words("she left in March");
    const Receipt open = family.done(bond);
    CHECK(open.facts.statements().first().ordinary.contains(QStringLiteral("open")));
    CHECK_FALSE(open.facts.statements().first().ordinary.contains(QStringLiteral("words")));
    bond.victimOnly = true;
    bond.bond = BondId::fresh();
    const Receipt held = family.done(bond);
    CHECK_FALSE(held.facts.statements().first().ordinary.contains(QStringLiteral("open")));
    CHECK(held.facts.statements().first().safety.contains(QStringLiteral("held")));
    CHECK(countOf(family, "SELECT count(*) FROM act WHERE kind = 'BondNoted' AND sentence LIKE '%confidence%'") == 1);
    bond.source = Source::Police;
    CHECK(family.refused(bond).rule == "R-S3");
}

TEST_CASE("a household is who lives together; the latest stands, and with nobody in it there is none", "[family]")
{
    AFamily family;
    NoteHousehold home;
    home.plan = family.kowhai;
    CHECK(family.refused(home).sentence == "Say who lives together.");
    home.people = {family.mere, family.hana, family.tama};
    family.done(home);
    home.people = {family.mere, family.tama};
    family.done(home);
    CHECK(countOf(family, "SELECT count(*) FROM household_person") == 2);
    home.people = {};
    family.done(home);
    CHECK(countOf(family, "SELECT count(*) FROM household_person") == 0);
    home.people = {family.mere, PersonId::fresh()};
    CHECK(family.refused(home).rule == "R-M12");
}

TEST_CASE("a child is due within ten months, and what became of it is told without many words", "[family][R-K3]")
{
    AFamily family;
    CHECK(family.refused(expected(family, QDate(2019, 3, 11))).sentence.contains("No child is due"));
    NoteUnborn child = expected(family, QDate(2019, 3, 10));
    const Receipt receipt = family.done(child);
    CHECK(receipt.facts.find<UnbornNoted>()->open->due == QDate(2019, 3, 10));
    child.state = UnbornState::NoLongerExpected;
    family.done(child);
    CHECK(family.tables().one<UnbornState>("SELECT state FROM unborn") == UnbornState::NoLongerExpected);
    child.otherParent = family.mere;
    CHECK(family.refused(child).sentence.contains("same person"));
}

TEST_CASE("support is offered to one person or one unborn child of this family, by an agency of the site", "[family][R-K3]")
{
    AFamily family;
    NoteSupport support = supportFor(family, family.hana, SupportAnswer::Offered);
    support.agency = "womens_refuge";
    family.done(support);
    CHECK(countOf(family, "SELECT count(*) FROM support") == 1);
    support.answer = SupportAnswer::TakenUp;
    family.done(support);
    CHECK(family.tables().one<SupportAnswer>("SELECT answer FROM support") == SupportAnswer::TakenUp);
    support.agency = "fire_brigade";
    CHECK(family.refused(support).sentence.contains("no agency"));
    support.agency.reset();
    support.unborn = UnbornId::fresh();
    CHECK(family.refused(support).rule == "R-K3");
    support.person.reset();
    CHECK(family.refused(support).sentence.contains("no such unborn"));
    support.unborn.reset();
    CHECK(family.refused(support).rule == "R-K3");
    NoteSupport stranger = supportFor(family, PersonId::fresh(), SupportAnswer::Offered);
    CHECK(family.refused(stranger).rule == "R-M12");
    NoteSupport tomorrow = supportFor(family, family.tama, SupportAnswer::Offered);
    tomorrow.on = QDate(2018, 5, 11);
    CHECK(family.refused(tomorrow).sentence.contains("still to come"));
}

TEST_CASE("a brother who was in no episode is named, stands on the plan, and his name can be put right", "[family][R-K3]")
{
    AFamily family;
    NameRelative brother = rua(family);
    family.done(brother);
    CHECK(family.tables().one<QString>("SELECT role FROM plan_person WHERE person = ?", values(brother.person)) == "child_exposed");
    CHECK(countOf(family, "SELECT count(*) FROM bond") == 1);
    brother.givenNames = "Ruapehu";
    brother.kind.reset();
    brother.of.reset();
    family.done(brother);
    CHECK(family.tables().one<QString>("SELECT given_names FROM person WHERE id = ?", values(brother.person)) == "Ruapehu");
    CHECK(countOf(family, "SELECT count(*) FROM bond") == 1);
}

TEST_CASE("who is under 18 is named as a child, who is 18 is not", "[family]")
{
    AFamily family;
    const auto roleFor = [&](std::optional<QDate> born, bool isChild, std::optional<BondKind> kind) {
        NameRelative one = rua(family);
        one.dateOfBirth = born;
        one.isChild = isChild;
        one.kind = kind;
        if (!kind)
            one.of.reset();
        family.done(one);
        return family.tables().one<QString>("SELECT role FROM plan_person WHERE person = ?", values(one.person)).value();
    };
    CHECK(roleFor(QDate(2000, 5, 11), false, {}) == "child_exposed");
    CHECK(roleFor(QDate(2000, 5, 10), false, {}) == "witness");
    CHECK(roleFor(QDate(2000, 5, 10), true, BondKind::Child) == "witness");
    CHECK(roleFor({}, false, {}) == "witness");
    CHECK(roleFor({}, true, {}) == "child_exposed");
    CHECK(roleFor({}, false, BondKind::Child) == "child_exposed");
}

TEST_CASE("a relative has a name, a bond both its ends, and is nobody whom a file brought or another plan knows", "[family][R-M12]")
{
    AFamily family;
    NameRelative one = rua(family);
    one.givenNames = " ";
    CHECK(family.refused(one).sentence == "Say what they are called.");
    one = rua(family);
    one.of.reset();
    CHECK(family.refused(one).sentence.contains("neither"));
    one = rua(family);
    one.person = family.hana;
    CHECK(family.refused(one).sentence.contains("as received"));
    one = rua(family);
    one.dateOfBirth = QDate(2018, 5, 11);
    CHECK(family.refused(one).sentence.contains("still to come"));
    one = rua(family);
    family.done(one);
    one.plan = otherPlan(family);
    one.kind.reset();
    one.of.reset();
    CHECK(family.refused(one).rule == "R-M12");
}

TEST_CASE("nobody is named whom the person using violence must not know of: a plan’s people are seen by everybody", "[family][R-S3]")
{
    AFamily family;
    NameRelative friendOfHers = rua(family);
    friendOfHers.knownToPerpetrator = false;
    CHECK(family.refused(friendOfHers).rule == "R-S3");
}

TEST_CASE("what was said of a family is taken back by undo; a person who was named stays", "[family][undo]")
{
    AFamily family;
    const Receipt bond = family.done(bondOf(family, family.mere, BondKind::Partner, family.james));
    family.done(StrikeOut{bond.stamp.command});
    CHECK(countOf(family, "SELECT count(*) FROM bond") == 0);
    const Receipt named = family.done(rua(family));
    CHECK(family.refused(StrikeOut{named.stamp.command}).sentence.contains("cannot be taken back"));
}

TEST_CASE("a family told of makes the same tables again from the journal", "[family]")
{
    AFamily family;
    family.done(rua(family));
    family.done(expected(family, QDate(2018, 9, 1)));
    family.done(supportFor(family, family.tama, SupportAnswer::ChoseNotTo));
    NoteHousehold home;
    home.plan = family.kowhai;
    home.people = {family.mere, family.hana};
    home.victimOnly = true;
    family.done(home);
    const QString before = family.tables().dump();
    family.record.reopen();
    CHECK(family.tables().dump() == before);
}

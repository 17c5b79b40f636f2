// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/family/bond_line.h"
#include "tests/support/test.h"

using namespace tepu;

namespace {

const PersonId mere = PersonId::fresh();
const PersonId james = PersonId::fresh();
const PersonId hana = PersonId::fresh();
const PersonId tama = PersonId::fresh();
const QDate today(2018, 5, 10);

QVector<PersonOnCase> theFamily()
{
    return {{mere, QString::fromUtf8("Mere Kōwhai"), {}}, {james, "James Totara", {}, Role::Perpetrator},
            {hana, QString::fromUtf8("Hana Kōwhai"), {}, Role::ChildExposed, true}, {tama, QString::fromUtf8("Tama Kōwhai"), {}, Role::ChildExposed, true}};
}

QVector<Agency> theAgencies()
{
    Agency refuge;
    refuge.code = "womens_refuge";
    refuge.name = "Women’s Refuge";
    refuge.typedAs = {"refuge"};
    return {refuge};
}

FamilyLine read(const char* text)
{
    const auto line = readFamilyLine(QString::fromUtf8(text), theFamily(), theAgencies(), today);
    if (!line)
        FAIL(line.error().sentence.toStdString());
    return *line;
}

QString refusedFor(const char* text)
{
    const auto line = readFamilyLine(QString::fromUtf8(text), theFamily(), theAgencies(), today);
    return line ? QStringLiteral("was read") : line.error().sentence;
}

} // namespace

TEST_CASE("who is what to whom is one short line", "[rules][family][lines]")
{
    CHECK(read("mere mother of hana").kind == BondKind::Parent);
    CHECK(read("mere mother of hana").people == QVector<PersonId>{mere, hana});
    CHECK(read("James is the ex-partner of Mere since 2015").kind == BondKind::FormerPartner);
    CHECK(read("James is the ex-partner of Mere since 2015").since == QDate(2015, 1, 1));
    CHECK(read("james former partner of mere since mar 2015").since == QDate(2015, 3, 1));
    CHECK(read("james ex of mere since mar").since == QDate(2018, 3, 1));
    CHECK(read("james ex of mere since oct").since == QDate(2017, 10, 1));
    CHECK(read("hana child of james").kind == BondKind::Child);
    CHECK(read("hana and tama siblings").kind == BondKind::Sibling);
}

TEST_CASE("the party who says so stands before it, and from the victim only behind it", "[rules][family][lines][C68]")
{
    const FamilyLine line = read("mere says james ex of mere victim only");
    CHECK(line.teller == mere);
    CHECK(line.people == QVector<PersonId>{james, mere});
    CHECK(line.victimOnly);
    CHECK_FALSE(read("james ex of mere").victimOnly);
}

TEST_CASE("who lives together, who is expected and by when", "[rules][family][lines]")
{
    CHECK(read("mere, hana and tama live together").told == FamilyTold::Home);
    CHECK(read("mere, hana and tama live together").people.size() == 3);
    const FamilyLine child = read("mere expects due 1 sep by james");
    CHECK(child.told == FamilyTold::Unborn);
    CHECK(child.due == QDate(2018, 9, 1));
    CHECK(child.people == QVector<PersonId>{mere, james});
    CHECK(read("mere hapū due feb").due == QDate(2019, 2, 1));
    CHECK(read("mere pregnant").told == FamilyTold::Unborn);
}

TEST_CASE("to whom support was offered and by which agency", "[rules][family][lines][R-K3]")
{
    const FamilyLine line = read("hana offered by refuge");
    CHECK(line.told == FamilyTold::Support);
    CHECK(line.agency == "womens_refuge");
    CHECK(read("tama chose not to").answer == SupportAnswer::ChoseNotTo);
    CHECK(read("tama taken up").answer == SupportAnswer::TakenUp);
    CHECK(read("tama not yet").answer == SupportAnswer::NotYet);
}

TEST_CASE("somebody new is named with what they are to whom", "[rules][family][lines][R-K3]")
{
    const FamilyLine line = read("new Rua Kōwhai 14 son of mere");
    CHECK(line.told == FamilyTold::Relative);
    CHECK(line.name == QString::fromUtf8("Rua Kōwhai"));
    CHECK(line.age == 14);
    CHECK(line.gender == Gender::Male);
    CHECK(line.kind == BondKind::Child);
    CHECK(line.people == QVector<PersonId>{mere});
}

TEST_CASE("where it is not clear the line says what to write", "[rules][family][lines]")
{
    CHECK(refusedFor("").contains("Who is what to whom"));
    CHECK(refusedFor("mere mother of").contains("Who is what to whom"));
    CHECK(refusedFor("mere hana").contains("Who is what to whom"));
    CHECK(refusedFor("mere mother of wiki").contains("nobody on this plan"));
    CHECK(refusedFor("mere lives").contains("Who lives together"));
    CHECK(refusedFor("offered refuge").contains("To whom"));
    CHECK(refusedFor("new 14 son of mere").contains("Who is new"));
    CHECK(refusedFor("james ex of mere since when").contains("since 2015"));
    CHECK(refusedFor("mere expects due 31 sep by james").contains("that the calendar has"));
    CHECK(refusedFor("james ex of mere since 30 feb 2015").contains("that the calendar has"));
}

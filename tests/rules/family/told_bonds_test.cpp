// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/family/held.h"
#include "core/rules/family/police_bonds.h"
#include "tests/support/test.h"

#include <rapidcheck.h>
#include <random>

using namespace tepu;

namespace {

const PersonId mere = PersonId::fresh();
const PersonId james = PersonId::fresh();
const PersonId hana = PersonId::fresh();
const PersonId rua = PersonId::fresh();
const QSet<PersonId> used{james};

BondStatement couple(BondKind kind, ToldBy by, std::optional<PersonId> teller, int day)
{
    BondStatement told{mere, james, kind, by, teller};
    told.toldOn = QDate(2018, 5, day);
    return told;
}

PoliceWord word(const Uuid& episode, int day, const PersonId& person, Role role, std::optional<Relationship> relationship)
{
    return {episode, QDate(2018, 5, day), person, role, relationship};
}

} // namespace

TEST_CASE("what Police have is drawn where nobody at the table said anything", "[rules][family][C68]")
{
    const auto police = couple(BondKind::Partner, ToldBy::Police, {}, 9);
    auto bonds = standingBonds({police}, {}, used);
    REQUIRE(bonds.size() == 1);
    CHECK(bonds.first().by == ToldBy::Police);
    CHECK_FALSE(bonds.first().differs);
    bonds = standingBonds({police, couple(BondKind::Partner, ToldBy::Table, {}, 1)}, {}, used);
    CHECK(bonds.first().by == ToldBy::Table);
    CHECK_FALSE(bonds.first().differs);
}

TEST_CASE("where she says that it ended and he that it goes on, both stand there and the difference shows", "[rules][family][C68]")
{
    const auto bonds = standingBonds({couple(BondKind::FormerPartner, ToldBy::Party, mere, 10), couple(BondKind::Partner, ToldBy::Party, james, 8)}, {}, used);
    REQUIRE(bonds.size() == 1);
    CHECK(bonds.first().differs);
    CHECK(bonds.first().kind == BondKind::FormerPartner); // said last
    REQUIRE(bonds.first().told.size() == 2);
    CHECK(bonds.first().told.first().teller == mere);
    CHECK(bonds.first().told.last().toldOn == QDate(2018, 5, 8));
}

TEST_CASE("of one party the latest word stands", "[rules][family][C68]")
{
    const auto bonds = standingBonds({couple(BondKind::FormerPartner, ToldBy::Party, mere, 3), couple(BondKind::Partner, ToldBy::Party, mere, 9)}, {}, used);
    CHECK(bonds.first().kind == BondKind::Partner);
    CHECK(bonds.first().told.size() == 1);
    CHECK_FALSE(bonds.first().differs);
}

TEST_CASE("a bond is one, whichever of the two was named first", "[rules][family]")
{
    BondStatement turned = couple(BondKind::Partner, ToldBy::Table, {}, 9);
    std::swap(turned.from, turned.to);
    CHECK(standingBonds({turned, couple(BondKind::Partner, ToldBy::Police, {}, 8)}, {}, used).size() == 1);
    BondStatement parent{mere, hana, BondKind::Parent, ToldBy::Table};
    BondStatement other{hana, mere, BondKind::Parent, ToldBy::Police};
    CHECK(standingBonds({parent, other}, {}, used).size() == 2);
}

TEST_CASE("how a party sees the relationship is told of the couple that they mean", "[rules][family][R-O1]")
{
    const auto police = couple(BondKind::Partner, ToldBy::Police, {}, 9);
    auto bonds = standingBonds({police}, {{mere, RelationshipNow::Intermittent, QDate(2018, 5, 10)}}, used);
    CHECK(bonds.first().couple == RelationshipNow::Intermittent);
    CHECK(bonds.first().differs);
    bonds = standingBonds({police}, {{mere, RelationshipNow::Unknown, QDate(2018, 5, 10)}}, used);
    CHECK_FALSE(bonds.first().differs);
    BondStatement before{mere, rua, BondKind::FormerPartner, ToldBy::Table};
    bonds = standingBonds({police, before}, {{mere, RelationshipNow::Ended, QDate(2018, 5, 10)}}, used);
    for (const StandingBond& bond : bonds)
        CHECK(bond.told.size() == (bond.from == james || bond.to == james ? 2 : 1));
    CHECK(standingBonds({}, {{mere, RelationshipNow::Ended, QDate(2018, 5, 10)}}, used).isEmpty());
}

TEST_CASE("what stands does not depend on the order in which the record gives it", "[rules][family][property]")
{
    rc::prop("statements shuffled", [] {
        QVector<BondStatement> told;
        for (int i = *rc::gen::inRange(0, 12); i > 0; --i) {
            const auto kind = *rc::gen::element(BondKind::Partner, BondKind::FormerPartner, BondKind::Parent, BondKind::Sibling);
            const auto by = *rc::gen::element(ToldBy::Party, ToldBy::Table, ToldBy::Police);
            BondStatement one = couple(kind, by, by == ToldBy::Party ? std::optional(*rc::gen::element(mere, james)) : std::nullopt, *rc::gen::inRange(1, 20));
            one.to = *rc::gen::element(james, hana, rua);
            one.id = Uuid::fresh();
            told.append(one);
        }
        auto other = told;
        std::shuffle(other.begin(), other.end(), std::mt19937(*rc::gen::arbitrary<unsigned>()));
        const auto first = standingBonds(told, {}, used);
        const auto second = standingBonds(other, {}, used);
        RC_ASSERT(first.size() == second.size());
        for (int i = 0; i < first.size(); ++i) {
            RC_ASSERT(first[i].kind == second[i].kind);
            RC_ASSERT(first[i].differs == second[i].differs);
            RC_ASSERT(first[i].told == second[i].told);
        }
    });
}

TEST_CASE("an episode tells what each is to the one who used violence", "[rules][family]")
{
    const Uuid episode = Uuid::fresh();
    const auto told = policeBonds({word(episode, 9, james, Role::Perpetrator, Relationship::Partner), word(episode, 9, mere, Role::Victim, Relationship::Partner),
                                   word(episode, 9, hana, Role::ChildExposed, Relationship::Child), word(episode, 9, rua, Role::Witness, Relationship::Parent)},
                                  {});
    REQUIRE(told.size() == 3);
    CHECK(told[0].kind == BondKind::Partner);
    CHECK(told[1].from == james);
    CHECK(told[1].to == hana);
    CHECK(told[2].from == rua);
    CHECK(told[2].kind == BondKind::Parent);
    CHECK(told[0].by == ToldBy::Police);
}

TEST_CASE("where two used violence Police’s word does not say to whom somebody belongs", "[rules][family]")
{
    const Uuid episode = Uuid::fresh();
    CHECK(policeBonds({word(episode, 9, james, Role::Perpetrator, {}), word(episode, 9, rua, Role::Perpetrator, {}),
                       word(episode, 9, mere, Role::Victim, Relationship::Partner)},
                      {})
              .isEmpty());
}

TEST_CASE("a recounted episode names the pair; the elder of a parent and a child is the parent", "[rules][family]")
{
    const PolicePair pair{Uuid::fresh(), QDate(2018, 5, 9), RelationshipKind::ParentChild, james, mere, true};
    CHECK(policeBonds({}, {pair}).first().from == james);
    PolicePair younger = pair;
    younger.perpetratorIsElder = false;
    CHECK(policeBonds({}, {younger}).first().from == mere);
    younger.perpetratorIsElder.reset();
    CHECK(policeBonds({}, {younger}).first().kind == BondKind::OtherKin);
}

TEST_CASE("what she or the tamariki said, and what he must not know, is held", "[rules][family][R-S3]")
{
    CHECK(isHeld({}, true));
    CHECK(isHeld({Source::Victim, {}, {}}, false));
    CHECK(isHeld({Source::Child, {}, {}}, false));
    CHECK(isHeld({Source::Agency, Side::Victim, {}}, false));
    CHECK(isHeld({Source::Agency, {}, false}, false));
    CHECK_FALSE(isHeld({Source::Agency, {}, true}, false));
    CHECK_FALSE(isHeld({}, false));
    CHECK_FALSE(isHeld({Source::Police, Side::Statutory, {}}, false));
}

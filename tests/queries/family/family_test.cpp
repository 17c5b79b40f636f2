// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/outcome/note_relationship.h"
#include "core/commands/outcome/record_service.h"
#include "core/commands/people/note_identity.h"
#include "core/commands/plan/set_table_view.h"
#include "core/commands/plan/start_plan.h"
#include "core/queries/family/room_family.h"
#include "core/queries/family/same_home.h"
#include "core/rules/family/genogram.h"
#include "tests/support/kin_told.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace tepu;

namespace {

FamilyPicture seen(const AFamily& family)
{
    return familyOf(family.tables(), family.kowhai, family.clock);
}

FamilyPicture inRoom(const AFamily& family, Observers observers = Observers::Absent)
{
    return roomFamily(family.tables(), family.kowhai, observers, family.clock);
}

std::optional<FamilyBond> bondIn(const FamilyPicture& picture, const PersonId& one, const PersonId& other)
{
    for (const FamilyBond& bond : picture.bonds)
        if ((bond.from == one && bond.to == other) || (bond.from == other && bond.to == one))
            return bond;
    return std::nullopt;
}

SupportLine supportOf(const FamilyPicture& picture, const PersonId& person)
{
    for (const SupportLine& line : picture.support)
        if (line.person == person)
            return line;
    FAIL("no line for them");
    return {};
}

QString everythingOf(const FamilyPicture& picture)
{
    return QString::fromUtf8(QJsonDocument(encode(picture).toMap().toJsonObject()).toJson());
}

} // namespace

TEST_CASE("before anybody says anything the picture stands on what Police have", "[queries][family][C79]")
{
    AFamily family;
    const FamilyPicture picture = seen(family);
    CHECK(picture.people.size() == 4);
    const auto couple = bondIn(picture, family.mere, family.james);
    REQUIRE(couple);
    CHECK(couple->kind == BondKind::FormerPartner);
    CHECK(couple->by == ToldBy::Police);
    const auto father = bondIn(picture, family.james, family.hana);
    REQUIRE(father);
    CHECK(father->from == family.james);
    CHECK_FALSE(bondIn(picture, family.mere, family.hana)); // nobody said whose mother she is
}

TEST_CASE("as each party sees it, with the day; a difference shows", "[queries][family][C68]")
{
    AFamily family;
    NoteBond his = bondOf(family, family.james, BondKind::Partner, family.mere);
    his.teller = family.james;
    his.source = Source::Perpetrator;
    his.toldOn = QDate(2018, 5, 8);
    his.since = QDate(2010, 1, 1);
    family.done(his);
    NoteRelationship hers;
    hers.plan = family.kowhai;
    hers.person = family.mere;
    hers.status = RelationshipNow::Ended;
    hers.source = Source::Victim;
    family.done(hers);
    const auto couple = bondIn(seen(family), family.mere, family.james);
    REQUIRE(couple);
    CHECK(couple->differs);
    REQUIRE(couple->told.size() == 3);
    CHECK(couple->told[0].teller == family.mere);
    CHECK(couple->told[0].couple == RelationshipNow::Ended);
    CHECK(couple->told[1].by == ToldBy::Police);
    CHECK(couple->told[2].since == QDate(2010, 1, 1));
    CHECK(couple->kind == BondKind::FormerPartner);
}

TEST_CASE("every child has a line “support offered?”: present or not, resident or not, unborn too", "[queries][family][R-K3]")
{
    AFamily family;
    family.done(rua(family));
    family.done(expected(family, QDate(2018, 9, 1)));
    const FamilyPicture picture = seen(family);
    QStringList called;
    for (const SupportLine& line : picture.support)
        called.append(line.called);
    CHECK(called == QStringList{"Rua", "Hana", "Tama", "Mere", "Mere"}); // from the eldest, the unborn by the mother; then exposed adults
    CHECK(picture.support[3].due == QDate(2018, 9, 1));
    CHECK_FALSE(picture.support[3].person);
    CHECK(std::none_of(picture.support.begin(), picture.support.end(), [&](const SupportLine& line) { return line.person == family.james; }));
}

TEST_CASE("what was said at the table stands, and else what services tell", "[queries][family][R-K3]")
{
    AFamily family;
    CHECK(supportOf(seen(family), family.hana).from == SupportFrom::Nobody);
    RecordService service;
    service.plan = family.kowhai;
    service.person = family.hana;
    service.category = ServiceCategory::Counselling;
    service.status = ServiceStatus::NeedIdentified;
    family.done(service);
    CHECK(supportOf(seen(family), family.hana).from == SupportFrom::Nobody);
    service.service = ServiceId::fresh();
    service.status = ServiceStatus::SupportReceived;
    family.done(service);
    CHECK(supportOf(seen(family), family.hana).answer == SupportAnswer::TakenUp);
    CHECK(supportOf(seen(family), family.hana).from == SupportFrom::Services);
    NoteSupport said = supportFor(family, family.hana, SupportAnswer::ChoseNotTo);
    said.agency = "womens_refuge";
    family.done(said);
    const SupportLine line = supportOf(seen(family), family.hana);
    CHECK(line.answer == SupportAnswer::ChoseNotTo);
    CHECK(line.mark == family.tables().one<QString>("SELECT mark FROM agency WHERE code = 'womens_refuge'"));
    family.allocated(family.contact("oranga_tamariki", {family.tama}));
    CHECK(supportOf(seen(family), family.tama).contactedBy.size() == 1);
}

TEST_CASE("a young person who used violence has a line, needs a worker of their own, and is never a perpetrator", "[queries][family][R-K4]")
{
    AFamily family;
    ReferredEpisode episode = AFamily::episode("P180510-0002");
    episode.people[1].role = Role::Perpetrator;
    episode.people[1].roleReceived = "perpetrator";
    episode.people.removeAt(3);
    for (ReferredPerson& person : episode.people)
        person.relationship = Relationship::Parent;
    episode.people[2].relationship = Relationship::Sibling;
    family.takeIn(episode);
    family.done(SetTableView{family.kowhai, family.hana, TableView::PredominantAggressor, {}});
    const FamilyPicture picture = seen(family);
    const FamilyMember* hana = memberOf(picture, family.hana);
    REQUIRE(hana);
    CHECK(hana->word == "young person who used violence");
    CHECK(supportOf(picture, family.hana).needsOwnWorker);
    const auto mother = bondIn(picture, family.mere, family.hana);
    REQUIRE(mother);
    CHECK(mother->from == family.mere);
}

TEST_CASE("the room sees nothing that she alone told, nobody’s words, and no difference", "[queries][family][room][R-S3]")
{
    AFamily family;
    NoteBond secret = bondOf(family, family.mere, BondKind::OtherKin, family.tama);
    secret.victimOnly = true;
    family.done(secret);
    NoteBond hers = bondOf(family, family.mere, BondKind::Partner, family.james);
    hers.teller = family.mere;
    family.done(hers);
    NoteUnborn child = expected(family, QDate(2018, 9, 1));
    child.source = Source::Victim;
    family.done(child);
    NoteHousehold home;
    home.plan = family.kowhai;
    home.people = {family.mere, family.hana};
    home.knownToPerpetrator = false;
    family.done(home);
    const FamilyPicture room = inRoom(family);
    CHECK_FALSE(bondIn(room, family.mere, family.tama));
    CHECK(bondIn(room, family.mere, family.james)->kind == BondKind::FormerPartner); // as Police have it
    CHECK(room.unborn.isEmpty());
    CHECK(room.households.isEmpty());
    for (const FamilyBond& bond : room.bonds) {
        CHECK(bond.told.isEmpty());
        CHECK_FALSE(bond.differs);
    }
    for (const SupportLine& line : room.support)
        CHECK(line.person);
    CHECK(seen(family).unborn.size() == 1);
    CHECK(bondIn(seen(family), family.mere, family.tama)->isHeld);
}

TEST_CASE("the gender that somebody states stands before that of the files, in the room too unless it is held", "[queries][family][room][R-C10][R-S3]")
{
    AFamily family;
    const auto gender = [&](const FamilyPicture& picture) { return memberOf(picture, family.james)->gender; };
    CHECK(gender(seen(family)) == Gender::Male); // as Police have it
    NoteIdentity identity;
    identity.person = family.james;
    identity.gender = Gender::GenderDiverse;
    identity.source = Source::Perpetrator;
    family.done(identity);
    CHECK(gender(seen(family)) == Gender::GenderDiverse);
    CHECK(gender(inRoom(family)) == Gender::GenderDiverse);
    identity.gender = Gender::Female;
    identity.source = Source::Victim;
    family.done(identity);
    CHECK(gender(seen(family)) == Gender::Female);
    CHECK(gender(inRoom(family)) == Gender::Male);
    identity.source.reset();
    identity.lapsesOn = dateAt(family.clock).addDays(-1);
    family.done(identity);
    CHECK(gender(seen(family)) == Gender::Male); // it counts no more
    identity.lapsesOn = dateAt(family.clock);
    family.done(identity);
    CHECK(gender(seen(family)) == Gender::Female);
}

TEST_CASE("in the room it stands whether support was offered to the tamariki, not what they chose, nor anything of the adults", "[queries][family][room]")
{
    AFamily family;
    family.done(supportFor(family, family.hana, SupportAnswer::ChoseNotTo));
    family.done(supportFor(family, family.mere, SupportAnswer::TakenUp));
    const FamilyPicture room = inRoom(family);
    CHECK(room.support.size() == 2);
    CHECK(supportOf(room, family.hana).answer == SupportAnswer::Offered);
    CHECK(supportOf(room, family.tama).answer == SupportAnswer::NotYet);
}

TEST_CASE("while somebody observes the room’s picture has initials alone", "[queries][family][room]")
{
    AFamily family;
    NoteUnborn child = expected(family, QDate(2018, 9, 1));
    child.source = Source::Agency;
    family.done(child);
    const QString all = everythingOf(inRoom(family, Observers::Present));
    for (const char* name : {"Mere", "Hana", "Tama", "James", "Kōwhai", "Totara"})
        CHECK_FALSE(all.contains(QString::fromUtf8(name)));
    CHECK(all.contains("M. K."));
    CHECK(everythingOf(inRoom(family)).contains(QString::fromUtf8("Mere Kōwhai")));
}

TEST_CASE("no address, number or note of anybody is in either picture", "[queries][family][R-S1]")
{
    AFamily family;
    for (const QString& all : {everythingOf(seen(family)), everythingOf(inRoom(family))})
        for (const char* text : {"Crescent", "021 555 0123", "library", "Waimiro", "Shingle", "throat"})
            CHECK_FALSE(all.contains(QString::fromUtf8(text)));
}

TEST_CASE("a plan learns nothing of the bonds of another plan on which one of its people is", "[queries][family][R-M12]")
{
    AFamily family;
    const StartPlan start{PlanId::fresh(), {}, QString::fromUtf8("Rātā"), Location::WaikatoCity};
    family.done(start);
    family.done(AddPersonToPlan{start.plan, family.james, Role::Perpetrator});
    NameRelative wiki = rua(family);
    wiki.plan = start.plan;
    wiki.givenNames = "Wiki";
    wiki.dateOfBirth = QDate(1990, 1, 1);
    wiki.kind = BondKind::Partner;
    wiki.of = family.james;
    family.done(wiki);
    NoteUnborn child = expected(family, QDate(2018, 9, 1));
    child.plan = start.plan;
    child.mother = wiki.person;
    family.done(child);
    CHECK_FALSE(everythingOf(seen(family)).contains("Wiki"));
    CHECK(seen(family).unborn.isEmpty());
    const FamilyPicture other = familyOf(family.tables(), start.plan, family.clock);
    CHECK(other.people.size() == 2);
    CHECK(other.bonds.size() == 1);
    CHECK_FALSE(everythingOf(other).contains("Mere"));
}

TEST_CASE("a child expected as Police have it counts for as long as a child can be on its way", "[queries][family][R-K3]")
{
    AFamily family;
    ReferredEpisode episode = AFamily::episode("P180510-0003");
    episode.people[0].pregnant = true;
    family.takeIn(episode);
    REQUIRE(seen(family).unborn.size() == 1);
    CHECK(seen(family).unborn.first().by == ToldBy::Police);
    const Instant last = family.clock + std::chrono::days(280);
    CHECK(familyOf(family.tables(), family.kowhai, last - std::chrono::days(1)).unborn.size() == 1);
    CHECK(familyOf(family.tables(), family.kowhai, last).unborn.size() == 1);
    CHECK(familyOf(family.tables(), family.kowhai, last + std::chrono::days(1)).unborn.isEmpty());
    NoteUnborn said = expected(family, QDate(2018, 9, 1));
    said.state = UnbornState::NoLongerExpected;
    family.done(said);
    CHECK(seen(family).unborn.isEmpty());
}

TEST_CASE("a bond that was withdrawn is no evidence, and Police’s word stands again", "[queries][family]")
{
    AFamily family;
    const NoteBond bond = bondOf(family, family.mere, BondKind::Partner, family.james);
    family.done(bond);
    CHECK(bondIn(seen(family), family.mere, family.james)->kind == BondKind::Partner);
    family.done(WithdrawBond{family.kowhai, bond.bond, family.words("a mistake")});
    CHECK(bondIn(seen(family), family.mere, family.james)->by == ToldBy::Police);
}

TEST_CASE("everybody of a family has a place in its picture, unborn too", "[queries][family]")
{
    AFamily family;
    family.done(rua(family));
    NoteUnborn child = expected(family, QDate(2018, 9, 1));
    child.otherParent = family.james;
    family.done(child);
    const FamilyPicture picture = seen(family);
    const Genogram drawn = genogramOf(kindredOf(picture));
    CHECK(drawn.places.size() == picture.people.size() + 1);
    CHECK(placeOf(drawn, child.unborn.uuid())->row == placeOf(drawn, family.hana.uuid())->row);
    CHECK(placeOf(drawn, family.mere.uuid())->row == placeOf(drawn, family.james.uuid())->row);
}

TEST_CASE("two who are called the same are told apart, in the lines too", "[queries][family]")
{
    AFamily family;
    NameRelative other = rua(family);
    other.givenNames = "Tama Wiremu";
    family.done(other);
    const FamilyPicture picture = seen(family);
    CHECK(memberOf(picture, family.tama)->called == QString::fromUtf8("Tama Kōwhai"));
    CHECK(memberOf(picture, other.person)->called == QString::fromUtf8("Tama Wiremu Kōwhai"));
    CHECK(supportOf(picture, family.tama).called == QString::fromUtf8("Tama Kōwhai"));
    CHECK(memberOf(picture, family.hana)->called == "Hana");
}

TEST_CASE("a home is the one that shares most of those who live together, and nobody else's is emptied by a word", "[family]")
{
    const PersonId mere = PersonId::fresh(), hana = PersonId::fresh(), james = PersonId::fresh(), wiki = PersonId::fresh(), tama = PersonId::fresh();
    const FamilyHome hers{HouseholdId::fresh(), {mere, hana, tama, james}, {}, false};
    const FamilyHome his{HouseholdId::fresh(), {wiki}, {}, false};
    CHECK(sameHome({hers, his}, {mere, hana, tama}) == hers.household);
    CHECK(sameHome({hers, his}, {mere, hana}) == hers.household);
    CHECK(sameHome({hers, his}, {james, wiki}) == his.household);
    CHECK_FALSE(sameHome({hers}, {james, PersonId::fresh()}).has_value());
    CHECK_FALSE(sameHome({}, {mere}).has_value());
}

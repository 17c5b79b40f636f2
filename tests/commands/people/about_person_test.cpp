// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/agree_code_word.h"
#include "core/commands/people/confirm_code_word.h"
#include "core/commands/people/note_address_danger.h"
#include "core/commands/people/note_circumstances.h"
#include "core/commands/people/note_contact_point.h"
#include "core/commands/people/note_custody.h"
#include "core/commands/people/note_death.h"
#include "core/commands/people/note_identity.h"
#include "core/commands/people/note_known_by.h"
#include "core/commands/people/note_person_flag.h"
#include "core/commands/people/note_worker_wish.h"
#include "core/commands/projection.h"
#include "core/commands/signals/add_signal.h"
#include "core/queries/people/person.h"
#include "tests/support/a_family.h"

using namespace tepu;

static Person known(const AFamily& family, const PersonId& who, Instant now)
{
    const auto found = person(family.tables(), family.kowhai, who, now);
    REQUIRE(found);
    return *found;
}

static Person known(const AFamily& family, const PersonId& who)
{
    return known(family, who, family.clock);
}

static AgreeCodeWord codeWord(const AFamily& family, const char* word)
{
    AgreeCodeWord agree;
    agree.person = family.mere;
    agree.word = AFamily::words(word);
    agree.meaning = AFamily::words("ring 111 and send a car");
    return agree;
}

TEST_CASE("a code word is in place only once Police have confirmed that they hold it", "[people][R-C11]")
{
    AFamily family;
    const AgreeCodeWord agree = codeWord(family, "blue kettle");
    const Receipt receipt = family.done(agree);
    CHECK_FALSE(receipt.facts.statements().first().ordinary.contains(QStringLiteral("word")));
    CHECK_FALSE(known(family, family.mere).codeWords.first().inPlace);
    ConfirmCodeWord confirm{agree.codeWord, "womens_refuge"};
    CHECK(family.refused(confirm).rule == "R-C11");
    confirm.agency = "police";
    confirm.who = family.words("Sgt Ngata");
    family.done(confirm);
    const CodeWordView held = known(family, family.mere).codeWords.first();
    CHECK(held.inPlace);
    CHECK(held.confirmedWho == "Sgt Ngata");
    CHECK(held.confirmedOn == QDate(2018, 5, 10));
    family.done(RetireCodeWord{agree.codeWord, family.words("he has heard it")});
    CHECK_FALSE(known(family, family.mere).codeWords.first().inPlace);
    CHECK(family.refused(confirm).rule == "R-C11");
    CHECK(family.refused(ConfirmCodeWord{CodeWordId::fresh()}).sentence.contains("no such code word"));
    CHECK_FALSE(family.refused(agree).sentence.isEmpty()); // it is there already
}

TEST_CASE("a danger at an address stands until somebody lifts it for a reason", "[people][R-S4]")
{
    AFamily family;
    NoteAddressDanger danger;
    danger.person = family.james;
    CHECK(family.refused(danger).rule == "R-S4"); // it says nothing
    danger.hazards = {AddressHazard::Dogs};
    danger.notAlone = true;
    danger.address = family.words("89 Shingle Pit Road");
    const Receipt receipt = family.done(danger);
    CHECK_FALSE(receipt.facts.statements().first().ordinary.contains(QStringLiteral("address")));
    REQUIRE(known(family, family.james).dangers.size() == 1);
    CHECK(known(family, family.james).dangers.first().notAlone);
    CHECK(known(family, family.mere).dangers.isEmpty());
    family.done(LiftAddressDanger{danger.danger, family.words("the dogs are gone")});
    CHECK(known(family, family.james).dangers.isEmpty());
    CHECK(family.refused(LiftAddressDanger{danger.danger, family.words("again")}).rule == "R-S4");
}

TEST_CASE("a danger that has lapsed is marked and stays on the page until somebody looks again", "[people][R-S4][R-R7]")
{
    AFamily family;
    NoteAddressDanger danger;
    danger.person = family.james;
    danger.hazards = {AddressHazard::Firearms};
    danger.lapsesOn = QDate(2018, 5, 20);
    family.done(danger);
    const auto lapsedOn = [&](const char* day) { return known(family, family.james, family.at(day)).dangers.first().lapsed; };
    CHECK_FALSE(lapsedOn("2018-05-19T12:00:00+12:00"));
    CHECK_FALSE(lapsedOn("2018-05-20T23:59:00+12:00"));
    CHECK(lapsedOn("2018-05-21T00:00:00+12:00"));
}

TEST_CASE("ethnicities, iwi and languages are several, as people state them; what Police sent stands beside where it differs",
          "[people][R-C10][C71]")
{
    AFamily family;
    NoteIdentity identity;
    identity.person = family.mere;
    CHECK_FALSE(family.refused(identity).sentence.isEmpty()); // nothing was said
    identity.source = Source::Victim;
    identity.ethnicities = QVector{Ethnicity::Maori, Ethnicity::Pacific};
    identity.iwi = QVector<QString>{QString::fromUtf8(" Ngāti  Kōwhai "), QString::fromUtf8("Te Ārawa Moana"), ""};
    identity.languages = QVector<QString>{QString::fromUtf8("te reo Māori"), "Samoan"};
    identity.interpreter = QVector<QString>{"NZSL"};
    family.done(identity);
    QMap<IdentityPart, QVector<IdentityView>> parts;
    for (const IdentityView& view : known(family, family.mere).identity)
        parts[view.part].append(view);
    REQUIRE(parts[IdentityPart::Ethnicities].size() == 2);
    CHECK(parts[IdentityPart::Ethnicities][0].stated == QVector<QString>{"maori", "pacific"});
    CHECK(parts[IdentityPart::Ethnicities][0].source == Source::Victim);
    CHECK(parts[IdentityPart::Ethnicities][1].received);
    CHECK(parts[IdentityPart::Ethnicities][1].stated == QVector<QString>{"maori"});
    CHECK(parts[IdentityPart::Iwi].first().stated == QVector<QString>{QString::fromUtf8("Ngāti Kōwhai"), QString::fromUtf8("Te Ārawa Moana")});
    CHECK(parts[IdentityPart::Languages].first().stated.size() == 2);
    CHECK(parts[IdentityPart::Gender].first().received);
    NoteIdentity takenBack;
    takenBack.person = family.mere;
    takenBack.iwi = QVector<QString>();
    family.done(takenBack);
    for (const IdentityView& view : known(family, family.mere).identity)
        CHECK(view.part != IdentityPart::Iwi);
}

TEST_CASE("what people state of themselves and what Police sent is said once where it is the same", "[people][C71]")
{
    AFamily family;
    NoteIdentity identity;
    identity.person = family.mere;
    identity.gender = Gender::Female;
    identity.alsoUsed = QVector<QString>{"Mary Pene"};
    family.done(identity);
    const auto views = known(family, family.mere).identity;
    CHECK(std::count_if(views.begin(), views.end(), [](const IdentityView& view) { return view.part == IdentityPart::Gender; }) == 1);
    CHECK(std::any_of(views.begin(), views.end(), [](const IdentityView& view) { return view.stated.contains("Mary Pene"); }));
}

TEST_CASE("the agency with a good relationship stands first, for a warm handover", "[people][R-C8][C56]")
{
    AFamily family;
    NoteKnownBy refuge;
    refuge.person = family.mere;
    refuge.agency = "womens_refuge";
    refuge.acquaintance = Acquaintance::GoodRelationship;
    refuge.worker = family.words("Aroha Pene");
    refuge.lapsesOn = QDate(2018, 5, 12);
    NoteKnownBy police = refuge;
    police.agency = "police";
    police.acquaintance = Acquaintance::KnowsOf;
    police.worker.reset();
    family.done(police);
    const Receipt receipt = family.done(refuge);
    CHECK_FALSE(receipt.facts.statements().first().ordinary.contains(QStringLiteral("worker")));
    auto all = known(family, family.mere).knownBy;
    REQUIRE(all.size() == 2);
    CHECK(all[0].warm);
    CHECK(all[0].name == QString::fromUtf8("Women’s Refuge"));
    CHECK_FALSE(all[1].warm);
    CHECK(known(family, family.mere, family.at("2018-05-12T12:00:00+12:00")).knownBy[0].warm);
    CHECK_FALSE(known(family, family.mere, family.at("2018-05-13T12:00:00+12:00")).knownBy[0].warm);
    refuge.agency = "fire_brigade";
    CHECK(family.refused(refuge).sentence.contains("fire_brigade"));
    refuge.acquaintance = Acquaintance::RelationshipBroken;
    refuge.agency = "womens_refuge";
    family.done(refuge);
    CHECK(known(family, family.mere).knownBy.first().agency == "police");
}

TEST_CASE("what worker somebody wishes for is as they said it", "[people][R-C10][C59]")
{
    AFamily family;
    NoteWorkerWish wish;
    wish.person = family.mere;
    CHECK(family.refused(wish).rule == "R-C10");
    CHECK_FALSE(known(family, family.mere).workerWish); // her name and her ethnicity say nothing
    wish.gender = Gender::Female;
    wish.words = family.words("nobody of the Totara whanau");
    wish.source = Source::Victim;
    family.done(wish);
    CHECK(known(family, family.mere).workerWish->gender == Gender::Female);
    CHECK(known(family, family.mere).workerWish->words == "nobody of the Totara whanau");
}

TEST_CASE("where somebody is held, until when, and that the day has passed", "[people][custody]")
{
    AFamily family;
    NoteCustody custody;
    custody.person = family.james;
    custody.status = CustodyStatus::RemandedInCustody;
    custody.place = family.words("Springhill");
    custody.until = QDate(2018, 5, 17);
    custody.source = Source::Police;
    custody.basis = Basis::Formal;
    family.done(custody);
    const auto over = [&](const char* day) { return known(family, family.james, family.at(day)).custody->over; };
    CHECK_FALSE(over("2018-05-16T12:00:00+12:00"));
    CHECK_FALSE(over("2018-05-17T12:00:00+12:00"));
    CHECK(over("2018-05-18T12:00:00+12:00"));
    CHECK(known(family, family.james).custody->basis == Basis::Formal);
    custody.status = CustodyStatus::RemandedOnBail;
    family.done(custody);
    CHECK(known(family, family.james).custody->status == CustodyStatus::RemandedOnBail);
}

TEST_CASE("of two seats' words on custody, unseen by each other, the freer one stands until somebody decides", "[people][custody]")
{
    CustodyNoted inside, bailed;
    inside.status = CustodyStatus::RemandedInCustody;
    bailed.status = CustodyStatus::RemandedOnBail;
    CHECK(inside.changes().first().thing == bailed.changes().first().thing);
    CHECK(inside.changes().first().caution < bailed.changes().first().caution);
    DeathNoted died, alive;
    alive.stands = false;
    CHECK(died.changes().first().caution < alive.changes().first().caution);
}

TEST_CASE("a death is noted, and taken back where it was an error", "[people][death]")
{
    AFamily family;
    NoteDeath death;
    death.person = family.james;
    death.diedOn = QDate(2018, 5, 11);
    CHECK(family.refused(death).sentence.contains("still to come"));
    death.diedOn = QDate(2018, 5, 10);
    family.done(death);
    CHECK(known(family, family.james).death->diedOn == QDate(2018, 5, 10));
    death.stands = false;
    family.done(death);
    CHECK_FALSE(known(family, family.james).death);
}

TEST_CASE("a flag has its source, its ground, its day and the last day on which it counts", "[people][R-R7]")
{
    AFamily family;
    NotePersonFlag flag;
    flag.person = family.james;
    flag.flag = PersonFlag::MethamphetamineUse;
    flag.source = Source::ThirdParty;
    flag.basis = Basis::Observed;
    flag.notedOn = QDate(2018, 5, 8);
    flag.lapsesOn = QDate(2018, 8, 8);
    flag.victimOnly = true;
    CHECK(family.refused(flag).rule == "R-S3"); // it is not her word
    flag.source = Source::Victim;
    family.done(flag);
    const auto flags = known(family, family.james).flags;
    REQUIRE(flags.size() == 2);
    CHECK(flags[0].flag == PersonFlag::MethamphetamineUse);
    CHECK(flags[0].on == QDate(2018, 5, 8));
    CHECK(flags[0].basis == Basis::Observed);
    CHECK(flags[0].victimOnly);
    CHECK_FALSE(flags[0].lapsed);
    CHECK(flags[1].flag == PersonFlag::Gang); // as Police sent it
    CHECK(flags[1].words == "Stopbank Boys");
    CHECK(flags[1].source == Source::Police);
    CHECK(known(family, family.james, family.at("2018-08-09T12:00:00+12:00")).flags[0].lapsed);
}

TEST_CASE("what somebody lives on says since when it is known", "[people]")
{
    AFamily family;
    NoteCircumstances lives;
    lives.person = family.mere;
    lives.incomeSource = IncomeSource::Benefit;
    lives.source = Source::Victim;
    family.done(lives);
    const auto known_ = known(family, family.mere).circumstances;
    REQUIRE(known_);
    CHECK(known_->incomeSource == IncomeSource::Benefit);
    CHECK(known_->on == QDate(2018, 5, 10));
    CHECK(known_->source == Source::Victim);
}

TEST_CASE("nobody whom the record does not know has anything noted of them", "[people]")
{
    AFamily family;
    NoteIdentity identity;
    identity.gender = Gender::GenderDiverse;
    NoteKnownBy knownBy;
    knownBy.agency = "police";
    NoteWorkerWish wish;
    wish.gender = Gender::Male;
    NoteAddressDanger danger;
    danger.notAlone = true;
    AgreeCodeWord agree = codeWord(family, "kea");
    agree.person = identity.person = knownBy.person = wish.person = danger.person = PersonId::fresh();
    NoteCustody custody;
    custody.person = identity.person;
    NoteDeath death;
    death.person = identity.person;
    for (const QString& why : {family.refused(identity).sentence, family.refused(knownBy).sentence, family.refused(wish).sentence,
                               family.refused(danger).sentence, family.refused(agree).sentence, family.refused(custody).sentence,
                               family.refused(death).sentence})
        CHECK(why.contains("no such person"));
}

namespace {

template <class C>
C saidOnlyBy(const AFamily& family, Source source)
{
    C command;
    command.person = family.mere;
    command.source = source;
    command.victimOnly = true;
    return command;
}

} // namespace

TEST_CASE("“from the victim only” is refused of anybody else’s word, whatever it is said of", "[people][R-S3]")
{
    AFamily family;
    for (const Source source : {Source::Police, Source::Perpetrator, Source::ThirdParty, Source::Agency}) {
        auto number = saidOnlyBy<NoteContactPoint>(family, source);
        number.value = family.words("027 555 0456");
        CHECK(family.refused(number).rule == "R-S3");
        auto custody = saidOnlyBy<NoteCustody>(family, source);
        CHECK(family.refused(custody).rule == "R-S3");
        auto death = saidOnlyBy<NoteDeath>(family, source);
        CHECK(family.refused(death).rule == "R-S3");
        auto identity = saidOnlyBy<NoteIdentity>(family, source);
        identity.gender = Gender::GenderDiverse;
        CHECK(family.refused(identity).rule == "R-S3");
        identity.side = Side::Victim; // somebody who works for her brought it
        family.done(identity);
        AddSignal signal;
        signal.plan = family.kowhai;
        signal.signal = SignalKind::VictimsFear;
        signal.source = source;
        signal.victimOnly = true;
        CHECK(family.refused(signal).rule == "R-S3");
    }
    for (const std::optional<Source>& source : {std::optional<Source>(Source::Victim), {Source::Child}, {}}) {
        auto death = saidOnlyBy<NoteDeath>(family, Source::Victim);
        death.source = source;
        family.done(death);
    }
}

TEST_CASE("a name that only she told is sealed with the safety key, and one that everybody knows is not", "[people][R-S3][keys]")
{
    AFamily family;
    NoteIdentity identity;
    identity.person = family.james;
    identity.alsoUsed = {"Jimmy Flash"};
    const Statement open = family.done(identity).facts.statements().first();
    CHECK(QString::fromUtf8(open.ordinary.toCborValue().toCbor()).contains("Jimmy Flash"));
    identity.alsoUsed = {"The Ferret"};
    identity.source = Source::Victim;
    identity.victimOnly = true;
    const Statement held = family.done(identity).facts.statements().first();
    CHECK_FALSE(QString::fromUtf8(held.ordinary.toCborValue().toCbor()).contains("Ferret"));
    CHECK(QString::fromUtf8(held.safety.toCborValue().toCbor()).contains("Ferret"));
    const auto stated = [&] { return family.tables().one<QString>("SELECT value FROM stated WHERE part = 'also_used'"); };
    CHECK(stated()->contains("The Ferret"));
    SECTION("who has not the safety key reads neither it nor what it replaced")
    {
        Statement without = held;
        without.safety = {};
        without.safetyMissing = true;
        Tables tables;
        REQUIRE(Projection(tables).apply({open, without}));
        CHECK_FALSE(tables.one<QString>("SELECT value FROM stated WHERE part = 'also_used'"));
    }
    SECTION("a fact of before has it openly, and is read")
    {
        Statement before = held;
        before.version = 1;
        before.ordinary.insert(QStringLiteral("stated"), before.safety.take(QStringLiteral("held")));
        Tables tables;
        REQUIRE(Projection(tables).apply({before}));
        CHECK(tables.one<QString>("SELECT value FROM stated WHERE part = 'also_used'")->contains("The Ferret"));
    }
    identity.alsoUsed = QVector<QString>();
    family.done(identity);
    CHECK_FALSE(stated());
}

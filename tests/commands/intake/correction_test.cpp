// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/intake/accept_intake.h"
#include "core/commands/intake/refuse_correction.h"
#include "core/commands/intake/take_correction.h"
#include "core/commands/record/strike_out.h"
#include "core/queries/intake/known_referrals.h"
#include "core/queries/plan/episodes_of.h"
#include "core/queries/plan/people.h"
#include "core/queries/who/doubtful.h"
#include "tests/support/a_family.h"

using namespace tepu;

namespace {

/// The episode of 9 May comes again otherwise.
struct ComesAgain {
    AFamily family;
    ReferredEpisode episode = AFamily::episode("P180509-0001");

    void come() { family.takeIn(episode); }
    Receipt take() { return family.done(TakeCorrection{episode.ref, family.words("Sgt Ngata says that the first was another house")}); }
    QVector<ChangedRow> rows() const { return changedAtSource(family.tables()); }
    QString held(const char* column) const
    {
        return family.tables().one<QString>(QStringLiteral("SELECT %1 FROM episode WHERE ref = 'P180509-0001'").arg(QLatin1String(column))).value();
    }
    QString named(const PersonId& person) const
    {
        return family.tables().one<QString>("SELECT given_names FROM person WHERE id = ?", values(person)).value();
    }
    int inEpisode() const { return family.tables().one<int>("SELECT count(*) FROM episode_person").value(); }
};

} // namespace

TEST_CASE("an episode that comes again otherwise changes nothing until somebody decides", "[commands][intake]")
{
    ComesAgain again;
    const QString before = again.held("narrative");
    again.episode.narrative = "He broke the door.";
    again.come();
    CHECK(again.held("narrative") == before);
    REQUIRE(again.rows().size() == 1);
    CHECK(again.rows()[0].columns == QVector<QString>{"narrative"});
    CHECK(again.rows()[0].familyName == QString::fromUtf8("Kōwhai"));
    CHECK_FALSE(again.rows()[0].decided);
    const auto rows = besideWhatCame(again.family.tables(), again.episode.ref);
    const auto row = std::find_if(rows.cbegin(), rows.cend(), [](const BesideRow& each) { return each.differs; });
    REQUIRE(row != rows.cend());
    CHECK(row->held == before);
    CHECK(row->incoming == "He broke the door.");
}

TEST_CASE("what is taken holds from then on, and undo gives back what was before", "[commands][intake][undo]")
{
    ComesAgain again;
    const QString before = again.held("narrative");
    again.episode.narrative = "He broke the door.";
    again.episode.people[0].phone = "022 555 0001";
    again.come();
    const Receipt receipt = again.take();
    CHECK(again.held("narrative") == "He broke the door.");
    CHECK(again.family.tables().one<QString>("SELECT phone FROM mention WHERE person = ?", values(again.family.mere)) == QString("022 555 0001"));
    CHECK(again.rows()[0].decided == SourceAnswer::Taken);
    again.family.done(StrikeOut{receipt.stamp.command});
    CHECK(again.held("narrative") == before);
    CHECK(again.family.tables().one<QString>("SELECT phone FROM mention WHERE person = ?", values(again.family.mere)) == QString("021 555 0123"));
    CHECK_FALSE(again.rows()[0].decided);
}

TEST_CASE("somebody who was misspelt stays who they are and is called as they should be", "[commands][intake]")
{
    ComesAgain again;
    again.episode.people[0].familyName = "Kowhaiora";
    again.come();
    again.take();
    CHECK(again.family.tables().one<QString>("SELECT family_name FROM person WHERE id = ?", values(again.family.mere)) == QString("Kowhaiora"));
    CHECK(again.inEpisode() == 4);
    CHECK(people(again.family.tables(), again.family.kowhai, again.family.clock).size() == 4);
}

TEST_CASE("somebody whose given name is spelt otherwise is recognised as at intake, and is nobody else of the episode", "[commands][intake]")
{
    ComesAgain again;
    again.episode.people[0].givenNames = "Merre";
    again.come();
    again.take();
    CHECK(again.inEpisode() == 4);
    const auto victim = again.family.tables().one<PersonId>("SELECT person FROM episode_person WHERE role = 'victim'");
    REQUIRE(victim);
    CHECK(((victim == again.family.mere) || !doubtful(again.family.tables()).isEmpty()));
    CHECK(victim != again.family.hana);
}

TEST_CASE("whoever the source names no more has no part in the episode, and what was told of them stays theirs", "[commands][intake]")
{
    ComesAgain again;
    again.family.allocated(again.family.contact("oranga_tamariki", {again.family.tama}));
    again.episode.people.removeIf([](const ReferredPerson& person) { return person.givenNames == u"Tama"; });
    again.come();
    again.take();
    CHECK(again.inEpisode() == 3);
    CHECK(again.named(again.family.tama) == "Tama");
    CHECK(again.family.tables().one<int>("SELECT count(*) FROM task_person WHERE person = ?", values(again.family.tama)) == 1);
}

TEST_CASE("whoever is new in the correction is recognised as at intake", "[commands][intake]")
{
    ComesAgain again;
    ReferredPerson aunt;
    aunt.role = Role::Witness;
    aunt.roleReceived = "witness";
    aunt.givenNames = "Kiri";
    aunt.familyName = "Tawa";
    aunt.dateOfBirth = QDate(1979, 7, 7);
    again.episode.people.append(aunt);
    again.come();
    const Receipt receipt = again.take();
    CHECK(again.inEpisode() == 5);
    CHECK(again.family.tables().one<int>("SELECT count(*) FROM person WHERE given_names = 'Kiri'") == 1);
    again.family.done(StrikeOut{receipt.stamp.command});
    CHECK(again.family.tables().one<int>("SELECT count(*) FROM person WHERE given_names = 'Kiri'") == 0);
    CHECK(again.inEpisode() == 4);
}

TEST_CASE("what was refused is not asked about again, but other content is", "[commands][intake]")
{
    ComesAgain again;
    again.episode.narrative = "He broke the door.";
    again.come();
    again.family.done(RefuseCorrection{again.episode.ref, again.family.words("the constable was at the wrong house")});
    CHECK(again.rows()[0].decided == SourceAnswer::Refused);
    again.come();
    CHECK(again.rows()[0].decided == SourceAnswer::Refused);
    CHECK(again.rows()[0].because == "the constable was at the wrong house");
    CHECK(again.family.refused(RefuseCorrection{again.episode.ref, again.family.words("again")}).sentence.contains("decided already"));
    again.episode.narrative = "He broke the window.";
    again.come();
    REQUIRE(again.rows().size() == 1);
    CHECK_FALSE(again.rows()[0].decided);
    again.take();
    CHECK(again.held("narrative") == "He broke the window.");
    CHECK(again.family.refused(TakeCorrection{again.episode.ref, again.family.words("again")}).sentence.contains("taken already"));
}

TEST_CASE("what was refused can be taken after all", "[commands][intake]")
{
    ComesAgain again;
    again.episode.strangulation = false;
    again.come();
    again.family.done(RefuseCorrection{again.episode.ref, again.family.words("she told the nurse otherwise")});
    CHECK(episodesOf(again.family.tables(), again.family.kowhai)[0].strangulation);
    again.take();
    CHECK_FALSE(episodesOf(again.family.tables(), again.family.kowhai)[0].strangulation);
}

TEST_CASE("a reference that did not come again has nothing to be decided", "[commands][intake]")
{
    AFamily family;
    CHECK(family.refused(TakeCorrection{"P180509-0001", family.words("so")}).sentence.contains("Nothing came again under P180509-0001"));
    CHECK(family.refused(RefuseCorrection{"P1", family.words("so")}).sentence.contains("Nothing came again"));
}

TEST_CASE("a release that comes again with another day and another victim is taken with both", "[commands][intake]")
{
    AFamily family;
    family.release(QDate(2018, 5, 20));
    const auto known = knownReferrals(family.tables(), {}, {"R-1"});
    ReferredRelease later = known.releases.constBegin()->content;
    later.expectedOn = QDate(2018, 5, 27);
    later.victimGivenNames = "Mere";
    later.victimFamilyName = QString::fromUtf8("Kōwhai");
    later.victimDateOfBirth = QDate(1987, 3, 2);
    family.done(AcceptIntake{intakePlan({}, {later}, known)});
    REQUIRE(changedAtSource(family.tables()).size() == 1);
    CHECK(changedAtSource(family.tables())[0].isRelease);
    family.done(TakeCorrection{"R-1", family.words("the Parole Board moved it")});
    CHECK(family.tables().one<QDate>("SELECT expected_on FROM release") == QDate(2018, 5, 27));
    CHECK(family.tables().one<PersonId>("SELECT victim FROM release") == family.mere);
    CHECK(family.tables().one<PersonId>("SELECT person FROM release") == family.james);
}

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/hold_contact.h"
#include "core/commands/people/lift_contact_hold.h"
#include "core/commands/people/note_names.h"
#include "core/commands/plan/set_table_view.h"
#include "core/commands/site/change_setting.h"
#include "core/commands/task/end_task.h"
#include "core/queries/plan/people.h"
#include "tests/support/a_family.h"

using namespace tepu;

static PersonCard cardOf(const AFamily& family, const PersonId& person, std::optional<Instant> now = {})
{
    for (const PersonCard& card : people(family.tables(), family.kowhai, now.value_or(family.clock)))
        if (card.person == person)
            return card;
    FAIL("is not on the plan");
    return {};
}

/// The same people again, an hour later, as Police may describe them then.
static ReferredEpisode again(const char* ref)
{
    ReferredEpisode episode = AFamily::episode(ref);
    episode.occurredAt += std::chrono::hours(1);
    episode.reportedAt += std::chrono::hours(1);
    return episode;
}

TEST_CASE("people stand victim first, tamariki by age, who used violence last", "[queries][plan]")
{
    AFamily family;
    QStringList names, words;
    for (const PersonCard& card : people(family.tables(), family.kowhai, family.clock)) {
        names.append(card.called);
        words.append(card.word);
    }
    CHECK(names == QStringList{"Mere", "Hana", "Tama", "James"});
    CHECK(words == QStringList{"victim", "tamariki / rangatahi", "tamariki / rangatahi", "person using violence"});
}

TEST_CASE("a card carries the number with its note, the address, notes and relationship", "[queries][R-C7]")
{
    AFamily family;
    const PersonCard mere = people(family.tables(), family.kowhai, family.clock).first();
    REQUIRE(mere.phones.size() == 1);
    CHECK(mere.phones.first().number == "021 555 0123");
    CHECK(mere.phones.first().note == "answers texts only");
    CHECK(mere.address.startsWith("12A"));
    CHECK(mere.relationship == Relationship::ExPartner);
    CHECK(mere.notes == QVector<QString>{"works at the library"});
    CHECK(mere.ethnicities == QVector{Ethnicity::Maori});
}

TEST_CASE("a number not confirmed for twenty-eight days is stale", "[queries][R-C7]")
{
    AFamily family;
    const auto stale = [&](int days) {
        return people(family.tables(), family.kowhai, family.clock + 24h * days).first().phones.first().stale;
    };
    CHECK_FALSE(stale(27));
    CHECK_FALSE(stale(28));
    CHECK(stale(29));
}

TEST_CASE("how long a number stays fresh is the site's to say", "[queries][people][R-C7]")
{
    AFamily family;
    family.done(ChangeSetting{"contact_stale_days", "7"});
    const auto stale = [&](int days) { return cardOf(family, family.mere, family.clock + 24h * days).phones.first().stale; };
    CHECK_FALSE(stale(6));
    CHECK_FALSE(stale(7));
    CHECK(stale(8));
}

TEST_CASE("a number that comes again is confirmed by it; another stands beside it, the newest first", "[queries][people][R-C7]")
{
    AFamily family;
    family.clock = family.at("2018-06-20T09:00:00+12:00");
    family.takeIn(again("P180620-0001"));
    CHECK_FALSE(cardOf(family, family.mere).phones.first().stale);
    ReferredEpisode other = again("P180621-0001");
    other.people[0].phone = "027 555 9876";
    other.people[0].phoneNote = "her sister's";
    family.clock = family.at("2018-07-20T09:00:00+12:00");
    family.takeIn(other);
    const auto phones = cardOf(family, family.mere).phones;
    REQUIRE(phones.size() == 2);
    CHECK(phones[0].number == "027 555 9876");
    CHECK(phones[0].note == "her sister's");
    CHECK_FALSE(phones[0].stale);
    CHECK(phones[1].number == "021 555 0123");
    CHECK(phones[1].stale);
}

TEST_CASE("the newest address stands; every note, every alias and a gang once said are kept", "[queries][people]")
{
    AFamily family;
    ReferredEpisode other = again("P180510-0002");
    other.people[0].personAddress = "3 Hinau Street, Nawton";
    other.people[0].notes = "stays with her sister";
    other.people[0].aliases = {"Mary Kowhai"};
    other.people[0].pregnant = true;
    other.people[3].gang.reset();
    other.people[3].personAddress.reset();
    family.takeIn(other);
    const PersonCard mere = cardOf(family, family.mere);
    CHECK(mere.address == "3 Hinau Street, Nawton");
    CHECK(mere.notes == QVector<QString>{"stays with her sister", "works at the library"});
    CHECK(mere.aliases == QVector<QString>{"Mary Kowhai"});
    CHECK(mere.pregnant);
    CHECK(cardOf(family, family.james).gang == "Stopbank Boys");
    CHECK(cardOf(family, family.james).address == "89 Shingle Pit Road, Millstream");
    family.takeIn(again("P180510-0003"));
    CHECK(cardOf(family, family.mere).notes.size() == 2); // the same note again is one note
    CHECK(cardOf(family, family.mere).aliases.size() == 1);
}

TEST_CASE("what Police first did not know is filled in by what comes later", "[queries][people]")
{
    AFamily family;
    CHECK(cardOf(family, family.hana).gender == Gender::Unknown);
    ReferredEpisode other = again("P180510-0002");
    other.people[1].gender = Gender::Female;
    other.people[1].ethnicities = {Ethnicity::Maori, Ethnicity::Pacific};
    family.takeIn(other);
    CHECK(cardOf(family, family.hana).gender == Gender::Female);
    CHECK(cardOf(family, family.hana).ethnicities == QVector{Ethnicity::Maori, Ethnicity::Pacific});
    ReferredEpisode third = again("P180510-0003");
    family.takeIn(third); // says nothing of it
    CHECK(cardOf(family, family.hana).gender == Gender::Female);
}

TEST_CASE("a person is called by the name they use", "[queries][people]")
{
    AFamily family;
    family.done(NotePreferredName{family.mere, "Mimi"});
    family.done(NotePronunciation{family.mere, "MEH-reh"});
    const PersonCard mere = cardOf(family, family.mere);
    CHECK(mere.called == "Mimi");
    CHECK(mere.pronunciation == QString("MEH-reh"));
    CHECK(mere.givenNames == "Mere");
    family.done(NotePreferredName{family.mere, ""});
    CHECK(cardOf(family, family.mere).called == "Mere");
}

TEST_CASE("of several given names the first is used", "[queries][people]")
{
    AFamily family;
    ReferredEpisode other = again("P180510-0002");
    other.people.append(other.people[1]);
    other.people.last().givenNames = "Rangi Tamati";
    other.people.last().dateOfBirth = QDate(2015, 1, 1);
    family.takeIn(other);
    CHECK(cardOf(family, family.person("Rangi Tamati")).called == "Rangi");
}

TEST_CASE("nobody under eighteen is called by the word for adults who used violence", "[queries][R-K4]")
{
    AFamily family;
    ReferredEpisode other = family.episode("P180510-0002");
    ReferredPerson young = other.people[3];
    young.givenNames = "Wiremu";
    young.dateOfBirth = QDate(2001, 5, 11);
    other.people = {other.people[0], young};
    family.takeIn(other);
    const PersonId wiremu = family.person("Wiremu");
    const auto plan = family.tables().one<PlanId>("SELECT plan FROM plan_person WHERE person = ?", values(wiremu));
    REQUIRE(plan);
    const auto card = [&](Instant now) {
        const auto cards = people(family.tables(), *plan, now);
        return *std::find_if(cards.begin(), cards.end(), [&](const PersonCard& each) { return each.person == wiremu; });
    };
    CHECK(card(family.clock).youngPersonWhoUsedViolence);
    CHECK(card(family.clock).word == "young person who used violence");
    CHECK(card(family.at("2019-05-10T12:00:00+12:00")).isChild);
    CHECK_FALSE(card(family.at("2019-05-11T12:00:00+12:00")).isChild);
}

TEST_CASE("a birthday makes an adult on its day", "[queries][people][R-K4]")
{
    AFamily family; // Hana was born on 1 August 2008
    CHECK(cardOf(family, family.hana, family.at("2026-07-31T12:00:00+12:00")).isChild);
    CHECK_FALSE(cardOf(family, family.hana, family.at("2026-08-01T12:00:00+12:00")).isChild);
    CHECK(cardOf(family, family.hana, family.at("2026-08-01T12:00:00+12:00")).age == 18);
}

TEST_CASE("somebody of no known age is a child if Police saw one", "[queries][people][R-K4]")
{
    AFamily family;
    ReferredEpisode other = again("P180510-0002");
    other.people.append(other.people[1]);
    other.people.last().givenNames = "Pepi";
    other.people.last().dateOfBirth.reset();
    family.takeIn(other);
    const PersonCard pepi = cardOf(family, family.person("Pepi"));
    CHECK_FALSE(pepi.age);
    CHECK(pepi.isChild);
    CHECK(pepi.word == "tamariki / rangatahi");
}

TEST_CASE("words for people are the site's", "[queries][people]")
{
    AFamily family;
    family.done(ChangeSetting{"word_perpetrator", "\"respondent\""});
    family.done(ChangeSetting{"word_victim", "\"victim-survivor\""});
    CHECK(cardOf(family, family.james).word == "respondent");
    CHECK(cardOf(family, family.mere).word == "victim-survivor");
}

TEST_CASE("roles turned round leave open who is who until the table has said", "[queries][people][R-W1]")
{
    AFamily family;
    ReferredEpisode other = again("P180510-0002");
    std::swap(other.people[0].role, other.people[3].role);
    other.people[0].relationship.reset();
    family.takeIn(other);
    CHECK(cardOf(family, family.mere).whoIsWho);
    CHECK(cardOf(family, family.mere).standing == Standing::Unclear);
    CHECK(cardOf(family, family.mere).word == "who is who?");
    family.done(SetTableView{family.kowhai, family.mere, TableView::PrimaryVictim, {}});
    CHECK_FALSE(cardOf(family, family.mere).whoIsWho);
    CHECK(cardOf(family, family.mere).standing == Standing::VictimSide);
    CHECK(cardOf(family, family.mere).word == "victim");
    CHECK(cardOf(family, family.james).whoIsWho); // of him nothing was said yet
    family.done(SetTableView{family.kowhai, family.james, TableView::PredominantAggressor, {}});
    CHECK(cardOf(family, family.james).standing == Standing::UsedViolence);
    CHECK(cardOf(family, family.james).view == TableView::PredominantAggressor);
}

TEST_CASE("a card has the part that a person had in each episode, the newest first", "[queries][people]")
{
    AFamily family;
    ReferredEpisode other = again("P180510-0002");
    other.people[0].role = Role::Witness;
    other.people[0].relationship = Relationship::Partner;
    family.takeIn(other);
    const auto parts = cardOf(family, family.mere).parts;
    REQUIRE(parts.size() == 2);
    CHECK(parts[0].role == Role::Witness);
    CHECK(parts[1].role == Role::Victim);
    CHECK(cardOf(family, family.mere).relationship == Relationship::Partner); // as it was last said
}

TEST_CASE("a release has its person and its victim on the plan", "[queries][people]")
{
    AFamily family;
    family.release(QDate(2018, 5, 18));
    const auto parts = cardOf(family, family.james).parts;
    REQUIRE(parts.size() == 2);
    CHECK(parts[0].role == Role::Perpetrator);
    CHECK_FALSE(parts[0].relationship);
    CHECK(people(family.tables(), family.kowhai, family.clock).size() == 4); // nobody stands there twice
}

TEST_CASE("a hold says why, whom to ask first, and who brought it", "[queries][people][R-C6]")
{
    AFamily family;
    const HoldContact hold{AlertId::fresh(), family.james, family.words("he does not know of her complaint"), "womens_refuge",
                           Source::Victim, "womens_refuge", true, family.mere};
    family.done(hold);
    const auto holds = cardOf(family, family.james).holds;
    REQUIRE(holds.size() == 1);
    CHECK(holds[0].hold == hold.hold);
    CHECK(holds[0].words == "he does not know of her complaint");
    CHECK(holds[0].askFirst == QString("womens_refuge"));
    CHECK(holds[0].askFirstName == QString::fromUtf8("Women’s Refuge"));
    CHECK(holds[0].source == Source::Victim);
    CHECK(holds[0].since == family.clock);
    CHECK(cardOf(family, family.mere).holds.isEmpty());
    family.done(LiftContactHold{family.james, hold.hold, family.words("he was told by Police")});
    CHECK(cardOf(family, family.james).holds.isEmpty());
    CHECK(holdsOn(family.tables(), family.kowhai).isEmpty());
}

TEST_CASE("how many agencies are tasked to contact one person stands on the card", "[queries][people][R-C8]")
{
    AFamily family;
    const TaskId refuge = family.allocated(family.contact("womens_refuge", {family.mere}));
    AllocateTask health = family.contact("health", {family.mere});
    health.initialContact = false;
    health.due = family.at("2018-05-12T12:00:00+12:00");
    family.done(health);
    family.done(family.task("police", "welfare check")); // is no contact task
    CHECK(cardOf(family, family.mere).contactedBy == QVector<QString>{"HLTH", "REFUGE"});
    CHECK(cardOf(family, family.james).contactedBy.isEmpty());
    family.done(EndTask{refuge, TaskState::Done, {}});
    CHECK(cardOf(family, family.mere).contactedBy == QVector<QString>{"HLTH"});
}

TEST_CASE("of people who stand alike those come first whose names do, and then who came earlier", "[queries][people]")
{
    AFamily family;
    ReferredEpisode other = again("P180510-0002");
    for (const char* given : {"Wiki", "Anahera"}) {
        other.people.append(other.people[1]);
        other.people.last().givenNames = QString::fromLatin1(given);
        other.people.last().dateOfBirth = QDate(2008, 9, 2); // nine, as Hana is
    }
    family.takeIn(other);
    QStringList names;
    for (const PersonCard& card : people(family.tables(), family.kowhai, family.clock))
        names.append(card.called);
    CHECK(names == QStringList{"Mere", "Anahera", "Hana", "Wiki", "Tama", "James"});
}

TEST_CASE("somebody is found on a plan by their id, or nobody is", "[queries][people]")
{
    AFamily family;
    const auto all = planPeople(family.tables(), family.kowhai, QDate(2018, 5, 10));
    REQUIRE(personIn(all, family.tama));
    CHECK(personIn(all, family.tama)->fullName() == QString::fromUtf8("Tama Kōwhai"));
    CHECK(personIn(all, family.tama)->was(Role::ChildExposed));
    CHECK_FALSE(personIn(all, family.tama)->was(Role::Victim));
    CHECK_FALSE(personIn(all, PersonId::fresh()));
    CHECK(planPeople(family.tables(), PlanId::fresh(), QDate(2018, 5, 10)).isEmpty());
}

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/people/confirm_contact_point.h"
#include "core/commands/people/hold_contact.h"
#include "core/commands/people/lift_contact_hold.h"
#include "core/commands/people/note_contact_point.h"
#include "core/commands/people/note_death.h"
#include "core/commands/people/note_identity.h"
#include "core/commands/people/note_names.h"
#include "core/commands/people/note_person_flag.h"
#include "core/commands/people/note_safe_way.h"
#include "core/commands/people/strike_contact_point.h"
#include "core/commands/plan/set_table_view.h"
#include "core/commands/who/join_people.h"
#include "core/queries/intake/known_person.h"
#include "core/queries/people/contact_ways.h"
#include "core/queries/people/person.h"
#include "core/queries/plan/address_check.h"
#include "core/queries/plan/alert_strip.h"
#include "core/queries/plan/linked_plans.h"
#include "core/queries/plan/own_to_his_side.h"
#include "core/queries/plan/people.h"
#include "core/queries/plan/protected_words.h"
#include "core/queries/plan/tasks_of.h"
#include "core/queries/record/scopes_of_plans.h"
#include "tests/support/two_jameses.h"

using namespace tepu;

using Where = TwoJameses::Where;

static QVector<PersonCard> cardsCalled(const AFamily& family, const PlanId& plan, const char* name)
{
    QVector<PersonCard> found;
    for (const PersonCard& card : people(family.tables(), plan, family.clock))
        if (card.givenNames == QString::fromUtf8(name))
            found.append(card);
    return found;
}

TEST_CASE("two who are joined on one plan are one card with everything that was said of either", "[who]")
{
    TwoJameses two;
    CHECK(cardsCalled(two.family, two.family.kowhai, "James").size() == 2);
    two.join();
    const auto cards = cardsCalled(two.family, two.family.kowhai, "James");
    REQUIRE(cards.size() == 1);
    CHECK(cards[0].person == two.james);
    CHECK(cards[0].dateOfBirth == QDate(1984, 1, 30));
    CHECK(cards[0].gang == "Stopbank Boys");
    REQUIRE(cards[0].phones.size() == 1);
    CHECK(cards[0].phones[0].number == "027 555 0199");
    CHECK(cards[0].parts.size() == 2);
}

TEST_CASE("on each plan a joined person stands under the name by which that plan knows them", "[who]")
{
    TwoJameses two(Where::OtherPlan);
    two.join();
    CHECK(cardsCalled(two.family, two.family.kowhai, "James").first().person == two.james);
    CHECK(cardsCalled(two.family, two.otherPlan(), "James").first().person == two.other);
    CHECK(cardsCalled(two.family, two.otherPlan(), "James").first().gang == "Stopbank Boys");
}

TEST_CASE("a hold on one of them holds every contact with the other, and stands on both plans", "[who][R-C6]")
{
    TwoJameses two(Where::OtherPlan);
    AllocateTask contact = two.family.contact("corrections", {two.other});
    contact.plan = two.otherPlan();
    contact.because = two.family.words("she asked for it");
    two.family.done(contact);
    HoldContact hold;
    hold.person = two.james;
    hold.words = two.family.words("he does not know of her complaint");
    two.family.done(hold);
    CHECK_FALSE(tasksOf(two.family.tables(), two.otherPlan(), two.family.clock).first().unsafe);
    two.join();
    CHECK(tasksOf(two.family.tables(), two.otherPlan(), two.family.clock).first().unsafe);
    const auto strip = alertStrip(two.family.tables(), two.otherPlan(), two.family.clock);
    CHECK(std::any_of(strip.cbegin(), strip.cend(), [](const Alert& alert) { return alert.kind == Danger::UnsafeToContact; }));
    CHECK(cardsCalled(two.family, two.otherPlan(), "James").first().holds.size() == 1);
    two.family.done(LiftContactHold{two.other, {}, two.family.words("he has been served")}); // by either of his ids
    CHECK_FALSE(tasksOf(two.family.tables(), two.otherPlan(), two.family.clock).first().unsafe);
}

TEST_CASE("what the victim’s side told of either stays from his side", "[who][R-S1]")
{
    TwoJameses two;
    two.join();
    const auto joined = ownToHisSide(two.family.tables(), two.family.kowhai);
    CHECK(joined.phones.contains("027 555 0199"));
    CHECK(joined.addresses.size() >= 1);
    CHECK(protectedWords(two.family.tables(), two.family.kowhai).standIn("call 021 555 0123"));
    CHECK(protectedFromRoom(two.family.tables(), two.family.kowhai).standIn("call 027 555 0199"));
}

TEST_CASE("a victim’s number said on another plan is protected on both once she is joined", "[who][R-S1]")
{
    AFamily family;
    auto later = AFamily::episode("P180510-0012");
    later.people.first().dateOfBirth.reset();
    later.people.first().phone = "029 555 0456";
    later.people.first().personAddress = "44 Hidden Way, Millstream";
    later.people.removeAt(2);
    later.people.removeAt(1);
    later.people.last().givenNames = "Rangi";
    later.people.last().familyName = "Tawa";
    later.people.last().dateOfBirth = QDate(1979, 9, 9);
    later.people.last().personAddress = "3 Far Road, Ohaupo";
    family.takeIn(later);
    const PersonId other = family.tables()
                               .one<PersonId>("SELECT ep.person FROM episode_person ep JOIN episode e ON e.id = ep.episode "
                                              "WHERE e.ref = 'P180510-0012' AND ep.role = 'victim'")
                               .value();
    REQUIRE(other != family.mere);
    CHECK_FALSE(protectedWords(family.tables(), family.kowhai).standIn("29 555 0456"));
    family.done(JoinPeople{family.mere, other, {}});
    CHECK(protectedWords(family.tables(), family.kowhai).standIn("call 029 555 0456"));
    CHECK(protectedWords(family.tables(), family.kowhai).standIn("he was seen at 44 Hidden Way"));
}

TEST_CASE("plans of a joined person are linked, and of no one else", "[who][R-M12]")
{
    TwoJameses two(Where::OtherPlan);
    CHECK(linkedPlans(two.family.tables(), two.family.kowhai).isEmpty());
    two.join();
    REQUIRE(linkedPlans(two.family.tables(), two.family.kowhai).size() == 1);
    CHECK(linkedPlans(two.family.tables(), two.family.kowhai).first().plan == two.otherPlan());
    two.part();
    CHECK(linkedPlans(two.family.tables(), two.family.kowhai).isEmpty());
}

TEST_CASE("the table’s view of either is the view of both, the newest", "[who][R-W1]")
{
    TwoJameses two;
    two.family.done(SetTableView{two.family.kowhai, two.other, TableView::Unclear, {}});
    two.join();
    CHECK(cardsCalled(two.family, two.family.kowhai, "James").first().view == TableView::Unclear);
    two.family.done(SetTableView{two.family.kowhai, two.james, TableView::PredominantAggressor, {}});
    CHECK(cardsCalled(two.family, two.family.kowhai, "James").first().view == TableView::PredominantAggressor);
}

TEST_CASE("a task names a joined person once, by the name that they use", "[who]")
{
    TwoJameses two;
    two.family.done(NotePreferredName{two.other, "Jimmy"});
    AllocateTask contact = two.family.contact("corrections", {two.james, two.other});
    contact.because = two.family.words("she asked for it");
    two.family.done(contact);
    CHECK(tasksOf(two.family.tables(), two.family.kowhai, two.family.clock).first().peopleNames == "James, Jimmy");
    two.join();
    CHECK(tasksOf(two.family.tables(), two.family.kowhai, two.family.clock).first().peopleNames == "Jimmy");
}

TEST_CASE("a pack of a plan takes along what is told of its people under every id", "[who][packs]")
{
    TwoJameses two(Where::OtherPlan);
    CHECK_FALSE(scopesOfPlans(two.family.tables(), {two.family.kowhai}).contains(two.other.uuid()));
    two.join();
    CHECK(scopesOfPlans(two.family.tables(), {two.family.kowhai}).contains(two.other.uuid()));
    CHECK_FALSE(scopesOfPlans(two.family.tables(), {two.family.kowhai}).contains(two.otherPlan().uuid()));
}

TEST_CASE("when a file brings a joined person again their plans are those of both", "[who]")
{
    TwoJameses two(Where::OtherPlan);
    two.join();
    const auto known = knownPerson(two.family.tables(), two.james);
    REQUIRE(known);
    CHECK(known->person == two.james);
    CHECK(known->plans->contains(QString::fromUtf8("Kōwhai")));
    CHECK(known->plans->contains("Tawa"));
}

TEST_CASE("where somebody can be reached is known of both, and a number struck for one is struck for both", "[who][R-C7]")
{
    TwoJameses two(Where::OtherPlan);
    NoteContactPoint number;
    number.person = two.other;
    number.value = two.family.words("027 555 0456");
    two.family.done(number);
    two.join();
    const auto values = [&](const PersonId& person) {
        QStringList all;
        for (const ContactView& way : contactWays(two.family.tables(), person, {dateAt(two.family.clock), 28}))
            all.append(way.isStruck() ? way.value + " struck" : way.value);
        return all;
    };
    CHECK(values(two.james).contains("027 555 0456"));
    StrikeContactPoint strike;
    strike.person = two.james;
    strike.value = two.family.words("027 555 0456");
    strike.because = two.family.words("a stranger answers");
    two.family.done(strike);
    CHECK(values(two.james).contains("027 555 0456 struck"));
    CHECK(values(two.other).contains("027 555 0456 struck"));
}

TEST_CASE("a number struck out under one id is struck out for both, and restored under either", "[who][R-C7]")
{
    TwoJameses two(Where::OtherPlan);
    NoteContactPoint number;
    number.person = two.other;
    number.value = two.family.words("027 555 0456");
    number.source = Source::Victim;
    number.victimOnly = true;
    two.family.done(number);
    two.join();
    const auto way = [&] {
        for (const ContactView& each : contactWays(two.family.tables(), two.james, {dateAt(two.family.clock), 28}))
            if (each.value == "027 555 0456")
                return each;
        return ContactView();
    };
    two.family.done(StrikeContactPoint{two.james, number.value, two.family.words("a stranger answers")});
    REQUIRE(way().isStruck());
    number.person = two.james;
    number.point = ContactPointId::fresh();
    CHECK(two.family.refused(number).rule == "R-C7");
    two.family.done(RestoreContactPoint{two.james, number.value, two.family.words("he has it again")});
    CHECK_FALSE(way().isStruck());
    CHECK(way().victimOnly);
    two.family.done(ConfirmContactPoint{two.james, number.value});
    CHECK(way().victimOnly);
    CHECK(way().source == Source::Victim);
}

TEST_CASE("a safe way that hangs on either’s number is shown with it", "[who][R-C6]")
{
    TwoJameses two;
    NoteSafeWay way;
    way.person = two.other;
    way.value = two.family.words("027 555 0199");
    way.when = two.family.words("before 15:00");
    two.family.done(way);
    NoteContactPoint again;
    again.person = two.james;
    again.value = *way.value;
    two.family.done(again);
    two.join();
    int shown = 0;
    for (const ContactView& each : contactWays(two.family.tables(), two.james, {dateAt(two.family.clock), 28}))
        shown += int(each.safeWays.size());
    CHECK(shown == 1);
}

TEST_CASE("what was noted of either is taken back from both", "[who]")
{
    TwoJameses two(Where::OtherPlan);
    NotePersonFlag flag;
    flag.person = two.other;
    flag.flag = PersonFlag::MethamphetamineUse;
    two.family.done(flag);
    NoteDeath death;
    death.person = two.other;
    two.family.done(death);
    NoteIdentity identity;
    identity.person = two.other;
    identity.iwi = {QStringLiteral("Ngāti Pūkeko")};
    two.family.done(identity);
    two.join();
    const auto now = [&] { return person(two.family.tables(), two.family.kowhai, two.james, two.family.clock).value(); };
    const auto isFlagged = [&] {
        const auto flags = now().flags; // the file's gang is among them
        return std::any_of(flags.cbegin(), flags.cend(), [](const auto& each) { return each.flag == PersonFlag::MethamphetamineUse; });
    };
    CHECK(isFlagged());
    CHECK(now().death);
    flag.person = death.person = identity.person = two.james;
    flag.stands = death.stands = false;
    identity.iwi = QVector<QString>();
    two.family.done(flag);
    two.family.done(death);
    two.family.done(identity);
    CHECK_FALSE(isFlagged());
    CHECK_FALSE(now().death);
    CHECK(two.family.tables().one<int>("SELECT count(*) FROM stated WHERE part = 'iwi'") == 0);
}

TEST_CASE("a joined person is asked for by either id", "[who]")
{
    TwoJameses two;
    two.join();
    const auto asked = person(two.family.tables(), two.family.kowhai, two.other, two.family.clock);
    REQUIRE(asked);
    CHECK(asked->card.person == two.james);
}

TEST_CASE("two who are kept apart do not become one through a third without a reason", "[who]")
{
    TwoJameses two;
    two.keepApart();
    two.family.done(JoinPeople{two.other, two.family.tama, {}});
    CHECK(two.family.refused(JoinPeople{two.family.tama, two.james, {}}).sentence.contains("two people"));
    two.family.done(JoinPeople{two.family.tama, two.james, two.family.words("the same fingerprints")});
    CHECK(two.family.tables().one<int>("SELECT count(*) FROM kept_apart") == 0);
}

TEST_CASE("a victim’s home that was noted under another id is protected in the address check", "[who][R-S6]")
{
    TwoJameses two(Where::OtherPlan);
    const PersonId mere = two.family.mere;
    two.family.release(QDate(2018, 5, 20));
    two.family.done(JoinPeople{two.other, mere, two.family.words("one who was entered twice")});
    NoteContactPoint home;
    home.person = two.other;
    home.contactKind = ContactMeans::Address;
    home.value = two.family.words("7 Secret Lane, Millstream");
    two.family.done(home);
    const auto rows = addressCheck(two.family.tables(), two.family.kowhai, two.family.clock);
    CHECK(std::any_of(rows.cbegin(), rows.cend(), [&](const AddressCheckRow& row) { return row.protectedPerson == mere && isNear(row.nearness); }));
}

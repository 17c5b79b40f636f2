// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/commands/intake/accept_intake.h"
#include "core/commands/people/agree_code_word.h"
#include "core/commands/people/strike_contact_point.h"
#include "core/queries/family/family.h"
#include "core/queries/intake/known_referrals.h"
#include "core/queries/people/person.h"
#include "core/rules/intake/intake_plan.h"
#include "tests/support/a_family.h"
#include "tests/ui/a_desk.h"
#include "ui/meeting/pages/who_page.h"
#include "ui/people/person_act.h"
#include "ui/people/person_page.h"
#include "ui/people/struck_words.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/person_card.h"
#include "ui/widgets/tabs_row.h"

using namespace tepu;
using namespace tepu::ui;

namespace {

Person someone()
{
    Person person;
    person.card.person = PersonId::fresh();
    person.card.givenNames = person.card.called = "Mere";
    person.card.familyName = QStringLiteral("Kōwhai");
    person.card.age = 31;
    person.card.word = "victim";
    return person;
}

QString allOf(const QVector<Runs>& lines)
{
    QString all;
    for (const Runs& line : lines)
        all += plain(line) + u'\n';
    return all;
}

QString factOf(const QVector<tepu::ui::Fact>& facts, const QString& label)
{
    for (const tepu::ui::Fact& fact : facts)
        if (fact.label == label)
            return plain(fact.value);
    return {};
}

} // namespace

TEST_CASE("a number says who confirmed it and when, and that it is old", "[ui][people][R-C7]")
{
    Person person = someone();
    ContactView way;
    way.value = "021 555 0123";
    way.note = "answers texts only";
    way.confirmedBy = QStringLiteral("Women’s Refuge");
    way.confirmedOn = QDate(2018, 3, 2);
    way.lastAt = parseInstant("2018-03-02T12:00:00+13:00").value();
    way.stale = true;
    person.contacts = {way};
    const QString line = allOf(personTold(person, {}).ways.first().lines);
    CHECK(line.contains(QStringLiteral("answers texts only · confirmed Fri 2 Mar by Women’s Refuge")));
    CHECK(line.contains("not confirmed since Fri 2 Mar: ask first"));
}

TEST_CASE("a wrong number stands with a line through it, why, and no safe way", "[ui][people][R-C7]")
{
    Person person = someone();
    ContactView way;
    way.value = "021 555 0123";
    way.struckAt = thursdayMorning();
    way.struckBecause = "a stranger answers";
    SafeWayView safe;
    safe.when = "before 15:00";
    way.safeWays = {safe};
    person.contacts = {way};
    const PersonTold told = personTold(person, {});
    CHECK(told.ways.first().struck);
    CHECK(allOf(told.ways.first().lines) == "wrong, do not use: a stranger answers\n");
    PersonPage page(told);
    CHECK(page.findChildren<StruckWords*>().size() == 1);
}

TEST_CASE("a code word that Police do not hold says so", "[ui][people][R-C11]")
{
    Person person = someone();
    CodeWordView word;
    word.word = "blue kettle";
    word.meaning = "ring 111";
    person.codeWords = {word};
    CHECK(allOf(personTold(person, {}).safety).contains("not in place: Police have not confirmed it"));
    person.codeWords[0].inPlace = true;
    person.codeWords[0].confirmedOn = QDate(2018, 5, 10);
    CHECK(allOf(personTold(person, {}).safety).contains("Police hold it, Thu 10 May"));
}

TEST_CASE("danger stands before everything, and one that has lapsed asks to be looked at", "[ui][people][R-S4]")
{
    Person person = someone();
    AddressDangerView danger;
    danger.hazards = {AddressHazard::Dogs};
    danger.notAlone = true;
    danger.lapsesOn = QDate(2018, 5, 1);
    danger.lapsed = true;
    person.dangers = {danger};
    const QString words = allOf(personTold(person, {}).dangers);
    CHECK(words.contains("Danger to workers: dogs, do not visit alone"));
    CHECK(words.contains("lapsed Tue 1 May: ask again"));
}

TEST_CASE("what is from the victim only says so, with its ground and its day", "[ui][people][R-S3]")
{
    Person person = someone();
    FlagView flag;
    flag.flag = PersonFlag::MethamphetamineUse;
    flag.source = Source::Victim;
    flag.basis = Basis::Observed;
    flag.on = QDate(2018, 5, 8);
    flag.victimOnly = true;
    person.flags = {flag};
    CHECK(factOf(personTold(person, {}).known, "Methamphetamine use") == "the victim says · seen · Tue 8 May · from the victim only");
}

TEST_CASE("the agency with a good relationship is named for a warm handover", "[ui][people][R-C8]")
{
    Person person = someone();
    KnownByView known;
    known.name = "Refuge";
    known.acquaintance = Acquaintance::GoodRelationship;
    known.warm = true;
    known.worker = "Aroha Pene";
    person.knownBy = {known};
    CHECK(factOf(personTold(person, {}).known, "Refuge") == QStringLiteral("Good relationship · warm handover · Aroha Pene"));
}

TEST_CASE("a line says what it would do, and without a beginning what may be typed", "[ui][people]")
{
    CHECK(plain(personLineUnderstood("wrong 021")).contains("strike it out"));
    CHECK(plain(personLineUnderstood("hello")).startsWith("Begin with"));
    for (const QString& each : personBeginnings())
        CHECK_FALSE(plain(personLineUnderstood(each)).isEmpty());
}

namespace {

/// The meeting of ADesk with a family of people on the table.
struct FamilyOnTable {
    FamilyOnTable()
    {
        Session& session = *desk.window->session();
        session.act(AcceptIntake{intakePlan({AFamily::episode("P180509-0001")}, {}, knownReferrals(session.tables(), {"P180509-0001"}, {}))});
        session.settle();
        const auto plan = session.tables().one<PlanId>("SELECT plan FROM plan_person LIMIT 1");
        AddToList add{desk.meeting, *plan, *Words::of("new"), CaseId::fresh(), {}};
        session.act(add);
        session.act(OpenMeeting{desk.meeting});
        session.act(OpenCase{add.caseId});
        session.settle();
        desk.window->sitAt(desk.meeting);
        mere = session.tables().one<PersonId>("SELECT id FROM person WHERE given_names = 'Mere'").value();
    }
    template <class W>
    W* found() const
    {
        return desk.window->findChild<W*>();
    }

    /// The first card among everybody, not the one beside what happened.
    tepu::ui::PersonCard* card() const { return found<WhoPage>()->findChild<tepu::ui::PersonCard*>(); }

    ADesk desk;
    PersonId mere;
};

} // namespace

TEST_CASE("Enter on a card opens the person, Enter writes a line, Esc leads back to everybody", "[ui][people][keys]")
{
    FamilyOnTable table;
    table.desk.press(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(becomes([&] { return table.card() && table.card()->isVisible(); }));
    table.card()->setFocus();
    table.desk.press(Qt::Key_Return);
    REQUIRE(becomes([&] { return table.found<PersonPage>() != nullptr; }));
    table.desk.press(Qt::Key_Return); // on "Write down"
    table.desk.type("wrong 021 555 0123 a stranger answers");
    table.desk.press(Qt::Key_Return);
    table.desk.window->session()->settle();
    REQUIRE(becomes([&] { return table.found<StruckWords>() != nullptr; }));
    REQUIRE(becomes([&] { return table.desk.window->findChildren<PersonPage*>().size() == 1; }));
    table.found<PersonPage>()->setFocus();
    CHECK(table.found<PersonPage>()->isAncestorOf(table.desk.hands()));
    table.desk.press(Qt::Key_Escape);
    CHECK(becomes([&] { return table.found<PersonPage>() == nullptr && table.card() != nullptr; }));
}

TEST_CASE("a line that cannot be done stays, and says why", "[ui][people]")
{
    FamilyOnTable table;
    table.desk.press(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(becomes([&] { return table.card() && table.card()->isVisible(); }));
    table.card()->setFocus();
    table.desk.press(Qt::Key_Return);
    REQUIRE(becomes([&] { return table.found<PersonPage>() != nullptr; }));
    table.desk.press(Qt::Key_Return);
    table.desk.type("wrong 021 555 0123");
    table.desk.press(Qt::Key_Return);
    CHECK(table.desk.line() == "wrong 021 555 0123|");
    CHECK_FALSE(table.desk.window->session()->tables().one<int>("SELECT 1 FROM contact_point"));
}

TEST_CASE("gender, ethnicities, what somebody lives on and a death are typed where the rest of a person is", "[ui][people][R-C10]")
{
    FamilyOnTable table;
    Session& session = *table.desk.window->session();
    table.desk.press(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(becomes([&] { return table.card() && table.card()->isVisible(); }));
    table.card()->setFocus();
    table.desk.press(Qt::Key_Return);
    REQUIRE(becomes([&] { return table.found<PersonPage>() != nullptr; }));
    const auto write = [&](const char* line) {
        table.found<PersonPage>()->findChild<ActionButton*>()->click();
        table.desk.type(line);
        table.desk.press(Qt::Key_Return);
        session.settle();
        QCoreApplication::processEvents();
    };
    write("gender diverse (her)");
    write("ethnicity pacific, asian");
    write("income benefit");
    write("died 3 May 2018 the hospital rang");
    const PlanId plan = *session.tables().one<PlanId>("SELECT plan FROM plan_person WHERE person = ?", values(table.mere));
    const auto told = person(session.tables(), plan, table.mere, session.now());
    REQUIRE(told);
    CHECK(told->card.gender == Gender::GenderDiverse);
    CHECK(told->card.ethnicities == QVector{Ethnicity::Pacific, Ethnicity::Asian});
    CHECK(told->circumstances->incomeSource == IncomeSource::Benefit);
    CHECK(told->death->diedOn == QDate(2018, 5, 3));
    CHECK(memberOf(familyOf(session.tables(), plan, session.now()), table.mere)->gender == Gender::GenderDiverse);
    write("lives it was her aunt");
    CHECK_FALSE(person(session.tables(), plan, table.mere, session.now())->death);
    write("ethnicity martian");
    CHECK(table.desk.line() == "ethnicity martian|"); // it stays, and says what may be typed
}

TEST_CASE("a name that is read in the room cannot be from the victim only", "[ui][people][R-S3]")
{
    FamilyOnTable table;
    table.desk.press(Qt::Key_2, Qt::ControlModifier);
    REQUIRE(becomes([&] { return table.card() && table.card()->isVisible(); }));
    table.card()->setFocus();
    table.desk.press(Qt::Key_Return);
    REQUIRE(becomes([&] { return table.found<PersonPage>() != nullptr; }));
    table.desk.press(Qt::Key_Return);
    table.desk.type("called Hine (her, only)");
    table.desk.press(Qt::Key_Return);
    CHECK(table.desk.line() == "called Hine (her, only)|");
    CHECK_FALSE(table.desk.window->session()->tables().one<QString>("SELECT preferred_name FROM person_note"));
}

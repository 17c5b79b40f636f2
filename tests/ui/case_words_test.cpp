// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"
#include "tests/ui/ink.h"
#include "ui/meeting/agenda_words.h"
#include "ui/meeting/pages/episode_words.h"
#include "ui/meeting/pages/person_words.h"
#include "ui/meeting/pages/release_words.h"
#include "ui/meeting/pages/rows.h"
#include "ui/shell/space.h"
#include "ui/widgets/case_list.h"
#include "ui/widgets/prose.h"

#include <QCoreApplication>
#include <QVBoxLayout>

using namespace tepu;
using namespace tepu::ui;

namespace {

const Instant evening = parseInstant(QStringLiteral("2018-05-09T20:39:00+12:00")).value();

tepu::PersonCard victim(const QString& called, const QString& familyName, int age = 29)
{
    tepu::PersonCard person;
    person.person = PersonId::fresh();
    person.givenNames = called;
    person.called = called;
    person.familyName = familyName;
    person.age = age;
    person.isChild = age < 18;
    person.word = person.isChild ? QStringLiteral("tamariki / rangatahi") : QStringLiteral("victim");
    PartRow part;
    part.person = person.person;
    part.role = person.isChild ? Role::ChildExposed : Role::Victim;
    part.at = evening;
    person.parts = {part};
    return person;
}

AgendaRow onList(int position, std::optional<QDate> carriedFrom = {})
{
    AgendaRow row;
    row.caseId = CaseId::fresh();
    row.position = position;
    row.familyName = QStringLiteral("Ngāhuia-Tūhoronuku");
    row.carriedFrom = carriedFrom;
    row.reason = QStringLiteral("carried over from Wed 9 May · 12 in 12 weeks · protection order breached · firearms");
    row.level = RiskLevel::High;
    return row;
}

} // namespace

TEST_CASE("the wishes are those of everybody who was hurt, named in one breath", "[ui][R-M14]")
{
    const SiteSettings words;
    CHECK(wishesOf({victim("Mere", "Kōwhai")}, words) == "Mere");
    CHECK(wishesOf({victim("Mere", "Kōwhai"), victim("Hana", "Kōwhai", 9)}, words) == "Mere and the " + words.wordChildren);
    CHECK(wishesOf({victim("Mere", "Kōwhai"), victim("Ana", "Rātā"), victim("Rewi", "Rātā")}, words) == "Mere, Ana and Rewi");
}

TEST_CASE("two who are called the same are told apart by their family names", "[ui][R-M14]")
{
    CHECK(wishesOf({victim("Shane", "Rātā"), victim("Mere", "Kōwhai"), victim("Shane", "Tītoki")}, SiteSettings())
          == "Shane Rātā, Mere and Shane Tītoki");
}

TEST_CASE("a card to go by while talking says in one line what the whole card says in many", "[ui]")
{
    tepu::PersonCard person = victim("Mere", "Kōwhai");
    person.relationship = Relationship::Partner;
    person.notes = {QStringLiteral("No licence."), QStringLiteral("Stays here alternate weeks.")};
    CHECK(personShown(person, CardDepth::Brief, SiteSettings()).lines.size() == 1);
    CHECK(plain(personShown(person, CardDepth::Brief, SiteSettings()).lines.first())
          == "partner · No licence · Stays here alternate weeks · support offered? nobody tasked yet");
    CHECK(personShown(person, CardDepth::Whole, SiteSettings()).lines.size() > 3);
}

TEST_CASE("that somebody must not be contacted has a line of its own, and the first", "[ui][R-C6]")
{
    tepu::PersonCard person = victim("James", "Totara", 34);
    HoldView hold;
    hold.words = QStringLiteral("he does not know of her complaint");
    person.holds = {hold};
    for (const CardDepth depth : {CardDepth::Brief, CardDepth::Whole})
        CHECK(plain(personShown(person, depth, SiteSettings()).lines.first()).startsWith("do not contact"));
}

TEST_CASE("the list stands in the order of the day, whoever was carried over", "[ui][R-M4]")
{
    const QDate yesterday(2018, 5, 9);
    const auto sections = agendaShown({onList(1), onList(2, yesterday), onList(3, yesterday), onList(4)});
    REQUIRE(sections.size() == 3);
    CHECK(sections[0].title == sections[2].title);
    CHECK(sections[1].cases.size() == 2);
    QStringList positions;
    for (const CaseSection& section : sections)
        for (const CaseShown& each : section.cases)
            positions.append(each.position);
    CHECK(positions == QStringList{"1", "2", "3", "4"});
}

TEST_CASE("no name and no reason is cut in the list, 264 wide", "[ui][ink]")
{
    CaseList list;
    list.resize(space::listColumn, 800);
    list.display(agendaShown({onList(1), onList(2, QDate(2018, 5, 9)), onList(104)}));
    list.show();
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    CHECK(unreadable(list) == QStringList());
    QString all;
    for (const Ink& ink : inkOf(*list.viewport()))
        all += ink.words + u' ';
    CHECK(all.contains(QStringLiteral("firearms")));
}

TEST_CASE("the names of many stand above the words, of few beside them", "[ui][R-M14]")
{
    const auto rowsOf = [](const QString& label) {
        auto page = std::make_unique<QWidget>();
        auto* column = new QVBoxLayout(page.get());
        addVoices(*column, {{StandingLine::Wishes, label, {{QStringLiteral("Locks and a sensor light."), Voice::Plain}}},
                            {StandingLine::FollowingUp, QStringLiteral("James"), {{QStringLiteral("Probation, Fridays."), Voice::Plain}}}}, {});
        page->resize(700, 300);
        page->show();
        QCoreApplication::processEvents();
        CHECK(unreadable(*page) == QStringList());
        const auto words = page->findChildren<Prose*>();
        return std::pair(std::move(page), words);
    };
    const auto [few, beside] = rowsOf(QStringLiteral("Mere and the tamariki"));
    CHECK(beside[1]->geometry().left() > beside[0]->geometry().right());
    const auto [many, above] = rowsOf(QStringLiteral("Mere, Ana, Rewi, Hana, Tama, Aroha, Kahurangi and the tamariki"));
    CHECK(above[1]->geometry().top() >= above[0]->geometry().bottom());
    CHECK(above[0]->height() < 40);
}

TEST_CASE("a release is told with its day, its conditions and where to; what is not known says so", "[ui][R-S6]")
{
    ReleaseView release;
    release.name = QStringLiteral("James Totara");
    release.kind = ReleaseKind::RemandHearing;
    release.expectedOn = QDate(2018, 5, 12);
    release.conditions = {QStringLiteral("not to contact Mere"), QStringLiteral("curfew 19:00 to 07:00")};
    release.victimProtectedAddress = true;
    const ReleaseTold told = releaseTold(release);
    CHECK(told.heading == "Leaving custody Sat 12 May 2018");
    CHECK(told.sentence == "James Totara may be released at a remand hearing.");
    QStringList facts;
    for (const ui::Fact& fact : told.facts)
        facts.append(fact.label + QStringLiteral(": ") + plain(fact.value));
    CHECK(facts == QStringList{"Conditions: not to contact Mere · curfew 19:00 to 07:00", "Address: not known, or not approved yet",
                               "Victim’s address: protected: nobody who could pass it on may learn it"});
    release.expectedOn.reset();
    CHECK(releaseTold(release).heading == "Leaving custody, day not known");
}

TEST_CASE("a child's part in an episode has the site's word for tamariki", "[ui]")
{
    tepu::PersonCard child = victim("Hana", "Kōwhai", 9);
    QString all;
    for (const Runs& line : personShown(child, CardDepth::Whole, SiteSettings()).lines)
        all += plain(line) + u'\n';
    CHECK(all.contains("Wed 9 May " + SiteSettings().wordChildren));
}

TEST_CASE("children whom Police name and who were not there are told apart from those who were", "[ui][R-K4]")
{
    EpisodeView episode;
    EpisodePersonView child;
    child.name = QStringLiteral("Anthony");
    child.age = 8;
    child.role = Role::ChildExposed;
    const auto told = [&] {
        for (const ui::Fact& fact : episodeTold(episode).facts)
            if (fact.label == u"Children present")
                return plain(fact.value);
        return QString();
    };
    CHECK(told() == "none");
    episode.people = {child};
    CHECK(told() == "none · named by Police: Anthony 8");
    episode.childrenPresent = 1;
    CHECK(told() == "1 · Anthony 8");
}

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/a_desk.h"
#include "ui/family/family_scene.h"
#include "ui/family/family_view.h"
#include "ui/family/family_words.h"
#include "ui/family/room_family_page.h"
#include "ui/paper/family_paper.h"

using namespace tepu;
using namespace tepu::ui;

namespace {

FamilyMember someone(const char* name, std::optional<int> age, Gender gender, bool isChild, const char* word = "")
{
    return {PersonId::fresh(), QString::fromUtf8(name), QString::fromUtf8(name), age, gender, isChild, Standing::VictimSide, QString::fromUtf8(word)};
}

FamilyBond bondOf(const FamilyMember& from, BondKind kind, const FamilyMember& to, ToldBy by = ToldBy::Table)
{
    FamilyBond bond{from.person, to.person, kind, by, {}, {}, {}, false, false, {}};
    if (kind == BondKind::Partner)
        bond.couple = RelationshipNow::Continuing;
    if (kind == BondKind::FormerPartner)
        bond.couple = RelationshipNow::Ended;
    return bond;
}

/// Mere and James, who are apart, Hana and Tama, and a child on its way.
class TheFamily {
public:
    TheFamily()
    {
        picture.people = {mere, hana, tama, james};
        picture.bonds = {bondOf(mere, BondKind::FormerPartner, james), bondOf(mere, BondKind::Parent, hana), bondOf(mere, BondKind::Parent, tama),
                         bondOf(james, BondKind::Parent, hana, ToldBy::Police)};
        picture.unborn = {{Uuid::fresh(), mere.person, james.person, QDate(2018, 9, 1), ToldBy::Table, false}};
        picture.households = {{HouseholdId::fresh(), {mere.person, hana.person, tama.person}, {}, false}};
        SupportLine line;
        line.person = hana.person;
        line.called = "Hana";
        line.age = 9;
        line.isChild = true;
        picture.support = {line};
    }

    FamilyMember mere = someone("Mere", 31, Gender::Female, false, "victim");
    FamilyMember james = someone("James", 34, Gender::Male, false, "person using violence");
    FamilyMember hana = someone("Hana", 9, Gender::Female, true);
    FamilyMember tama = someone("Tama", {}, Gender::Unknown, true);
    FamilyPicture picture;
};

FamilyInk someInk()
{
    QFont font;
    font.setPixelSize(14);
    return {font, font, [](ColourRole role) { return colour(role, Scheme::Light); }};
}

} // namespace

TEST_CASE("everybody is drawn once, nobody over another, the tamariki under their parents", "[ui][family]")
{
    const TheFamily family;
    const FamilyScene scene(family.picture, someInk());
    REQUIRE(scene.marks().size() == 5);
    for (const PersonMark* one : scene.marks())
        for (const PersonMark* other : scene.marks())
            if (one != other)
                CHECK_FALSE(one->sceneBoundingRect().adjusted(3, 7, -3, -7).intersects(other->sceneBoundingRect().adjusted(3, 7, -3, -7)));
    CHECK(scene.marks()[0]->y() == scene.marks()[1]->y());
    for (int child = 2; child < 5; ++child)
        CHECK(scene.marks()[child]->y() > scene.marks()[0]->y());
}

TEST_CASE("the shape says male, female, other or unborn, and words stand beside it", "[ui][family]")
{
    const TheFamily family;
    const FamilyScene scene(family.picture, someInk());
    QMap<QString, Shape> shapes;
    for (const PersonMark* mark : scene.marks()) {
        shapes[mark->person().name] = mark->person().shape;
        CHECK_FALSE(mark->person().told.isEmpty());
    }
    CHECK(shapes["Mere"] == Shape::Circle);
    CHECK(shapes["James"] == Shape::Square);
    CHECK(shapes["Tama"] == Shape::Diamond);
    CHECK(shapes["unborn"] == Shape::Triangle);
}

TEST_CASE("arrows go from person to person and say who belongs to whom", "[ui][family][accessibility]")
{
    const TheFamily family;
    FamilyView view(PictureFit::Width);
    view.resize(800, 600);
    view.display(family.picture);
    view.show();
    QApplication::setActiveWindow(&view);
    view.setFocus();
    const QString first = view.accessibleName();
    CHECK(first.contains("James"));
    QTest::keyClick(&view, Qt::Key_Right);
    CHECK(view.accessibleName() != first);
    QTest::keyClick(&view, Qt::Key_Left);
    CHECK(view.accessibleName() == first);
    QTest::keyClick(&view, Qt::Key_Down);
    CHECK(view.here()->y() > 0);
    QTest::keyClick(&view, Qt::Key_Up);
    QTest::keyClick(&view, Qt::Key_Up); // nobody is above
    CHECK(view.here()->person().told.contains(view.here()->person().name));
    PersonId chosen;
    QObject::connect(&view, &FamilyView::personChosen, [&](const PersonId& person) { chosen = person; });
    QTest::keyClick(&view, Qt::Key_Return);
    CHECK_FALSE(chosen.isNil());
}

TEST_CASE("in words: partners, apart, on and off; by Police; since when; and that they differ", "[ui][family][C68]")
{
    TheFamily family;
    FamilyBond couple = family.picture.bonds.first();
    CHECK(onCouple(couple) == "apart");
    couple.until = QDate(2018, 3, 1);
    CHECK(onCouple(couple) == "apart\nsince Mar 2018");
    couple.by = ToldBy::Police;
    couple.differs = true;
    CHECK(onCouple(couple) == "apart\nsince Mar 2018\nsay Police\nthey differ");
    couple.couple = RelationshipNow::Intermittent;
    couple.until.reset();
    couple.since = QDate(2015, 1, 1);
    CHECK(onCouple(couple).startsWith("on and off\nsince 2015"));
    CHECK(whoBelongsToWhom(family.picture, family.mere.person.uuid()).contains("mother of Hana"));
    CHECK(whoBelongsToWhom(family.picture, family.mere.person.uuid()).contains("lives with Hana, Tama"));
    CHECK(whoBelongsToWhom(family.picture, family.james.person.uuid()).contains("father of Hana, as Police have it"));
    CHECK(whoBelongsToWhom(family.picture, family.picture.unborn.first().child).contains("due 1 Sept 2018"));
    couple.told = {{ToldBy::Party, family.mere.person, BondKind::FormerPartner, {}, QDate(2018, 5, 10), {}, QDate(2018, 3, 1), true}};
    family.picture.bonds[0] = couple;
    REQUIRE(differencesTold(family.picture).size() == 1);
    CHECK(plain(differencesTold(family.picture).first()).contains("Mere: apart since Mar 2018 (10 May 2018)"));
}

TEST_CASE("support offered? not yet stands out, and of an unborn child its mother is named", "[ui][family][R-K3]")
{
    TheFamily family;
    SupportLine line = family.picture.support.first();
    CHECK(plain(supportTold(line)) == QString::fromUtf8("Hana, 9 · not yet"));
    line.answer = SupportAnswer::ChoseNotTo;
    line.mark = "REF";
    line.on = QDate(2018, 5, 10);
    CHECK(plain(supportTold(line)) == QString::fromUtf8("Hana, 9 · chose not to · REF · 10 May 2018"));
    line.person.reset();
    line.age.reset();
    line.called = "Mere";
    CHECK(nameOnLine(line) == QString::fromUtf8("Mere’s unborn child"));
}

TEST_CASE("the room’s page shows the whole picture, larger than the desk’s", "[ui][family][room]")
{
    const TheFamily family;
    RoomFamilyPage page;
    dressForProjector(page);
    page.resize(1920, 1080);
    page.display("Family", family.picture);
    page.show();
    QCoreApplication::processEvents();
    const auto* view = page.findChild<FamilyView*>();
    REQUIRE(view);
    const QRectF drawn = view->mapFromScene(view->picture()->sceneRect()).boundingRect();
    CHECK(drawn.width() <= view->width() + 1);
    CHECK(drawn.height() <= view->height() + 1);
    CHECK(view->focusPolicy() == Qt::NoFocus);
}

TEST_CASE("an empty family is drawn without anybody, and a page of it is still a page", "[ui][family]")
{
    FamilyView view(PictureFit::Width);
    view.display({});
    CHECK_FALSE(view.here());
    QTest::keyClick(&view, Qt::Key_Down);
    CHECK(pdfOf(FamilySheet{"Family", "made today", {}, false}).startsWith("%PDF"));
}

TEST_CASE("a family’s picture is one page", "[ui][family][paper]")
{
    const QByteArray pdf = pdfOf(FamilySheet{"Family", "made today", TheFamily().picture, true});
    CHECK(pdf.startsWith("%PDF"));
    CHECK(pdf.count("/Type /Page\n") == 1);
}

TEST_CASE("a coordinator names a family by key in short lines and turns the page to its picture", "[ui][family][keys]")
{
    ADesk desk;
    desk.openMeeting();
    const auto say = [&](const char* line) {
        desk.press(Qt::Key_G, Qt::ControlModifier | Qt::ShiftModifier);
        desk.type(line);
        desk.press(Qt::Key_Return);
        desk.window->session()->settle();
        QCoreApplication::processEvents();
    };
    say("new Mere");
    say("new Hana 9 daughter of mere");
    say("mere, hana live together");
    say("hana offered refuge");
    desk.press(Qt::Key_G, Qt::ControlModifier);
    QCoreApplication::processEvents();
    const auto* view = desk.window->findChild<FamilyView*>();
    REQUIRE(view);
    CHECK(view->picture()->marks().size() == 2);
    CHECK(view->accessibleName().contains("parent of Hana"));
    CHECK(view->accessibleName().contains("lives with Hana"));
    desk.press(Qt::Key_G, Qt::ControlModifier);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    CHECK_FALSE(desk.window->findChild<FamilyView*>());
}

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"
#include "tests/ui/samples.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/case_list.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/key_hint.h"
#include "ui/widgets/level_choice.h"
#include "ui/widgets/question_chip.h"
#include "ui/widgets/said_stream.h"
#include "ui/widgets/tabs_row.h"

#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>

using namespace tepu;
using namespace tepu::ui;

namespace {

void open(QWidget& window)
{
    window.show();
    QApplication::setActiveWindow(&window);
    QCoreApplication::processEvents();
}

template <class Widget>
QList<Widget*> shownIn(QWidget& owner)
{
    QList<Widget*> found;
    for (auto* child : owner.findChildren<Widget*>())
        if (!(child->isHidden() && child->testAttribute(Qt::WA_WState_ExplicitShowHide))) // what is put away
            found.append(child);
    return found;
}

} // namespace

TEST_CASE("whatever can be pressed is pressed by Space, by Enter and by the mouse", "[ui]")
{
    ActionButton button({QStringLiteral("Park"), QKeySequence(Qt::Key_F6)});
    open(button);
    const QSignalSpy pressed(&button, &ActionButton::clicked);
    QTest::keyClick(&button, Qt::Key_Space);
    CHECK(pressed.count() == 1);
    QTest::keyClick(&button, Qt::Key_Return);
    CHECK(pressed.count() == 2);
    QTest::mouseClick(&button, Qt::LeftButton);
    CHECK(pressed.count() == 3);
}

TEST_CASE("keys are written as they stand on the keyboard", "[ui]")
{
    CHECK(keyText(QKeySequence(QStringLiteral("Ctrl+Return"))) == QStringLiteral("Ctrl ↵"));
    CHECK(keyText(QKeySequence(Qt::Key_F6)) == QStringLiteral("F6"));
    CHECK(keyText(QKeySequence(QStringLiteral("Ctrl+Shift+T"))) == QStringLiteral("Ctrl Shift T"));
    CHECK(keyText(QKeySequence(QStringLiteral("?"))) == QStringLiteral("?"));
    CHECK(keyText(QKeySequence(Qt::Key_Plus)) == QStringLiteral("+"));
}

TEST_CASE("R-R1 the three definitions stand where the level is chosen, word for word", "[ui][rules][R-R1]")
{
    LevelChoice choice;
    choice.display(samples::levels(), std::nullopt);
    const auto cards = shownIn<LevelCard>(choice);
    REQUIRE(cards.size() == 3);
    for (int i = 0; i < 3; ++i)
        CHECK(cards[i]->accessibleName().endsWith(samples::levels()[i].definition));
}

TEST_CASE("R-R2 arrows move between the levels and choose none; Space chooses", "[ui][rules][R-R2]")
{
    LevelChoice choice;
    choice.display(samples::levels(), std::nullopt);
    open(choice);
    const auto cards = shownIn<LevelCard>(choice);
    const QSignalSpy chosen(&choice, &LevelChoice::chosen);
    cards[0]->setFocus();
    QTest::keyClick(cards[0], Qt::Key_Right);
    QTest::keyClick(cards[1], Qt::Key_Right);
    QTest::keyClick(cards[2], Qt::Key_Right);
    CHECK(cards[2]->hasFocus());
    CHECK(chosen.isEmpty());
    QTest::keyClick(cards[2], Qt::Key_Left);
    QTest::keyClick(cards[1], Qt::Key_Space);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.first().first().value<RiskLevel>() == RiskLevel::Medium);
}

TEST_CASE("one level is chosen at a time, and pressing it again leaves it chosen", "[ui]")
{
    LevelChoice choice;
    choice.display(samples::levels(), RiskLevel::High);
    const auto cards = shownIn<LevelCard>(choice);
    CHECK(cards[2]->isChecked());
    cards[0]->click();
    cards[0]->click();
    CHECK(cards[0]->isChecked());
    CHECK_FALSE(cards[2]->isChecked());
}

TEST_CASE("a question says which it is when it is pressed", "[ui]")
{
    QuestionChips questions;
    questions.display(samples::questions(Kind::Ordinary));
    const QSignalSpy chosen(&questions, &QuestionChips::chosen);
    shownIn<QuestionChip>(questions)[1]->click();
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.first().first().toString() == QStringLiteral("b"));
}

TEST_CASE("a question of immediate safety says so to who cannot see that it is red", "[ui]")
{
    QuestionChips questions;
    questions.display(samples::questions(Kind::Ordinary));
    const auto chips = shownIn<QuestionChip>(questions);
    CHECK(chips[0]->accessibleName().startsWith(QStringLiteral("Immediate safety")));
    CHECK_FALSE(chips[1]->accessibleName().startsWith(QStringLiteral("Immediate safety")));
}

TEST_CASE("R-M14 each agency stands under one of heard, nothing held, not yet heard", "[ui][rules][R-M14]")
{
    AgencyChips agencies;
    agencies.display(samples::agencies(Kind::Ordinary));
    QStringList spoken;
    for (const Chip* chip : shownIn<Chip>(agencies))
        spoken.append(chip->accessibleName());
    CHECK(spoken.size() == 7);
    CHECK(spoken.contains(QStringLiteral("New Zealand Police: Heard")));
    CHECK(spoken.contains(QStringLiteral("Ministry of Education: Nothing held")));
    CHECK(spoken.contains(QStringLiteral("Women’s Refuge: Not yet heard")));
}

TEST_CASE("the hands stay on an agency while the strip is made again", "[ui]")
{
    AgencyChips strip;
    auto agencies = samples::agencies(Kind::Ordinary);
    strip.display(agencies);
    open(strip);
    shownIn<Chip>(strip)[2]->setFocus();
    agencies[6].hearing = Hearing::Heard;
    strip.display(agencies);
    CHECK(shownIn<Chip>(strip)[2]->hasFocus());
}

TEST_CASE("the list says which case was chosen, by key and by mouse, and a title is none", "[ui]")
{
    CaseList list;
    const auto sections = samples::list(Kind::Ordinary);
    list.display(sections);
    list.resize(264, 700);
    open(list);
    const QSignalSpy chosen(&list, &CaseList::chosen);
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(0, 0)).center());
    CHECK(chosen.isEmpty());
    QTest::mouseClick(list.viewport(), Qt::LeftButton, {}, list.visualRect(list.model()->index(1, 0)).center());
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.first().first().value<CaseId>() == sections[0].cases[0].id);
    QTest::keyClick(&list, Qt::Key_Down);
    QTest::keyClick(&list, Qt::Key_Return);
    CHECK(chosen.last().first().value<CaseId>() == sections[1].cases[0].id);
}

TEST_CASE("what a row of the list has no room for is in its tool tip and is spoken", "[ui]")
{
    CaseRows rows;
    rows.show(samples::list(Kind::Longest));
    const QModelIndex longest = rows.index(3);
    CHECK(rows.data(longest, Qt::ToolTipRole).toString().contains(samples::name(Kind::Longest).toHtmlEscaped()));
    CHECK(rows.data(longest, Qt::AccessibleTextRole).toString().contains(QStringLiteral("Risk: High")));
    CHECK(
        rows.data(rows.here(), Qt::AccessibleTextRole).toString().startsWith(QStringLiteral("Now: 12 Family Kōwhai")));
}

TEST_CASE("a line of the stream opens by mouse and by key", "[ui]")
{
    QWidget window;
    const ActionButton before({QStringLiteral("Before")}, &window);
    SaidStream stream(&window);
    const auto lines = samples::said(Kind::Ordinary);
    stream.display(lines);
    stream.resize(416, 400);
    open(window);
    const QSignalSpy chosen(&stream, &SaidStream::chosen);
    stream.setFocus(Qt::TabFocusReason);
    CHECK(shownIn<SaidLine>(stream).last()->hasFocus());
    QTest::keyClick(stream.focusWidget(), Qt::Key_Up);
    QTest::keyClick(stream.focusWidget(), Qt::Key_Return);
    REQUIRE(chosen.count() == 1);
    CHECK(chosen.first().first().value<LineId>() == lines[2].id);
}

TEST_CASE("a new line leaves the earlier ones as they are", "[ui]")
{
    SaidStream stream;
    auto lines = samples::said(Kind::Ordinary);
    stream.display(lines);
    const auto before = shownIn<SaidLine>(stream);
    lines.append(lines.last());
    stream.display(lines);
    CHECK(shownIn<SaidLine>(stream).mid(0, 4) == before);
    lines[1].words += u'!';
    stream.display(lines);
    CHECK(shownIn<SaidLine>(stream).size() == 5);
    CHECK(shownIn<SaidLine>(stream)[0] == before[0]);
}

TEST_CASE("where more was said above, the topmost line comes out of a shade", "[ui]")
{
    SaidStream stream;
    stream.display(samples::said(Kind::Ordinary));
    stream.resize(416, 60);
    open(stream);
    const auto topmost = [&] { return qGray(stream.grab().toImage().pixel(200, 0)); };
    const int ground = qGray(stream.grab().toImage().pixel(1, 1));
    stream.verticalScrollBar()->setValue(stream.verticalScrollBar()->maximum());
    const auto shades = [&] {
        int shown = 0;
        for (const QWidget* child : stream.findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
            shown += child->isVisible() && child->y() == 0 && child->height() < 40 && child->width() == stream.viewport()->width();
        return shown;
    };
    CHECK(shades() == 1);
    CHECK(std::abs(topmost() - ground) < 8);
    stream.verticalScrollBar()->setValue(0);
    CHECK(shades() == 0);
}

TEST_CASE("tabs go by arrow", "[ui]")
{
    TabsRow tabs;
    tabs.display({QStringLiteral("What happened"), QStringLiteral("Who"), QStringLiteral("History")});
    open(tabs);
    const QSignalSpy changed(&tabs, &TabsRow::currentChanged);
    QTest::keyClick(&tabs, Qt::Key_Right);
    CHECK(tabs.currentIndex() == 1);
    CHECK(changed.count() == 1);
    tabs.display({QStringLiteral("One")});
    CHECK(tabs.count() == 1);
}

TEST_CASE("a banner says what happened, what is safe and what to do, and that it was answered", "[ui]")
{
    Banner banner({BannerKind::Danger, QStringLiteral("The disk is full."),
                   QStringLiteral("Everything up to 10:42 is safe."), QStringLiteral("Make room."),
                   ActionShown{QStringLiteral("Choose a place")}});
    CHECK(banner.accessibleName() == QStringLiteral("The disk is full. Everything up to 10:42 is safe. Make room."));
    const QSignalSpy acted(&banner, &Banner::acted);
    const QSignalSpy dismissed(&banner, &Banner::dismissed);
    for (auto* button : banner.findChildren<ActionButton*>())
        button->click();
    CHECK(acted.count() == 1);
    CHECK(dismissed.count() == 1);
}

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"
#include "tests/ui/samples.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/episode_timeline.h"
#include "ui/widgets/keys_overlay.h"
#include "ui/widgets/reason_picker.h"
#include "ui/widgets/stream_input.h"

#include <QApplication>
#include <QClipboard>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

using namespace tepu::ui;

namespace {

void open(QWidget& window)
{
    window.show();
    QApplication::setActiveWindow(&window);
    window.setFocus();
    QCoreApplication::processEvents();
}

QList<Chip*> chipsOf(QWidget& owner)
{
    QList<Chip*> found;
    for (auto* chip : owner.findChildren<Chip*>())
        if (!(chip->isHidden() && chip->testAttribute(Qt::WA_WState_ExplicitShowHide))) // what is put away
            found.append(chip);
    return found;
}

} // namespace

TEST_CASE("every keystroke tells the draft with the place of the cursor", "[ui]")
{
    StreamInput input(QStringLiteral("What is said"));
    open(input);
    Draft last;
    QObject::connect(&input, &StreamInput::edited, [&](const Draft& draft) { last = draft; });
    QTest::keyClicks(input.focusProxy(), QStringLiteral("pol he left"));
    CHECK(last.text == QStringLiteral("pol he left"));
    CHECK(last.cursor == 11);
    QTest::keyClick(input.focusProxy(), Qt::Key_Home);
    CHECK(last.cursor == 0);
}

TEST_CASE("a draft comes back with its cursor, even where the cursor stood beyond the end", "[ui]")
{
    StreamInput input(QStringLiteral("What is said"));
    input.restore({QStringLiteral("refuge she"), 3});
    CHECK(input.draft().text == QStringLiteral("refuge she"));
    CHECK(input.draft().cursor == 3);
    input.restore({QStringLiteral("she"), 99});
    CHECK(input.draft().cursor == 3);
}

TEST_CASE("Enter ends the line, Ctrl+Enter is left to the window", "[ui]")
{
    StreamInput input(QStringLiteral("What is said"));
    open(input);
    const QSignalSpy submitted(&input, &StreamInput::submitted);
    QTest::keyClicks(input.focusProxy(), QStringLiteral("pol left"));
    QTest::keyClick(input.focusProxy(), Qt::Key_Return, Qt::ControlModifier);
    CHECK(submitted.isEmpty());
    QTest::keyClick(input.focusProxy(), Qt::Key_Return);
    REQUIRE(submitted.count() == 1);
    CHECK(submitted.first().first().toString() == QStringLiteral("pol left"));
    CHECK(input.draft().text == QStringLiteral("pol left"));
}

TEST_CASE("Up in an empty line asks for the last one, in a written line it moves", "[ui]")
{
    StreamInput input(QStringLiteral("What is said"));
    open(input);
    const QSignalSpy earlier(&input, &StreamInput::earlierWanted);
    QTest::keyClick(input.focusProxy(), Qt::Key_Up);
    CHECK(earlier.count() == 1);
    QTest::keyClicks(input.focusProxy(), QStringLiteral("x"));
    QTest::keyClick(input.focusProxy(), Qt::Key_Up);
    CHECK(earlier.count() == 1);
}

TEST_CASE("Tab takes what is offered at the end of the line, and moves on where nothing is", "[ui]")
{
    QWidget window;
    StreamInput input(QStringLiteral("Task"), &window);
    StreamInput next(QStringLiteral("Review"), &window);
    open(window);
    input.setFocus();
    QTest::keyClicks(input.focusProxy(), QStringLiteral("pos contact perp aft"));
    input.offer(QStringLiteral("er ivs says safe"));
    const QSignalSpy completed(&input, &StreamInput::completed);
    QTest::keyClick(input.focusProxy(), Qt::Key_Tab);
    CHECK(input.draft().text == QStringLiteral("pos contact perp after ivs says safe"));
    CHECK(completed.count() == 1);
    QTest::keyClick(input.focusProxy(), Qt::Key_Tab);
    CHECK(next.focusProxy()->hasFocus());
}

TEST_CASE("Esc leaves the line as it is", "[ui]")
{
    StreamInput input(QStringLiteral("What is said"));
    open(input);
    const QSignalSpy left(&input, &StreamInput::left);
    QTest::keyClicks(input.focusProxy(), QStringLiteral("half"));
    QTest::keyClick(input.focusProxy(), Qt::Key_Escape);
    CHECK(left.count() == 1);
    CHECK(input.draft().text == QStringLiteral("half"));
}

TEST_CASE("what is pasted is words alone, in one line", "[ui]")
{
    GrowingText text;
    auto* rich = new QMimeData;
    rich->setText(QStringLiteral("two\nlines\tand <b>marks</b>"));
    rich->setHtml(QStringLiteral("<h1>two</h1>"));
    QApplication::clipboard()->setMimeData(rich);
    text.paste();
    CHECK(text.toPlainText() == QStringLiteral("two lines and <b>marks</b>"));
}

TEST_CASE("a line grows with what is typed, up to its most, and shrinks again", "[ui]")
{
    GrowingText text;
    text.setFixedWidth(300);
    text.show();
    const int one = text.height();
    text.setPlainText(samples::narrative());
    QCoreApplication::processEvents();
    CHECK(text.height() > 5 * one - 20);
    CHECK(text.height() < 7 * one);
    text.clear();
    QCoreApplication::processEvents();
    CHECK(text.height() == one);
}

TEST_CASE("typing narrows the reasons, Tab takes the first and the word typed for it goes", "[ui]")
{
    ReasonPicker picker;
    picker.display(samples::reasons(), {}, {});
    open(picker);
    const QSignalSpy chosen(&picker, &ReasonPicker::chosenChanged);
    QTest::keyClicks(picker.focusProxy(), QStringLiteral("he knows escal"));
    CHECK(chipsOf(picker).size() == 2); // the one that fits, and the way to all
    QTest::keyClick(picker.focusProxy(), Qt::Key_Tab);
    CHECK(picker.chosen() == QStringList{QStringLiteral("rapid_escalation_of_most_recent_episode")});
    CHECK(picker.text() == QStringLiteral("he knows"));
    CHECK(chosen.count() == 1);
}

TEST_CASE("a mouse alone chooses a reason and takes it back", "[ui]")
{
    ReasonPicker picker;
    picker.display(samples::reasons(), {}, {});
    open(picker);
    REQUIRE(chipsOf(picker).size() == 1);
    chipsOf(picker).first()->click();
    CHECK(chipsOf(picker).size() == 1 + samples::reasons().size());
    chipsOf(picker).last()->click();
    CHECK(picker.chosen().size() == 1);
    chipsOf(picker).first()->click();
    CHECK((picker.chosen().isEmpty() || chipsOf(picker).size() > 1));
}

TEST_CASE("the sheet of keys goes by Esc, by ? and by its button", "[ui]")
{
    for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Question}) {
        QWidget window;
        window.resize(1000, 700);
        window.show();
        KeysOverlay overlay(samples::keys(), &window);
        overlay.show();
        const QSignalSpy closed(&overlay, &KeysOverlay::closed);
        key == Qt::Key_Escape ? QTest::keyClick(&overlay, key) : QTest::keyClick(&overlay, '?');
        CHECK(closed.count() == 1);
        CHECK_FALSE(overlay.isVisible());
    }
}

TEST_CASE("the sheet of keys covers the window, whatever becomes of its size", "[ui]")
{
    QWidget window;
    window.resize(1000, 700);
    KeysOverlay overlay(samples::keys(), &window);
    window.show();
    window.resize(1366, 768);
    QCoreApplication::processEvents();
    CHECK(overlay.geometry() == window.rect());
}

TEST_CASE("an episode is chosen by key and by mouse", "[ui]")
{
    EpisodeTimeline line;
    line.display(samples::episodes(5));
    line.resize(760, 60);
    open(line);
    const QSignalSpy chosen(&line, &EpisodeTimeline::chosen);
    QTest::keyClick(&line, Qt::Key_Return);
    QTest::keyClick(&line, Qt::Key_Left);
    QTest::keyClick(&line, Qt::Key_Return);
    REQUIRE(chosen.count() == 2);
    CHECK(chosen[0].first().toInt() == 4);
    CHECK(chosen[1].first().toInt() == 3);
    QTest::mouseClick(&line, Qt::LeftButton, {}, QPoint(28, 24));
    REQUIRE(chosen.count() == 3);
    CHECK(chosen[2].first().toInt() == 0);
}

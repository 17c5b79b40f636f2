// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"
#include "tests/ui/ink.h"
#include "tests/ui/samples.h"
#include "ui/shell/speech.h"
#include "ui/widgets/prose.h"

#include <QTextDocument>

using namespace tepu::ui;

TEST_CASE("control characters and those that turn a line around are not shown", "[ui]")
{
    CHECK(showable(QStringLiteral("a\u202Eb\u2066c\u200Fd\u0000e\u0007f"), Breaks::Kept) == QStringLiteral("abcdef"));
    CHECK(showable(QStringLiteral("Kōwhai 😀 <b>"), Breaks::Kept) == QStringLiteral("Kōwhai 😀 <b>"));
}

TEST_CASE("a line break is kept where there are paragraphs and becomes a space where there is one line", "[ui]")
{
    CHECK(showable(QStringLiteral("a\nb\tc"), Breaks::Flattened) == QStringLiteral("a b c"));
    CHECK(showable(QStringLiteral("a\nb"), Breaks::Kept) == QStringLiteral("a\u2028b"));
}

TEST_CASE("words wrap at the width given, and every line is of the house's height", "[ui]")
{
    const QWidget widget;
    TextFlow words({{samples::narrative()}}, TextStyle::Narrative, widget);
    const int once = words.naturalWidth();
    CHECK(words.heightFor(once) == 25);
    CHECK(words.heightFor(once - 1) == 50);
    CHECK(words.heightFor(once / 4) >= 4 * 25);
}

TEST_CASE("two lines mean at most two lines, and what is cut says so", "[ui]")
{
    const QWidget widget;
    TextFlow words({{samples::narrative()}}, TextStyle::Body, widget);
    words.atMost(2);
    CHECK(words.heightFor(300) == 2 * 22);
    CHECK(words.isCut(300));
    CHECK(words.heightFor(words.naturalWidth()) == 22);
    CHECK_FALSE(words.isCut(words.naturalWidth()));
}

TEST_CASE("words that were cut in one place are whole in another", "[ui]")
{
    const QWidget widget;
    const Runs narrative{{samples::narrative()}};
    const auto text = ShapedText::of(narrative, TextStyle::Body, {}, widget);
    const auto end = [&](int most) { return text->laid(300, most).text().right(1); };
    const QString last = end(0);
    CHECK(end(2) == u"…");
    CHECK(end(0) == last);
    CHECK(ShapedText::of(narrative, TextStyle::Body, {}, widget) == text);
}

TEST_CASE("words of another style, size, voice or ink are shaped for themselves", "[ui]")
{
    const QWidget widget;
    QWidget larger;
    dressForProjector(larger);
    const auto text = ShapedText::of({{"Rimu"}}, TextStyle::Body, {}, widget);
    CHECK(ShapedText::of({{"Rimu"}}, TextStyle::Label, {}, widget) != text);
    CHECK(ShapedText::of({{"Rimu"}}, TextStyle::Body, {}, larger) != text);
    CHECK(ShapedText::of({{"Rimu", Voice::Strong}}, TextStyle::Body, {}, widget) != text);
    CHECK(ShapedText::of({{"Rimu"}}, TextStyle::Body, Qt::red, widget) != text);
    CHECK(ShapedText::of({{"Ri"}, {"mu"}}, TextStyle::Body, {}, widget) != text);
}

TEST_CASE("a word longer than its place is broken, not lost", "[ui]")
{
    const QWidget widget;
    TextFlow words({{QString(200, u'w')}}, TextStyle::Body, widget);
    CHECK(words.heightFor(100) >= 200 / 10 * 22);
}

TEST_CASE("markup in a name is shown as it was typed", "[ui]")
{
    Prose prose(TextStyle::Body);
    prose.say(samples::hostile());
    CHECK(prose.accessibleName() == samples::hostile());
    QTextDocument read;
    read.setHtml(plainToolTip(QStringLiteral("<b>x</b> & <script>")));
    CHECK(read.toPlainText() == QStringLiteral("<b>x</b> & <script>"));
    CHECK(plainToolTip({}).isEmpty());
}

TEST_CASE("a smaller text beside a larger one stands on its baseline", "[ui]")
{
    Prose beside(TextStyle::Secondary, {{QStringLiteral("10:41")}});
    const int alone = beside.heightForWidth(200);
    beside.standBeside(TextStyle::Body);
    CHECK(beside.heightForWidth(200) ==
          alone + firstBaseline(TextStyle::Body, beside) - firstBaseline(TextStyle::Secondary, beside));
}

TEST_CASE("no line begins with the dot between two parts, and a number stays with what it counts", "[ui]")
{
    Prose prose(TextStyle::Body, {{QStringLiteral("carried over from Wed 9 May · 4 in 12 weeks · "), Voice::Plain}, {QStringLiteral("1 parked"), Voice::Strong}});
    for (int width = 90; width < 420; width += 7) {
        prose.resize(width, prose.heightForWidth(width));
        for (const Ink& ink : inkOf(prose)) {
            CHECK_FALSE(ink.words.trimmed().startsWith(u'·'));
            CHECK_FALSE(ink.words.trimmed().back().isDigit());
        }
    }
}

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"
#include "tests/ui/ink.h"
#include "ui/widgets/growing_text.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/scroller.h"

#include <QApplication>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace tepu::ui;

namespace {

const QString sentence =
    QStringLiteral("She is staying with her sister until Saturday and wants him to get help");

void settle(QWidget& window)
{
    window.show();
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
}

/// A window in which one line of words stands at a place.
class APage : public QWidget {
public:
    explicit APage(const QRect& place)
    {
        resize(800, 200);
        m_words = new Prose(TextStyle::Body, {{sentence}}, this);
        m_words->setGeometry(place);
        settle(*this);
    }
    Prose& words() { return *m_words; }

private:
    Prose* m_words;
};

} // namespace

TEST_CASE("words with room enough can be read, and every one of them is found", "[ui][ink]")
{
    APage page({20, 20, 700, 40});
    CHECK(unreadable(page) == QStringList());
    const auto ink = inkOf(page.words());
    REQUIRE(ink.size() == 1);
    CHECK(ink.first().words == sentence);
    CHECK(ink.first().letters.width() > 300);
}

TEST_CASE("words that their widget is too low for are cut", "[ui][ink]")
{
    APage page({20, 20, 200, 40});
    CHECK(unreadable(page).join(u'\n').contains(QStringLiteral("is cut by")));
}

TEST_CASE("words of a widget that sticks out of its window are cut", "[ui][ink]")
{
    APage page({500, 20, 700, 40});
    CHECK(unreadable(page).join(u'\n').contains(QStringLiteral("is cut by")));
}

TEST_CASE("words that end in an ellipsis are not said to their end", "[ui][ink]")
{
    QWidget page;
    page.resize(800, 200);
    QLabel label(page.fontMetrics().elidedText(sentence, Qt::ElideRight, 100), &page);
    label.setGeometry(20, 20, 300, 40);
    settle(page);
    CHECK(unreadable(page).join(u'\n').contains(QStringLiteral("not said to its end")));
}

TEST_CASE("words over words cannot be read", "[ui][ink]")
{
    APage page({20, 20, 700, 40});
    Prose other(TextStyle::Body, {{sentence}}, &page);
    other.setGeometry(60, 26, 700, 40);
    settle(page);
    other.show();
    settle(page);
    CHECK(unreadable(page).join(u'\n').contains(QStringLiteral("is painted over")));
}

TEST_CASE("a space is no letter: words close to a dot between parts are not painted over",
          "[ui][ink]")
{
    APage page({20, 20, 700, 40});
    page.words().say({{QStringLiteral("at grandparents’"), Voice::Quiet},
                      {QStringLiteral(" · "), Voice::Quiet},
                      {sentence, Voice::Quiet}});
    settle(page);
    const auto ink = inkOf(page.words());
    REQUIRE(ink.size() == 3);
    CHECK(ink[1].letters.width() < 6); // with its spaces about 12
    CHECK(ink[0].letters.right() + 1 < ink[1].letters.left());
    CHECK(unreadable(page) == QStringList());
}

TEST_CASE("a day that is chosen in its field is painted twice in one place, and can be read",
          "[ui][ink]")
{
    QWidget page;
    page.resize(800, 200);
    QLineEdit line(QStringLiteral("Thu 10 May 2018"), &page);
    line.setGeometry(20, 20, 300, 40);
    line.selectAll();
    settle(page);
    CHECK(unreadable(page) == QStringList());
}

TEST_CASE("what Tab would put may end early in its line only where it stands in full", "[ui][ink]")
{
    QWidget page;
    page.resize(800, 200);
    GrowingText line(&page);
    line.setGeometry(20, 20, 120, 40);
    Prose below(TextStyle::Secondary, &page);
    below.setGeometry(20, 80, 700, 40);
    QApplication::setActiveWindow(&page);
    settle(page);
    line.setPlainText(QStringLiteral("pos aft"));
    line.moveCursor(QTextCursor::End);
    line.setFocus();
    line.offer(QStringLiteral("er refuge says that it is safe"));
    settle(page);
    CHECK(unreadable(page).join(u'\n').contains(QStringLiteral("not said to its end")));
    below.say(QStringLiteral("Tab: after refuge says that it is safe"));
    settle(page);
    CHECK(unreadable(page) == QStringList());
}

TEST_CASE("what can be scrolled to is not cut", "[ui][ink]")
{
    auto* page = new QWidget;
    auto* column = new QVBoxLayout(page);
    for (int i = 0; i < 40; ++i)
        column->addWidget(new Prose(TextStyle::Body, {{sentence}}));
    Scroller scroller(page);
    scroller.resize(800, 200);
    settle(scroller);
    CHECK(unreadable(scroller) == QStringList());
}

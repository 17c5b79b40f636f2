// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"
#include "tests/ui/ink.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/scroller.h"

#include <QCoreApplication>
#include <QLabel>
#include <QVBoxLayout>

using namespace tepu::ui;

namespace {

const QString sentence = QStringLiteral("She is staying with her sister until Saturday and wants him to get help");

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

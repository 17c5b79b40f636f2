// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/search/excerpt.h"
#include "core/rules/search/written_forms.h"
#include "tests/support/test.h"

#include <QRegularExpression>

using namespace tepu;

static bool finds(const char* typed, const char* text)
{
    return Wanted(QString::fromUtf8(typed)).isIn(allForms(QString::fromUtf8(text)));
}

/// The text with brackets around what was found.
static QString marked(const char* typed, const char* text)
{
    QString shown = QString::fromUtf8(text);
    const auto marks = Wanted(QString::fromUtf8(typed)).marksIn(shown);
    for (auto mark = marks.crbegin(); mark != marks.crend(); ++mark)
        shown.insert(mark->at + mark->length, u']').insert(mark->at, u'[');
    return shown;
}

TEST_CASE("words are found without macrons, with doubled vowels, and when they are only begun", "[search]")
{
    CHECK(finds("whanau", "the Whānau said"));
    CHECK(finds("whānau", "the whanau said"));
    CHECK(finds("whaanau", "the Whānau said"));
    CHECK(finds("whanau", "the Whaanau said"));
    CHECK(finds("Tui", "Tūī"));
    CHECK(finds("TUI", "Tūī"));
    CHECK(finds("kow", "Kōwhai"));
    CHECK_FALSE(finds("whai", "Kōwhai"));
    CHECK_FALSE(finds("see", "a serious matter"));
}

TEST_CASE("every word must be there, in any order", "[search]")
{
    CHECK(finds("kowhai mere", "Mere Kōwhai"));
    CHECK(finds("mer kow", "Mere Kōwhai"));
    CHECK_FALSE(finds("mere karaka", "Mere Kōwhai"));
}

TEST_CASE("part of a number finds it, from three digits on", "[search]")
{
    for (const char* typed : {"021", "0123", "555", "5550123", "555 0123", "021 555", "021-555-0123", "+64 21 555 0123", "215550"}) {
        INFO(typed);
        CHECK(finds(typed, "021 555 0123"));
    }
    CHECK_FALSE(finds("55", "021 455 0123"));
    CHECK(finds("0412", "W18-0412"));
    CHECK(finds("412", "W18-0412"));
    CHECK(finds("w18-04", "W18-0412"));
    CHECK(finds("W180412", "W18-0412"));
    CHECK(finds("8-041", "W18-0412"));
    CHECK(finds("501-54", "P180501-5407"));
    CHECK_FALSE(finds("555 0123", "022 555 0657, 0123"));
    CHECK(finds("mere 0123", "Mere Kōwhai, 021 555 0123"));
}

TEST_CASE("a date is found as people write it", "[search]")
{
    for (const char* typed : {"02/03/1987", "2/3/1987", "02.03.1987", "1987", "02031987"}) {
        INFO(typed);
        CHECK(finds(typed, "02/03/1987"));
    }
    CHECK_FALSE(finds("03/02/1987", "12/04/1987"));
}

TEST_CASE("nothing is found by nothing", "[search]")
{
    CHECK(Wanted(QString()).isEmpty());
    CHECK(Wanted(QStringLiteral(" - ")).isEmpty());
    CHECK_FALSE(finds("", "Mere"));
}

TEST_CASE("what was found is marked as it is written", "[search]")
{
    CHECK(marked("whanau", "the Whānau said") == QString::fromUtf8("the [Whānau] said"));
    CHECK(marked("whaan", "the Whānau said") == QString::fromUtf8("the [Whān]au said"));
    CHECK(marked("whan", "the Whaanau said") == "the [Whaan]au said");
    CHECK(marked("0123", "rings from 021 555 0123 at night") == "rings from 021 555 [0123] at night");
    CHECK(marked("5550123", "rings from 021 555 0123 at night") == "rings from 021 [555 0123] at night");
    CHECK(marked("kow mere", "Mere Kōwhai") == QString::fromUtf8("[Mere] [Kōw]hai"));
    CHECK(marked("0412", "W18-0412") == "W18-[0412]");
    CHECK(marked("brien", "O’Brien") == QString::fromUtf8("O’[Brien]"));
    CHECK(marked("zebra", "Mere").count('[') == 0);
}

TEST_CASE("whatever text and whatever word of it: it is found and marked, and marks lie in the text in their order", "[search][property]")
{
    rc::prop("a word of a text finds it", [] {
        const auto letters = rc::gen::elementOf(std::u16string(u"aāeēiouū knwhg'’-012 5.·Zß"));
        const auto written = *rc::gen::container<std::u16string>(letters);
        const QString text = QString::fromStdU16String(written);
        const QStringList words = allForms(text).split(u' ', Qt::SkipEmptyParts).filter(QRegularExpression(QStringLiteral("^[^\\x{E000}-\\x{F7FF}]+$")));
        RC_PRE(!words.isEmpty());
        const QString word = *rc::gen::elementOf(std::vector<QString>(words.cbegin(), words.cend()));
        const Wanted wanted(word.left(*rc::gen::inRange<int>(1, int(word.size()) + 1)));
        RC_ASSERT(wanted.isIn(allForms(text)));
        qsizetype end = -1;
        const auto marks = wanted.marksIn(text);
        RC_ASSERT(!marks.isEmpty());
        for (const Mark& mark : marks) {
            RC_ASSERT(mark.at > end);
            RC_ASSERT(mark.length > 0);
            end = mark.at + mark.length;
        }
        RC_ASSERT(end <= text.size());
    });
}

TEST_CASE("a short text is shown whole, in one line", "[search]")
{
    const Excerpt piece = excerptOf(QStringLiteral("he rang\nfrom prison"), Wanted(QStringLiteral("prison")), 100);
    CHECK(piece.words == "he rang from prison");
    CHECK(piece.marks == QVector<Mark>{{13, 6}});
}

TEST_CASE("of a long text the piece around what was found is shown, cut between words", "[search]")
{
    const QString text = QStringLiteral("one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen");
    const Excerpt piece = excerptOf(text, Wanted(QStringLiteral("eleven")), 40);
    INFO(piece.words.toStdString());
    CHECK(piece.words.startsWith(QString::fromUtf8("… ")));
    CHECK(piece.words.endsWith(QString::fromUtf8(" …")));
    REQUIRE(piece.marks.size() == 1);
    CHECK(piece.words.mid(piece.marks[0].at, piece.marks[0].length) == "eleven");
    CHECK(piece.words.size() <= 44);
}

TEST_CASE("a long text is shown from its begin or to its end where what was found stands there", "[search]")
{
    const QString text = QStringLiteral("alpha ") + QString(60, u'x') + QStringLiteral(" omega");
    CHECK(excerptOf(text, Wanted(QStringLiteral("alpha")), 30).words.startsWith(QStringLiteral("alpha")));
    CHECK(excerptOf(text, Wanted(QStringLiteral("omega")), 30).words.endsWith(QStringLiteral("omega")));
}

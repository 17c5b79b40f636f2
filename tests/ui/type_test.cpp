// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"
#include "ui/shell/house_face.h"
#include "ui/shell/sfnt.h"
#include "ui/shell/type.h"

#include <QFontInfo>
#include <QFontMetricsF>
#include <QVector>
#include <QWidget>

using namespace tepu::ui;

namespace {

int pixels(TextStyle style, const QWidget& widget)
{
    return font(style, TextWeight::Regular, widget).pixelSize();
}

} // namespace

TEST_CASE("at the desk type is 12 for labels, 13, 15, 16 for narrative and 24 for titles", "[ui]")
{
    const QWidget widget;
    CHECK(pixels(TextStyle::Label, widget) == 12);
    CHECK(pixels(TextStyle::Secondary, widget) == 13);
    CHECK(pixels(TextStyle::Body, widget) == 15);
    CHECK(pixels(TextStyle::Narrative, widget) == 16);
    CHECK(lineHeight(TextStyle::Narrative, widget) == 25);
    CHECK(pixels(TextStyle::Title, widget) == 24);
}

TEST_CASE("on the projector nothing is smaller than 18, the body is 22 and the title 40", "[ui]")
{
    QWidget window;
    QWidget inside(&window);
    dressForProjector(window);
    for (const TextStyle style :
         {TextStyle::Label, TextStyle::Secondary, TextStyle::Body, TextStyle::Narrative, TextStyle::Title})
        CHECK(pixels(style, inside) >= 18);
    CHECK(pixels(TextStyle::Body, inside) == 22);
    CHECK(pixels(TextStyle::Title, inside) == 40);
}

TEST_CASE("a user's larger type grows everything alike", "[ui]")
{
    QWidget window;
    QFont larger = window.font();
    larger.setPixelSize(18);
    window.setFont(larger);
    CHECK(pixels(TextStyle::Body, window) == 18);
    CHECK(pixels(TextStyle::Label, window) == 14);
    CHECK(grown(10, window) == 12);
}

TEST_CASE("labels are capitals, spaced by six hundredths of their size", "[ui]")
{
    const QWidget widget;
    const QFont label = font(TextStyle::Label, TextWeight::Medium, widget);
    CHECK(label.capitalization() == QFont::AllUppercase);
    CHECK(label.letterSpacing() == Approx(0.06 * 12).margin(0.01));
    CHECK(font(TextStyle::Body, TextWeight::Regular, widget).capitalization() == QFont::MixedCase);
}

TEST_CASE("the weights are 430, 560 and 650", "[ui]")
{
    const QWidget widget;
    CHECK(int(font(TextStyle::Body, TextWeight::Regular, widget).weight()) == 430);
    CHECK(int(font(TextStyle::Body, TextWeight::Medium, widget).weight()) == 560);
    CHECK(int(font(TextStyle::Body, TextWeight::Strong, widget).weight()) == 650);
}

TEST_CASE("all figures are equally wide in every weight, so that times do not dance", "[ui]")
{
    const QWidget widget;
    for (const TextWeight weight : {TextWeight::Regular, TextWeight::Medium, TextWeight::Strong}) {
        const QFontMetricsF metrics(font(TextStyle::Body, weight, widget));
        for (const QChar figure : QStringLiteral("123456789")) {
            CAPTURE(int(weight), figure.unicode());
            CHECK(metrics.horizontalAdvance(figure) == Approx(metrics.horizontalAdvance(u'0')).margin(0.02));
        }
        CHECK(metrics.horizontalAdvance(u'1') > metrics.horizontalAdvance(u'l'));
    }
}

TEST_CASE("the three weights are three faces", "[ui]")
{
    const QWidget widget;
    const auto width = [&](TextWeight weight) {
        return QFontMetricsF(font(TextStyle::Title, weight, widget)).horizontalAdvance(QStringLiteral("Whānau Kōwhai"));
    };
    CHECK(width(TextWeight::Regular) < width(TextWeight::Medium));
    CHECK(width(TextWeight::Medium) < width(TextWeight::Strong));
}

TEST_CASE("every letter of te reo Māori is in the face", "[ui]")
{
    const QWidget widget;
    const QFontMetricsF metrics(font(TextStyle::Body, TextWeight::Regular, widget));
    for (const QChar letter : QStringLiteral("āēīōūĀĒĪŌŪ"))
        CHECK(metrics.inFont(letter));
}

TEST_CASE("a damaged table of substitutions is read as far as it goes and no further", "[ui]")
{
    CHECK(substitutions({}, "tnum").isEmpty());
    CHECK(substitutions(QByteArray(12, '\xFF'), "tnum").isEmpty());
    const QByteArray whole = QRawFont::fromFont(QFont(QStringLiteral("Inter"))).fontTable("GSUB");
    CHECK_FALSE(substitutions(whole, "tnum").isEmpty());
    CHECK(substitutions(whole, "none").isEmpty());
    CHECK(substitutions(whole.left(100), "tnum").isEmpty());
}

TEST_CASE("a line of narrative holds 64 characters and not 72", "[ui]")
{
    const QWidget widget;
    const QFontMetricsF metrics(font(TextStyle::Narrative, TextWeight::Regular, widget));
    const QString words =
        QStringLiteral("The victim called from a neighbour’s house and said that she could not breathe");
    CHECK(metrics.horizontalAdvance(words.left(64)) <= narrativeWidth(widget));
    CHECK(metrics.horizontalAdvance(words.left(72)) > narrativeWidth(widget));
}

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"
#include "ui/shell/colour.h"
#include "ui/shell/watermark.h"

#include <QVector>
#include <QWidget>
#include <cmath>

using namespace tepu::ui;
using enum ColourRole;

namespace {

/// A contrast as the design writes it: one figure after the point.
double rounded(ColourRole ink, ColourRole ground, Scheme scheme)
{
    return std::round(contrast(colour(ink, scheme), colour(ground, scheme)) * 10) / 10;
}

struct Promise {
    ColourRole ink;
    ColourRole ground;
    double light;
    double dark;
};

constexpr double enough = 4.5;    // WCAG 1.4.3, level AA
constexpr double mustRead = 7.0;  // level AAA
constexpr double mustBeSeen = 3.0; // WCAG 1.4.11

const QVector<Scheme> schemes{Scheme::Light, Scheme::Dark};

} // namespace

TEST_CASE("contrast is 21 for black on white, 1 for a colour on itself, and the same both ways", "[ui]")
{
    CHECK(contrast(Qt::black, Qt::white) == Approx(21));
    CHECK(contrast(Qt::white, Qt::black) == Approx(21));
    CHECK(contrast(QColor(0x46524F), QColor(0x46524F)) == Approx(1));
    CHECK(contrast(QColor(0x777777), Qt::white) == Approx(4.48).margin(0.01)); // the W3C's own example
}

TEST_CASE("every contrast is at least the figure that the design gives for it", "[ui]")
{
    const QVector<Promise> promises{
        {Text, Surface, 15.9, 14.0},         {Quiet, Surface, 8.1, 8.6},
        {Accent, Surface, 7.7, 8.9},         {OnAccent, Accent, 7.7, mustRead},
        {High, HighGround, mustRead, 8.8},   {Medium, MediumGround, mustRead, 9.2},
        {Low, LowGround, mustRead, 8.8},     {Alert, AlertGround, 8.7, 10.6},
        {Information, InformationGround, mustRead, 9.2},
    };
    for (const Promise& promise : promises) {
        CAPTURE(int(promise.ink), int(promise.ground));
        CHECK(rounded(promise.ink, promise.ground, Scheme::Light) >= promise.light);
        CHECK(rounded(promise.ink, promise.ground, Scheme::Dark) >= promise.dark);
    }
}

TEST_CASE("words under the training mark are as easy to read as they must be", "[ui]")
{
    const auto under = [](ColourRole role, Scheme scheme) {
        const QColor mark = watermarkInk(scheme);
        const QColor below = colour(role, scheme);
        const auto mix = [&](float over, float ground) { return over * mark.alphaF() + ground * (1 - mark.alphaF()); };
        return QColor::fromRgbF(mix(mark.redF(), below.redF()), mix(mark.greenF(), below.greenF()), mix(mark.blueF(), below.blueF()));
    };
    for (const Scheme scheme : schemes) {
        CHECK(watermarkInk(scheme).alphaF() > 0);
        for (const ColourRole ground : {Ground, Surface, Raised})
            for (const ColourRole ink : {Text, Quiet})
                CHECK(contrast(under(ink, scheme), under(ground, scheme)) >= 6.8);
        for (const auto& [ink, ground] : {std::pair(Alert, AlertGround), {High, HighGround}, {Medium, MediumGround}, {Low, LowGround}})
            CHECK(contrast(under(ink, scheme), under(ground, scheme)) >= 6.8);
    }
}

TEST_CASE("every colour of text can be read on every ground that it may stand on", "[ui]")
{
    for (const Scheme scheme : schemes)
        for (const ColourRole ground : {Ground, Surface, Raised, Here, Chip})
            for (const ColourRole ink : {Text, Quiet, Accent, Alert, High, Medium, Low}) {
                CAPTURE(int(scheme), int(ground), int(ink));
                CHECK(rounded(ink, ground, scheme) >= enough);
            }
}

TEST_CASE("plain text can be read on every ground that means something", "[ui]")
{
    for (const Scheme scheme : schemes)
        for (const ColourRole ground : {HighGround, MediumGround, LowGround, AlertGround, InformationGround}) {
            CAPTURE(int(scheme), int(ground));
            CHECK(rounded(Text, ground, scheme) >= mustRead);
        }
}

TEST_CASE("the edge of a control and the ring of the focus are seen on every ground", "[ui]")
{
    for (const Scheme scheme : schemes)
        for (const ColourRole ground : {Ground, Surface, Raised}) {
            CAPTURE(int(scheme), int(ground));
            CHECK(rounded(Edge, ground, scheme) >= mustBeSeen);
            CHECK(rounded(Accent, ground, scheme) >= mustBeSeen);
        }
    for (const Scheme scheme : schemes) {
        CHECK(rounded(AlertEdge, Surface, scheme) >= mustBeSeen);
        CHECK(rounded(MediumEdge, Surface, scheme) >= mustBeSeen);
    }
}

TEST_CASE("the colours are those of the design, to the last digit", "[ui]")
{
    CHECK(colour(Ground, Scheme::Light).name() == QStringLiteral("#f4f5f3"));
    CHECK(colour(Accent, Scheme::Light).name() == QStringLiteral("#0b5c63"));
    CHECK(colour(Alert, Scheme::Light).name() == QStringLiteral("#8a1212"));
    CHECK(colour(Ground, Scheme::Dark).name() == QStringLiteral("#14191a"));
    CHECK(colour(Accent, Scheme::Dark).name() == QStringLiteral("#6fd0d6"));
    CHECK(colour(InformationGround, Scheme::Dark).name() == QStringLiteral("#14294a"));
}

TEST_CASE("a window with a dark palette is dark, with everything in it", "[ui]")
{
    QWidget window;
    QWidget inside(&window);
    window.setPalette(palette(Scheme::Dark));
    CHECK(schemeOf(inside) == Scheme::Dark);
    CHECK(colour(Text, inside) == colour(Text, Scheme::Dark));
    window.setPalette(palette(Scheme::Light));
    CHECK(schemeOf(inside) == Scheme::Light);
}

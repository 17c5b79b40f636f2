// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"
#include "ui/shell/theme.h"

#include <QApplication>
#include <QLabel>
#include <QTest>

using namespace tepu::ui;

namespace {

class Dressed {
public:
    explicit Dressed(Motion motion) { dress(*qApp, {Scheme::Light, motion}); }
    ~Dressed() { dress(*qApp, {Scheme::Light, Motion::None}); }
};

} // namespace

TEST_CASE("where the system asks for no motion nothing fades", "[ui]")
{
    const Dressed still(Motion::None);
    QWidget page;
    page.show();
    fadeIn(page);
    CHECK(page.findChildren<QWidget*>().isEmpty());
}

TEST_CASE("what is new can be read through the veil at once, and the veil is gone after an eighth of a second", "[ui]")
{
    const Dressed moving(Motion::Allowed);
    QWidget page;
    page.resize(200, 100);
    QLabel words(QStringLiteral("the next family"), &page);
    words.resize(page.size());
    page.show();
    const QImage plain = page.grab().toImage();
    const auto darkest = [](const QImage& image) {
        int least = 255;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                least = std::min(least, qGray(image.pixel(x, y)));
        return least;
    };
    fadeIn(page);
    const QImage veiled = page.grab().toImage();
    CHECK(darkest(veiled) > darkest(plain));
    CHECK(darkest(veiled) < 220);
    QTest::qWait(400);
    CHECK(page.grab().toImage() == plain);
}

TEST_CASE("nothing of Qt's own moves where the system asks for no motion", "[ui]")
{
    const HouseStyle still(Motion::None);
    CHECK(still.styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, nullptr, nullptr) == 0);
    const HouseStyle moving(Motion::Allowed);
    CHECK(moving.styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, nullptr, nullptr) == 120);
}

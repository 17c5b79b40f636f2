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

TEST_CASE("where the system asks for no motion a case changes at once", "[ui]")
{
    const Dressed still(Motion::None);
    QWidget page;
    page.show();
    bool changed = false;
    fadeOver(page, [&] { changed = true; });
    CHECK(changed);
    CHECK(page.findChildren<QLabel*>().isEmpty());
}

TEST_CASE("a fade changes at once too, and is gone after an eighth of a second", "[ui]")
{
    const Dressed moving(Motion::Allowed);
    QWidget page;
    page.resize(200, 100);
    page.show();
    bool changed = false;
    fadeOver(page, [&] { changed = true; });
    CHECK(changed);
    CHECK(page.findChildren<QLabel*>().size() == 1);
    QTest::qWait(400);
    CHECK(page.findChildren<QLabel*>().isEmpty());
}

TEST_CASE("nothing of Qt's own moves where the system asks for no motion", "[ui]")
{
    const HouseStyle still(Motion::None);
    CHECK(still.styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, nullptr, nullptr) == 0);
    const HouseStyle moving(Motion::Allowed);
    CHECK(moving.styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, nullptr, nullptr) == 120);
}

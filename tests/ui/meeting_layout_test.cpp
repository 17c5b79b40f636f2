// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"
#include "tests/ui/exhibits.h"
#include "tests/ui/samples.h"
#include "ui/meeting/decide_panel.h"
#include "ui/meeting/foot_bar.h"
#include "ui/meeting/operator_layout.h"
#include "ui/meeting/said_panel.h"
#include "ui/shell/space.h"
#include "ui/widgets/action_button.h"
#include "ui/widgets/agency_chips.h"
#include "ui/widgets/alert_strip.h"
#include "ui/widgets/banner.h"
#include "ui/widgets/case_list.h"
#include "ui/widgets/prose.h"
#include "ui/widgets/stream_input.h"
#include "ui/widgets/tabs_row.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QStackedWidget>

using namespace tepu::ui;

namespace {

constexpr QSize desk{1920, 1080};
constexpr QSize laptop{1366, 768};

std::unique_ptr<OperatorLayout> screenOf(QSize size, bool longest)
{
    std::unique_ptr<OperatorLayout> screen(static_cast<OperatorLayout*>(operatorScreen(longest)));
    screen->resize(size);
    screen->show();
    for (int i = 0; i < 5; ++i)
        QCoreApplication::processEvents();
    return screen;
}

QRect placeOf(QWidget& part, QWidget& screen)
{
    return {part.mapTo(&screen, QPoint()), part.size()};
}

} // namespace

TEST_CASE("at 1920 the list is 264 wide and what is said has 452", "[ui][meeting]")
{
    const auto screen = screenOf(desk, false);
    CHECK(screen->list().parentWidget()->width() == space::listColumn);
    CHECK(screen->said().width() == space::captureColumn);
    CHECK(screen->decide().width() == space::captureColumn);
}

TEST_CASE("at 1366 the list folds to marks and what is said keeps 400", "[ui][meeting]")
{
    const auto screen = screenOf(laptop, false);
    CHECK(screen->list().parentWidget()->width() == space::foldedListColumn);
    CHECK(screen->said().width() == space::narrowCaptureColumn);
}

TEST_CASE("the screen fits the window, even with the longest words", "[ui][meeting]")
{
    for (const QSize size : {desk, laptop})
        for (const bool longest : {false, true})
            CHECK(screenOf(size, longest)->size() == size);
}

TEST_CASE("every alert is shown whole, however many and however long", "[ui][meeting]")
{
    for (const QSize size : {desk, laptop}) {
        const auto screen = screenOf(size, true);
        AlertStrip& alerts = screen->alerts();
        CHECK(alerts.height() >= alerts.heightForWidth(alerts.width()));
        for (const Prose* words : alerts.findChildren<Prose*>())
            CHECK(words->height() >= words->heightForWidth(words->width()));
    }
}

TEST_CASE("the line that is typed in is always in view", "[ui][meeting]")
{
    for (const QSize size : {desk, laptop})
        for (const bool longest : {false, true}) {
            const auto screen = screenOf(size, longest);
            const QRect input = placeOf(screen->said().input(), *screen);
            CHECK(screen->rect().contains(input));
            CHECK(input.bottom() <= placeOf(screen->decide(), *screen).top());
        }
}

TEST_CASE("at 1920 everything to decide is in view without scrolling", "[ui][meeting]")
{
    const auto screen = screenOf(desk, false);
    CHECK(screen->rect().contains(placeOf(screen->decide().review(), *screen)));
}

TEST_CASE("a tab opens its page", "[ui][meeting]")
{
    const auto screen = screenOf(desk, false);
    auto* pages = screen->findChild<QStackedWidget*>();
    REQUIRE(pages);
    CHECK(pages->count() == 5);
    screen->tabs().setCurrentIndex(3);
    CHECK(pages->currentIndex() == 3);
    CHECK(screen->tabs().height() >= 36);
}

TEST_CASE("the foot says what was pressed", "[ui][meeting]")
{
    FootBar foot;
    const QSignalSpy parked(&foot, &FootBar::parked);
    const QSignalSpy carried(&foot, &FootBar::carriedOver);
    const QSignalSpy decided(&foot, &FootBar::decided);
    for (auto* button : foot.findChildren<ActionButton*>())
        button->click();
    CHECK(parked.count() == 1);
    CHECK(carried.count() == 1);
    CHECK(decided.count() == 1);
}

TEST_CASE("a message stands under the top bar until it is dismissed, and another takes its place",
          "[ui][meeting]")
{
    const auto screen = screenOf(desk, false);
    const int before = placeOf(screen->said(), *screen).top();
    const BannerShown words{BannerKind::Caution, QStringLiteral("Health leaves at noon."),
                            QStringLiteral("Nothing is lost."),
                            QStringLiteral("3 cases need Health.")};
    screen->showBanner(new Banner(words));
    screen->showBanner(new Banner(words));
    QCoreApplication::processEvents();
    CHECK(screen->findChildren<Banner*>().size() == 1);
    CHECK(placeOf(screen->said(), *screen).top() > before);
    Q_EMIT screen->findChild<Banner*>()->dismissed();
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    QCoreApplication::processEvents();
    CHECK(placeOf(screen->said(), *screen).top() == before);
}

TEST_CASE("however long the alerts are, what stands under them keeps room to be read in",
          "[ui][meeting]")
{
    for (const QSize size : {desk, laptop}) {
        const auto screen = screenOf(size, true);
        AgencyChips& agencies = screen->agencies();
        CHECK(agencies.height() >= agencies.heightForWidth(agencies.width()));
        CHECK(screen->findChild<QStackedWidget*>()->height() >= 200);
        CHECK_FALSE(agencies.visibleRegion().isEmpty());
    }
}

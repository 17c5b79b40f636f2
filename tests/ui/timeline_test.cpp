// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/test.h"
#include "ui/widgets/timeline_places.h"

using namespace tepu::ui;

namespace {

constexpr TimelineRoom room{760, 60, 16, 120};

QVector<QDate> daily(int count)
{
    QVector<QDate> dates;
    for (int i = 0; i < count; ++i)
        dates.append(QDate(2018, 1, 1).addDays(i));
    return dates;
}

} // namespace

TEST_CASE("no episode has no place, one stands at the left with room for its date", "[ui]")
{
    CHECK(timelinePlaces({}, room).xs.isEmpty());
    CHECK(timelinePlaces(daily(1), room).xs == QVector<int>{30});
}

TEST_CASE("two episodes stand at both ends", "[ui]")
{
    CHECK(timelinePlaces(daily(2), room).xs == QVector<int>{30, 730});
}

TEST_CASE("distances go with the days between", "[ui]")
{
    const QVector<QDate> dates{{2018, 2, 3}, {2018, 3, 26}, {2018, 4, 19}, {2018, 5, 1}, {2018, 5, 9}};
    const TimelinePlaces places = timelinePlaces(dates, room);
    CHECK(places.earlier == 0);
    REQUIRE(places.xs.size() == 5);
    CHECK(places.xs[1] - places.xs[0] > places.xs[2] - places.xs[1]);
    CHECK(places.xs[2] - places.xs[1] > places.xs[3] - places.xs[2]);
    CHECK(places.xs[3] - places.xs[2] > places.xs[4] - places.xs[3]);
}

TEST_CASE("two episodes of one day stand side by side, with no days between them", "[ui]")
{
    const QVector<QDate> dates{{2018, 5, 2}, {2018, 5, 2}, {2018, 5, 3}, {2018, 5, 9}};
    const TimelinePlaces places = timelinePlaces(dates, room);
    CHECK(places.earlier == 0);
    REQUIRE(places.xs.size() == 4);
    CHECK(places.xs[0] == 30);
    CHECK(places.xs[1] - places.xs[0] == room.dot);
    CHECK(places.xs[2] - places.xs[1] >= room.label);
    CHECK(places.xs[3] == 730);
}

TEST_CASE("thirty episodes of one day take the room of their dots, not of thirty dates", "[ui]")
{
    const TimelinePlaces places = timelinePlaces(QVector<QDate>(30, QDate(2018, 5, 2)), room);
    CHECK(places.earlier == 0);
    CHECK(places.xs.last() == 30 + 29 * room.dot);
}

TEST_CASE("twelve fit, thirteen do not: then the latest stay and the others are counted", "[ui]")
{
    CHECK(timelinePlaces(daily(11), room).earlier == 0);
    CHECK(timelinePlaces(daily(12), room).earlier == 0);
    const TimelinePlaces many = timelinePlaces(daily(13), room);
    CHECK(many.earlier == 3);
    CHECK(many.xs.first() >= room.earlier);
}

TEST_CASE("whatever the dates, none is lost, none leaves the line and no two dates touch", "[ui]")
{
    rc::prop("", [] {
        const auto gaps = *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 4000));
        QVector<QDate> dates;
        QDate date(2005, 1, 1);
        for (const int gap : gaps)
            dates.append(date = date.addDays(gap));
        const TimelineRoom some{*rc::gen::inRange(200, 2000), 60, 16, 120};
        const TimelinePlaces places = timelinePlaces(dates, some);
        RC_ASSERT(places.earlier + places.xs.size() == dates.size());
        for (qsizetype i = 0; i < places.xs.size(); ++i) {
            RC_ASSERT((places.xs[i] >= 30 && places.xs[i] <= some.width - 30));
            const bool sameDay = i > 0 && dates[places.earlier + i] == dates[places.earlier + i - 1];
            RC_ASSERT((i == 0 || places.xs[i] - places.xs[i - 1] >= (sameDay ? some.dot : some.label)));
        }
    });
}

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/backups/retention.h"
#include "tests/support/test.h"

#include <rapidcheck.h>

using namespace tepu;

namespace {

Instant at(const char* local)
{
    return parseInstant(QString::fromLatin1(local)).value();
}

/// One every `step`, the last of them on Thursday 10 May 2018 at 12:00.
QVector<Instant> taken(int count, std::chrono::minutes step)
{
    QVector<Instant> all;
    for (int i = count - 1; i >= 0; --i)
        all.append(at("2018-05-10T12:00:00+12:00") - i * step);
    return all;
}

QVector<Instant> kept(const QVector<Instant>& all, const Retention& retention = {})
{
    QVector<Instant> rest = all;
    for (const Instant instant : superfluous(all, retention))
        rest.removeAll(instant);
    return rest;
}

} // namespace

TEST_CASE("with nothing taken nothing goes", "[backups]")
{
    CHECK(superfluous({}).isEmpty());
    CHECK(superfluous(taken(1, 30min)).isEmpty());
}

TEST_CASE("of one hour the newest backup stays", "[backups]")
{
    const QVector<Instant> hour{at("2018-05-10T09:00:00+12:00"), at("2018-05-10T09:30:00+12:00"), at("2018-05-10T09:59:59+12:00")};
    CHECK(superfluous(hour) == QVector<Instant>{hour[0], hour[1]});
    CHECK(superfluous({hour[2], at("2018-05-10T10:00:00+12:00")}).isEmpty());
}

TEST_CASE("twenty-four hours have one each, and then days", "[backups]")
{
    CHECK(kept(taken(24, 60min)).size() == 24);
    const QVector<Instant> kept25 = kept(taken(25, 60min)); // noon to noon: the first is the newest of no day
    CHECK(kept25.size() == 24);
    CHECK(kept25.first() == at("2018-05-09T13:00:00+12:00"));
}

TEST_CASE("fourteen days have one each, and then weeks", "[backups]")
{
    const Retention daysAlone{0, 14, 0};
    CHECK(kept(taken(14, 24h), daysAlone).size() == 14);
    CHECK(kept(taken(15, 24h), daysAlone).size() == 14);
    CHECK(kept(taken(15, 24h), daysAlone).first() == at("2018-04-27T12:00:00+12:00"));
}

TEST_CASE("eight weeks, each from its Monday, have one each", "[backups]")
{
    const Retention weeksAlone{0, 0, 8};
    CHECK(kept(taken(8, 7 * 24h), weeksAlone).size() == 8);
    CHECK(kept(taken(9, 7 * 24h), weeksAlone).size() == 8);
    const QVector<Instant> overSunday{at("2018-05-06T23:59:59+12:00"), at("2018-05-07T00:00:00+12:00")};
    CHECK(superfluous(overSunday, weeksAlone).isEmpty());
    const QVector<Instant> inOneWeek{at("2018-05-07T00:00:00+12:00"), at("2018-05-10T12:00:00+12:00")};
    CHECK(superfluous(inOneWeek, weeksAlone) == QVector<Instant>{inOneWeek[0]});
}

TEST_CASE("a year without anybody costs no backup", "[backups]")
{
    const QVector<Instant> before = taken(20, 24h);
    QVector<Instant> afterAYear = kept(before);
    afterAYear.append(at("2019-05-10T12:00:00+12:00"));
    CHECK(superfluous(afterAYear).size() <= 1);
    CHECK(kept(afterAYear).size() >= 14);
}

TEST_CASE("whatever was taken: the newest stays, enough stays, and thinning again takes nothing", "[backups][property]")
{
    rc::prop("retention", [](const std::vector<unsigned short>& steps) {
        QVector<Instant> all{at("2018-05-10T12:00:00+12:00")};
        for (const unsigned short step : steps)
            all.append(all.last() + std::chrono::minutes(1 + step % 5000));
        const QVector<Instant> once = kept(all);
        RC_ASSERT(once.last() == all.last());
        RC_ASSERT(once.size() <= 24 + 14 + 8);
        RC_ASSERT(kept(once) == once);
        QVector<Instant> shuffled = all;
        std::reverse(shuffled.begin(), shuffled.end());
        RC_ASSERT(superfluous(shuffled) == superfluous(all));
    });
}

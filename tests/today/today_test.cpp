// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/today/today.h"
#include "core/rules/today/high_notice.h"
#include "tests/support/property.h"

#include <random>

using namespace tepu;

static Instant at(const char* local)
{
    return parseInstant(QString::fromLatin1(local)).value();
}

TEST_CASE("a moment is ahead the day before, of today until it has passed, and over after", "[today][C43]")
{
    const Instant due = at("2018-05-11T14:00:00+12:00");
    CHECK(timingOfMoment(due, at("2018-05-10T23:59:00+12:00")) == TodayTiming::Ahead);
    CHECK(timingOfMoment(due, at("2018-05-11T00:00:00+12:00")) == TodayTiming::Today);
    CHECK(timingOfMoment(due, due) == TodayTiming::Today);
    CHECK(timingOfMoment(due, due + 1ms) == TodayTiming::Over);
}

TEST_CASE("a day is ahead the day before, today on it, and over the day after", "[today]")
{
    const QDate due(2018, 5, 11);
    CHECK(timingOfDay(due, due.addDays(-1)) == TodayTiming::Ahead);
    CHECK(timingOfDay(due, due) == TodayTiming::Today);
    CHECK(timingOfDay(due, due.addDays(1)) == TodayTiming::Over);
    CHECK(dayStanding(due, due.addDays(-1)) == "Fri 11 May");
    CHECK(dayStanding(due, due) == "today");
    CHECK(dayStanding(due, due.addDays(1)) == "1 day over");
    CHECK(dayStanding(due, due.addDays(3)) == "3 days over");
}

TEST_CASE("a minimum of contact slips on the day of its deadline and after, while somebody is still to be tried", "[today][R-C1][R-C2][R-C6]")
{
    const Instant due = at("2018-05-11T14:00:00+12:00");
    CHECK_FALSE(minimumSlips(MeterState::Trying, due, due - 24h));
    CHECK(minimumSlips(MeterState::Trying, due, due - 1h));
    CHECK(minimumSlips(MeterState::Trying, due, due + 24h));
    for (const MeterState settled : {MeterState::Tried, MeterState::Reached, MeterState::Declined, MeterState::Held})
        CHECK_FALSE(minimumSlips(settled, due, due + 24h));
}

TEST_CASE("danger stands before lateness, and no level yet stands with High", "[today][R-D1]")
{
    const auto line = [](const char* number, std::optional<RiskLevel> level, const char* until) {
        TodayLine each;
        each.kind = TodayKind::Order;
        each.number = QLatin1String(number);
        each.level = level;
        each.until = at(until);
        return each;
    };
    QVector<TodayLine> lines{line("low", RiskLevel::Low, "2018-05-01T09:00:00+12:00"), line("later", RiskLevel::High, "2018-05-03T09:00:00+12:00"),
                             line("none", {}, "2018-05-02T09:00:00+12:00"), line("medium", RiskLevel::Medium, "2018-05-01T09:00:00+12:00")};
    putInOrder(lines);
    QStringList order;
    for (const TodayLine& each : lines)
        order.append(each.number);
    CHECK(order == QStringList{"none", "later", "medium", "low"});
}

TEST_CASE("no order in which facts come changes the order of Today", "[today][property]")
{
    property("shuffled lines come out as the others", {200, 40}, [](const std::vector<unsigned>& seeds) {
        QVector<TodayLine> lines;
        for (const unsigned seed : seeds) {
            TodayLine line;
            line.kind = TodayKind(seed % 11);
            if (seed / 11 % 4 > 0)
                line.level = RiskLevel(seed / 11 % 4 - 1);
            if (seed / 44 % 3 > 0)
                line.until = Instant(24h * (seed / 132 % 5));
            line.number = QString::number(seed / 660 % 4);
            line.thing = QString::number(seed % 7);
            lines.append(line);
        }
        QVector<TodayLine> shuffled = lines;
        std::shuffle(shuffled.begin(), shuffled.end(), std::mt19937{seeds.empty() ? 0 : seeds.front()});
        putInOrder(lines);
        putInOrder(shuffled);
        RC_ASSERT(lines == shuffled);
    });
}

TEST_CASE("a notice tells of a High task once in each state, and of several in one sentence", "[today][notice]")
{
    const Instant now = at("2018-05-10T13:00:00+12:00");
    const HighTask soon{TaskId::fresh(), at("2018-05-10T14:00:00+12:00"), Lateness::DueSoon};
    CHECK(highNotice({soon}, {}, now) == QString("A High task falls due at 14:00."));
    CHECK_FALSE(highNotice({soon}, {soon.key()}, now));
    const HighTask over{soon.task, soon.due, Lateness::Overdue};
    CHECK(highNotice({over}, {soon.key()}, now + 2h) == QString("A High task is over its time since 14:00."));
    const HighTask tomorrow{TaskId::fresh(), at("2018-05-11T09:00:00+12:00"), Lateness::DueSoon};
    CHECK(highNotice({tomorrow}, {}, now) == QString("A High task falls due on Fri 11 May 09:00."));
    CHECK(highNotice({over, tomorrow}, {}, now + 2h) == QString("High tasks: 1 over their time, 1 due soon."));
    CHECK_FALSE(highNotice({}, {}, now));
}

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/signals/checklist.h"
#include "tests/support/test.h"

using namespace tepu;

static const QDate today(2018, 5, 10);

static RiskSignal signal(SignalKind kind, const char* more = "")
{
    RiskSignal signal;
    signal.signal = kind;
    signal.words = "as it is read";
    signal.more = QString::fromLatin1(more);
    signal.told = "Police, Wed 9 May, formal";
    return signal;
}

static ChecklistPoint pointOf(SignalKind kind, const QVector<RiskSignal>& known, const QVector<AnsweredPoint>& answers = {})
{
    for (const ChecklistPoint& point : checklistOf(known, answers, {}))
        if (point.point == code(kind))
            return point;
    FAIL("no such point");
    return {};
}

TEST_CASE("the checklist has 002's fourteen points in its order, then the site's own", "[rules][signals][checklist][R-R7]")
{
    const auto points = checklistOf({}, {}, {"Is a hearing near?"});
    REQUIRE(points.size() == 15);
    CHECK(points.first().sentence == "Recent or imminent separation");
    CHECK(points[13].sentence == "Attitudes that support or condone abuse");
    CHECK(points.last().sentence == "Is a hearing near?");
    CHECK(points.last().isSites);
}

TEST_CASE("a point is filled from what is known, and says from where", "[rules][signals][checklist][R-R7]")
{
    const auto point = pointOf(SignalKind::WeaponOrThreatOfDeath, {signal(SignalKind::WeaponOrThreatOfDeath, "a knife"), signal(SignalKind::Firearms)});
    CHECK(point.known == QVector<QString>{"a knife · Police, Wed 9 May, formal", "as it is read · Police, Wed 9 May, formal"});
    CHECK_FALSE(point.answer);
    CHECK(pointOf(SignalKind::Separation, {signal(SignalKind::Firearms)}).known.isEmpty());
    CHECK(pointOf(SignalKind::PastBreach, {signal(SignalKind::BreachOfOrderOrBail)}).known.size() == 1);
}

TEST_CASE("what was ended fills nothing, what is contested says so", "[rules][signals][checklist][R-R7]")
{
    RiskSignal ended = signal(SignalKind::Separation);
    ended.state = SignalState::NoLongerSo;
    CHECK(pointOf(SignalKind::Separation, {ended}).known.isEmpty());
    RiskSignal contested = signal(SignalKind::Separation);
    contested.state = SignalState::Contested;
    CHECK(pointOf(SignalKind::Separation, {contested}).isContested);
}

TEST_CASE("an answer stands beside what is known, and neither takes the other's place", "[rules][signals][checklist][R-R7]")
{
    const AnsweredPoint no{code(SignalKind::Separation), PointAnswer::No, "they are together", "Women's Refuge", {}, {}};
    const auto point = pointOf(SignalKind::Separation, {signal(SignalKind::Separation)}, {no});
    CHECK(point.answer == PointAnswer::No);
    CHECK(point.known.size() == 1);
    CHECK(point.differs);
    CHECK_FALSE(pointOf(SignalKind::Separation, {}, {no}).differs);
}

TEST_CASE("a yes is a signal, from who answered it; a no and the site's own points are none", "[rules][signals][checklist][R-R7]")
{
    const Instant at = instantAt(today, QTime(10, 0)).value();
    const auto made = signalsAnswered({{code(SignalKind::AssaultOfStrangers), PointAnswer::Yes, "in a bar", "Police", at, Uuid::fresh()},
                                       {code(SignalKind::Separation), PointAnswer::No, {}, {}, at, {}},
                                       {"Is a hearing near?", PointAnswer::Yes, {}, {}, at, {}}});
    REQUIRE(made.size() == 1);
    CHECK(made.first().signal == SignalKind::AssaultOfStrangers);
    CHECK(made.first().source == "Police, checklist");
    CHECK(made.first().since == today);
}

TEST_CASE("a point is one of the fourteen or the site's own", "[rules][signals][checklist]")
{
    CHECK(isPoint("separation", {}));
    CHECK_FALSE(isPoint("strangulation", {})); // a signal of 001, not a point of 002
    CHECK_FALSE(isPoint("Is a hearing near?", {}));
    CHECK(isPoint("Is a hearing near?", {"Is a hearing near?"}));
}

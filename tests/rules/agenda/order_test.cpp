// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/rules/agenda/a_candidate.h"
#include "tests/support/test.h"

using namespace tepu;
using namespace list_of_10_may;

static QVector<PlanId> plansOf(const QVector<OrderedCase>& list)
{
    QVector<PlanId> plans;
    for (const OrderedCase& each : list)
        plans.append(each.of.plan);
    return plans;
}

static void checkOrder(const QVector<Candidate>& wanted)
{
    QVector<PlanId> plans;
    for (const Candidate& each : wanted)
        plans.append(each.plan);
    CHECK(plansOf(ordered(wanted, sitting)) == plans);
    QVector<Candidate> reversed(wanted.rbegin(), wanted.rend());
    CHECK(plansOf(ordered(reversed, sitting)) == plans);
}

TEST_CASE("time-critical first, then High, then carried over, then the rest", "[rules][R-M4]")
{
    checkOrder({release(ReleaseKind::RemandHearing, tableDay), safetyOrderEnding("2018-05-10T14:20:00+12:00"),
                release(ReleaseKind::SentenceEnd, tableDay), newFamily(RiskLevel::High), carriedOver(), newFamily()});
}

TEST_CASE("an empty list stays empty", "[rules][R-M4]")
{
    CHECK(ordered({}, sitting).isEmpty());
}

TEST_CASE("a hearing is in court on its day; on the days around it, it counts as a release", "[rules][R-M4][R-P1]")
{
    const auto tier = [](QDate on) { return tierOf(release(ReleaseKind::RemandHearing, on), sitting); };
    CHECK(tier(tableDay.addDays(-1)) == Tier::LeavingCustody);
    CHECK(tier(tableDay) == Tier::CourtToday);
    CHECK(tier(tableDay.addDays(1)) == Tier::LeavingCustody);
    CHECK(tier(tableDay.addDays(2)) == Tier::Rest);
    CHECK(tierOf(release(ReleaseKind::BailHearing, tableDay), sitting) == Tier::CourtToday);
}

TEST_CASE("leaving custody is time-critical until the day of the next table", "[rules][R-M4][R-P1]")
{
    const auto tier = [](ReleaseKind kind, QDate on) { return tierOf(release(kind, on), sitting); };
    CHECK(tier(ReleaseKind::SentenceEnd, tableDay.addDays(-20)) == Tier::LeavingCustody);
    CHECK(tier(ReleaseKind::SentenceEnd, tableDay) == Tier::LeavingCustody);
    CHECK(tier(ReleaseKind::Parole, tableDay.addDays(1)) == Tier::LeavingCustody);
    CHECK(tier(ReleaseKind::Parole, tableDay.addDays(2)) == Tier::Rest);
}

TEST_CASE("a PSO is ending if it ends after now and before the next table", "[rules][R-M4]")
{
    const auto tier = [](const char* ends) { return tierOf(seen(safetyOrderEnding(ends), sitting), sitting); };
    CHECK(tier("2018-05-10T08:29:59+12:00") == Tier::Rest);
    CHECK(tier("2018-05-10T08:30:00+12:00") == Tier::Rest);
    CHECK(tier("2018-05-10T08:30:01+12:00") == Tier::OrderEnding);
    CHECK(tier("2018-05-11T08:59:59+12:00") == Tier::OrderEnding);
    CHECK(tier("2018-05-11T09:00:00+12:00") == Tier::Rest);
}

TEST_CASE("of two PSOs on one family the one in force that ends first counts", "[rules][R-M4]")
{
    Candidate two = safetyOrderEnding("2018-05-12T09:10:00+12:00");
    two.ordersEnd.append(at("2018-05-10T14:20:00+12:00"));
    CHECK(tierOf(seen(two, sitting), sitting) == Tier::OrderEnding);
    two.ordersEnd.last() = at("2018-05-10T07:00:00+12:00");
    CHECK(tierOf(seen(two, sitting), sitting) == Tier::Rest);
}

TEST_CASE("a family that nothing brings to the table is not on the list", "[rules][R-M4]")
{
    CHECK(ordered({family(RiskLevel::High)}, sitting).isEmpty());
}

TEST_CASE("an overdue task comes to the table after 72 hours, of a High plan after 24", "[rules][R-D5]")
{
    const auto listed = [](std::optional<RiskLevel> level, const char* due) {
        Candidate one = family(level);
        one.tasks = {task(due)};
        return !ordered({one}, sitting).isEmpty();
    };
    CHECK_FALSE(listed(RiskLevel::Medium, "2018-05-07T08:30:01+12:00"));
    CHECK(listed(RiskLevel::Medium, "2018-05-07T08:29:59+12:00"));
    CHECK_FALSE(listed(RiskLevel::High, "2018-05-09T08:30:01+12:00"));
    CHECK(listed(RiskLevel::High, "2018-05-09T08:29:59+12:00"));
}

TEST_CASE("a site may let overdue tasks climb sooner", "[rules][R-D5]")
{
    Candidate one = family(RiskLevel::Medium);
    one.tasks = {task("2018-05-10T07:00:00+12:00")};
    UrgencyTimes times;
    times.nextTableAfter = 1h;
    CHECK(ordered({one}, sitting).isEmpty());
    CHECK(ordered({one}, sitting, times).size() == 1);
}

TEST_CASE("the PSO that ends first is heard first", "[rules][R-M4]")
{
    checkOrder({safetyOrderEnding("2018-05-10T11:00:00+12:00"), safetyOrderEnding("2018-05-10T14:20:00+12:00"),
                safetyOrderEnding("2018-05-11T06:00:00+12:00")});
}

TEST_CASE("once an agency says when it leaves, its families come after the time-critical and before the others",
          "[rules][R-M4][R-M13]")
{
    const CaseId court = CaseId::fresh(), high = CaseId::fresh(), rest = CaseId::fresh();
    const CaseId untilNoon = CaseId::fresh(), untilTen = CaseId::fresh();
    const QVector<ListedCase> list{{court, Tier::CourtToday, at("2018-05-10T12:00:00+12:00")},
                                   {high, Tier::High, {}},
                                   {rest, Tier::Rest, {}},
                                   {untilNoon, Tier::Rest, at("2018-05-10T12:00:00+12:00")},
                                   {untilTen, Tier::Rest, at("2018-05-10T10:00:00+12:00")}};
    CHECK(reordered(list) == QVector<CaseId>{court, untilTen, untilNoon, high, rest});
}

TEST_CASE("where no agency leaves early every case keeps the place it was given", "[rules][R-M4]")
{
    const CaseId first = CaseId::fresh(), second = CaseId::fresh();
    CHECK(reordered({{first, Tier::Rest, {}}, {second, Tier::High, {}}}) == QVector<CaseId>{first, second});
    CHECK(reordered({}).isEmpty());
}

TEST_CASE("a family is High by the table’s level, or by Police’s first view where that is higher", "[rules][R-M4]")
{
    Candidate known = newFamily(RiskLevel::High);
    known.level = RiskLevel::Medium;
    CHECK(tierOf(known, sitting) == Tier::High);
    known.episodes.first().policeRisk = RiskLevel::Low;
    CHECK(tierOf(known, sitting) == Tier::Rest);
    known.level = RiskLevel::High;
    CHECK(tierOf(known, sitting) == Tier::High);
    CHECK(levelForOrder(family()) == std::nullopt);
    CHECK(levelForOrder(newFamily(RiskLevel::Low)) == RiskLevel::Low);
}

TEST_CASE("among the rest Medium comes before Low, and Low before a family without any level", "[rules][R-M4]")
{
    Candidate unknown = family();
    unknown.tasks = {task("2018-05-02T09:00:00+12:00")};
    checkOrder({newFamily(RiskLevel::Medium), newFamily(RiskLevel::Low), unknown});
}

TEST_CASE("what was carried over more often comes first", "[rules][R-M4]")
{
    checkOrder({carriedOver(3), carriedOver(2), carriedOver(1)});
}

TEST_CASE("of two new families the one with the graver sign comes first, then the more frequent, then the earlier",
          "[rules][R-M4]")
{
    Candidate strangled = newFamily(), often = newFamily(), early = newFamily();
    strangled.episodes.first().strangulation = true;
    often.in12Weeks = 4;
    early.episodes.first().reportedAt = at("2018-05-09T07:00:00+12:00");
    checkOrder({strangled, often, early, newFamily()});
}

TEST_CASE("every ground of a family is named, and one family stands once", "[rules][R-M12]")
{
    Candidate all = carriedOver();
    all.releases = {{ReleaseId::fresh(), ReleaseKind::Parole, tableDay.addDays(5)}};
    all.reviews = {{ReviewId::fresh(), tableDay}};
    all.highSince = tableDay.addDays(-1);
    all.underIcm = true;
    all.tasks = {task("2018-05-02T09:00:00+12:00")};
    const auto list = ordered({all}, sitting);
    REQUIRE(list.size() == 1);
    CHECK(list.first().grounds == QVector<Ground>{Ground::CarriedOver, Ground::NewEpisode, Ground::Release, Ground::ReviewDue,
                                                  Ground::HighPlan, Ground::UnderIcm, Ground::OverdueTask});
    CHECK(groundsOf(family()).isEmpty());
}

TEST_CASE("the same families make the same list, however they are found", "[rules][R-M4]")
{
    rc::prop("shuffled", [] {
        QVector<Candidate> some;
        const int count = *rc::gen::inRange(0, 12);
        for (int i = 0; i < count; ++i) {
            Candidate one = newFamily(*rc::gen::element(RiskLevel::Low, RiskLevel::Medium, RiskLevel::High));
            one.in12Weeks = *rc::gen::inRange(1, 4);
            if (*rc::gen::arbitrary<bool>())
                one.carried = CarriedCase{tableDay.addDays(-1), *rc::gen::inRange(1, 3)};
            some.append(one);
        }
        const auto first = plansOf(ordered(some, sitting));
        std::reverse(some.begin(), some.end());
        RC_ASSERT(plansOf(ordered(some, sitting)) == first);
        Tier last = Tier::UrgentNow;
        for (const OrderedCase& each : ordered(some, sitting)) {
            RC_ASSERT(each.tier >= last);
            last = each.tier;
        }
    });
}

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/agenda/reason.h"
#include "tests/rules/agenda/a_candidate.h"
#include "tests/support/test.h"

using namespace tepu;
using namespace list_of_10_may;

static QString reason(const Candidate& candidate)
{
    return reasonOf(seen(candidate, sitting), sitting);
}

TEST_CASE("the reason of a hearing names its kind and its day", "[rules][R-M4][R-P1]")
{
    CHECK(reason(release(ReleaseKind::RemandHearing, tableDay)) == "remand hearing today");
    CHECK(reason(release(ReleaseKind::BailHearing, tableDay.addDays(1))) == "bail hearing tomorrow");
    CHECK(reason(release(ReleaseKind::RemandHearing, tableDay.addDays(-1))) == "remand hearing Wed 9 May");
}

TEST_CASE("the reason of a release names its kind and its day", "[rules][R-M4][R-P1]")
{
    CHECK(reason(release(ReleaseKind::SentenceEnd, tableDay.addDays(-2))) == "sentence ended Tue 8 May");
    CHECK(reason(release(ReleaseKind::SentenceEnd, tableDay)) == "sentence ends today");
    CHECK(reason(release(ReleaseKind::SentenceEnd, tableDay.addDays(8))) == "sentence ends Fri 18 May");
    CHECK(reason(release(ReleaseKind::Parole, tableDay.addDays(1))) == "parole tomorrow");
}

TEST_CASE("of several releases the first is named, a hearing before the end of a sentence", "[rules][R-P1]")
{
    Candidate two = release(ReleaseKind::SentenceEnd, tableDay);
    two.releases.append({ReleaseId::fresh(), ReleaseKind::BailHearing, tableDay});
    two.releases.append({ReleaseId::fresh(), ReleaseKind::Parole, tableDay.addDays(3)});
    CHECK(reason(two) == "bail hearing today");
}

TEST_CASE("the reason of a PSO says when it ends, to the minute", "[rules][R-M4]")
{
    CHECK(reason(safetyOrderEnding("2018-05-10T14:20:00+12:00")) == "PSO ends today 14:20 · new · verbal");
    CHECK(reason(safetyOrderEnding("2018-05-11T06:05:00+12:00")) == "PSO ends tomorrow 06:05 · new · verbal");
    CHECK(reason(safetyOrderEnding("2018-05-12T09:10:00+12:00")) == "new · verbal");
    CHECK(reason(safetyOrderEnding("2018-05-10T08:30:00+12:00")) == "new · verbal");
}

TEST_CASE("a PSO whose end is said is not said again as a sign", "[rules][R-M4]")
{
    Candidate ending = safetyOrderEnding("2018-05-10T15:14:00+12:00");
    ending.episodes.first().safetyOrder = true;
    ending.episodes.first().harms = {};
    CHECK(reason(ending) == "PSO ends today 15:14 · new");
    ending.episodes.first().harms = {Harm::PropertyDamage};
    CHECK(reason(ending) == "PSO ends today 15:14 · new · damage");
    Candidate later = safetyOrderEnding("2018-05-12T15:14:00+12:00");
    later.episodes.first().safetyOrder = true;
    CHECK(reason(later) == "new · PSO");
}

TEST_CASE("the reason of an episode says how often and the gravest sign", "[rules][R-M4][R-R7]")
{
    Candidate four = newFamily();
    four.in12Weeks = 4;
    four.episodes.first().strangulation = true;
    CHECK(reason(four) == "4 in 12 weeks · strangulation");
    Candidate three = newFamily();
    three.in12Months = 3;
    three.episodes.first().harms = {};
    CHECK(reason(three) == "3 in 12 months · no harm named");
    CHECK(reason(newFamily()) == "new · verbal");
}

TEST_CASE("one more episode in twelve weeks is counted, a single one is new", "[rules][R-M4]")
{
    Candidate one = newFamily();
    const auto with = [&](int weeks, int months) {
        one.in12Weeks = weeks;
        one.in12Months = months;
        return reason(one);
    };
    CHECK(with(1, 1) == "new · verbal");
    CHECK(with(1, 2) == "2 in 12 months · verbal");
    CHECK(with(2, 2) == "2 in 12 weeks · verbal");
}

TEST_CASE("signs are ordered by danger", "[rules][R-R7]")
{
    EpisodeToHear one = episode();
    const auto gravest = [&] { return gravestOf({episode(), one}); };
    CHECK(gravest() == Sign::Verbal);
    one.harms = {Harm::VerbalAbuse, Harm::PropertyDamage};
    CHECK(gravest() == Sign::Damage);
    one.safetyOrder = true;
    CHECK(gravest() == Sign::SafetyOrder);
    one.harms.append(Harm::ThreatsOfHarm);
    CHECK(gravest() == Sign::Threats);
    one.harms.append(Harm::PhysicalHarm);
    CHECK(gravest() == Sign::PhysicalHarm);
    one.bailBreached = true;
    CHECK(gravest() == Sign::BailBreached);
    one.orderBreached = true;
    CHECK(gravest() == Sign::OrderBreached);
    one.harms.append(Harm::SexualViolence);
    CHECK(gravest() == Sign::SexualViolence);
    one.firearms = true;
    CHECK(gravest() == Sign::Firearms);
    one.strangulation = true;
    CHECK(gravest() == Sign::Strangulation);
    CHECK(gravestOf(QVector<EpisodeToHear>()) == Sign::None);
}

TEST_CASE("what was carried over says from which table, and how often", "[rules][R-M4]")
{
    CHECK(reason(carriedOver()) == "carried over from Wed 9 May · new · verbal");
    CHECK(reason(carriedOver(2)) == "carried over 2 times, last from Wed 9 May · new · verbal");
}

TEST_CASE("a review that is due says so, and since when if it is late", "[rules][R-M4]")
{
    CHECK(reason(reviewDue(tableDay)) == "review due");
    CHECK(reason(reviewDue(tableDay.addDays(-1))) == "review due since Wed 9 May");
    Candidate two = reviewDue(tableDay);
    two.reviews.append({ReviewId::fresh(), QDate(2018, 5, 7)});
    CHECK(reason(two) == "review due since Mon 7 May");
}

TEST_CASE("High plans without an ICM, plans left under ICM and overdue tasks say so", "[rules][R-R6][R-D5]")
{
    Candidate high = family(RiskLevel::High);
    high.highSince = QDate(2018, 5, 8);
    CHECK(reason(high) == "high since Tue 8 May");
    Candidate under = family(RiskLevel::Medium);
    under.underIcm = true;
    CHECK(reason(under) == "under ICM, no review set");
    Candidate late = family(RiskLevel::Medium);
    late.tasks = {task("2018-05-06T08:30:00+12:00"), task("2018-05-05T08:30:00+12:00")};
    CHECK(reason(late) == "task 5 days over");
}

TEST_CASE("three reasons are shown, the most pressing first", "[rules][R-M4]")
{
    Candidate much = safetyOrderEnding("2018-05-10T14:20:00+12:00");
    much.carried = CarriedCase{QDate(2018, 5, 9), 1};
    much.reviews = {{ReviewId::fresh(), tableDay}};
    CHECK(reason(much) == "PSO ends today 14:20 · carried over from Wed 9 May · new");
    much.releases = {{ReleaseId::fresh(), ReleaseKind::RemandHearing, tableDay}};
    CHECK(reason(much) == "remand hearing today · PSO ends today 14:20 · carried over from Wed 9 May");
    CHECK(reason(family()).isEmpty());
}

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/releases/standing.h"
#include "tests/support/test.h"

using namespace tepu;

static const QDate friday(2018, 5, 11);

static ReleaseStanding on(QDate today, std::optional<QDate> expected, int days = 14)
{
    return releaseStanding({expected, {}, true}, today, days);
}

TEST_CASE("a release is imminent from fourteen days before it: the day before that window, its first day, the day after", "[rules][R-P1]")
{
    CHECK(on(friday.addDays(-15), friday) == ReleaseStanding::Later);
    CHECK(on(friday.addDays(-14), friday) == ReleaseStanding::Imminent);
    CHECK(on(friday.addDays(-13), friday) == ReleaseStanding::Imminent);
}

TEST_CASE("how long before is the site's to say", "[rules][R-P1]")
{
    CHECK(on(friday.addDays(-8), friday, 7) == ReleaseStanding::Later);
    CHECK(on(friday.addDays(-7), friday, 7) == ReleaseStanding::Imminent);
    CHECK(on(friday.addDays(-1), friday, 0) == ReleaseStanding::Later);
    CHECK(on(friday, friday, 0) == ReleaseStanding::Today);
}

TEST_CASE("the day before, on the day, and the day after, when what happened is asked for", "[rules][R-P1]")
{
    CHECK(on(friday.addDays(-1), friday) == ReleaseStanding::Imminent);
    CHECK(on(friday, friday) == ReleaseStanding::Today);
    CHECK(on(friday.addDays(1), friday) == ReleaseStanding::Unanswered);
    CHECK(on(friday.addDays(400), friday) == ReleaseStanding::Unanswered);
}

TEST_CASE("who is out, who stays in, and whose day nobody knows", "[rules][R-P1]")
{
    CHECK(releaseStanding({friday, friday, false}, friday, 14) == ReleaseStanding::Out);
    CHECK(releaseStanding({friday, {}, false}, friday.addDays(3), 14) == ReleaseStanding::StillIn);
    CHECK(on(friday, std::nullopt) == ReleaseStanding::DayNotKnown);
}

TEST_CASE("a hearing may free somebody on the day itself, the end of a sentence is a day like any", "[rules][R-P1]")
{
    CHECK(mayFreeTheSameDay(ReleaseKind::RemandHearing));
    CHECK(mayFreeTheSameDay(ReleaseKind::BailHearing));
    CHECK_FALSE(mayFreeTheSameDay(ReleaseKind::SentenceEnd));
    CHECK_FALSE(mayFreeTheSameDay(ReleaseKind::Parole));
    CHECK(releaseInWords("James", ReleaseKind::RemandHearing, friday, friday.addDays(-1)) == "James may be released at the remand hearing on Fri 11 May");
    CHECK(releaseInWords("James", ReleaseKind::RemandHearing, friday, friday) == "James may be released today (remand hearing)");
    CHECK(releaseInWords("James", ReleaseKind::RemandHearing, friday, friday.addDays(1)) == "James may be out since Fri 11 May (remand hearing)");
}

TEST_CASE("the nearer the day, the earlier a release stands", "[rules][R-P1][property]")
{
    rc::prop("no day makes a release less pressing than the day before it did, until somebody answers", [] {
        const int days = *rc::gen::inRange(0, 30);
        const int left = *rc::gen::inRange(-40, 60);
        const auto today = on(friday.addDays(-left), friday, days);
        const auto tomorrow = on(friday.addDays(-left + 1), friday, days);
        RC_ASSERT((tomorrow <= today || today == ReleaseStanding::Unanswered));
    });
}

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/releases/release_line.h"
#include "tests/support/test.h"

using namespace tepu;

static UnderstoodRelease understood(const char* text)
{
    Agency refuge;
    refuge.code = "womens_refuge";
    refuge.mark = "REFUGE";
    refuge.typedAs = {"refuge"};
    return understandRelease(QString::fromUtf8(text), {refuge}, parseInstant("2018-05-10T10:00:00+12:00").value());
}

TEST_CASE("what was done before a release is typed as it is said", "[rules][lines][R-P2]")
{
    const auto told = understood("victim told yesterday by refuge she will stay with her aunt");
    CHECK(told.check == ReleaseCheck::VictimTold);
    CHECK(told.on == QDate(2018, 5, 9));
    CHECK(told.agency == QStringLiteral("womens_refuge"));
    CHECK(told.words == "she will stay with her aunt");
    CHECK(told.missing.isEmpty());
    CHECK(understood("icm review done").check == ReleaseCheck::IcmReviewDone);
    CHECK(understood("alarm open again").answer == CheckAnswer::OpenAgain);
}

TEST_CASE("what is not needed says why, and an agency is one of the site's", "[rules][lines][R-P2]")
{
    CHECK(understood("pos not needed").missing == "Why is it not needed?");
    CHECK(understood("pos not needed because Corrections works with him").words == "Corrections works with him");
    CHECK(understood("victim told by nobody").missing == QString::fromUtf8("“nobody” is no agency of this site."));
    CHECK(understood("victim told by").missing == "By which agency?");
}

TEST_CASE("what happened is typed with its day and the day to come", "[rules][lines][R-P1]")
{
    CHECK(understood("released").happened == ReleaseDay::Released);
    CHECK(understood("released yesterday to his brother").words == "to his brother");
    const auto again = understood("remanded again until 24 may");
    CHECK(again.happened == ReleaseDay::RemandedAgain);
    CHECK(again.nextOn == QDate(2018, 5, 24));
    CHECK(understood("not released").happened == ReleaseDay::NotReleased);
    CHECK(understood("moved to fri 18 may").nextOn == QDate(2018, 5, 18));
    CHECK(understood("moved").missing.contains("Moved to which day"));
    CHECK(understood("remanded until pukeko").missing == QString::fromUtf8("“pukeko” is no day."));
}

TEST_CASE("a hearing to come is typed with its day", "[rules][lines][R-P1]")
{
    CHECK(understood("hearing 18 may").kind == ReleaseKind::RemandHearing);
    CHECK(understood("bail hearing on 18 may").kind == ReleaseKind::BailHearing);
    CHECK(understood("sentence ends 3 jun").nextOn == QDate(2018, 6, 3));
    CHECK(understood("hearing").missing.contains("On which day"));
    CHECK(understood("hearing 31 feb").missing.contains("On which day"));
}

TEST_CASE("whatever is typed gets an answer", "[rules][lines][property]")
{
    CHECK_FALSE(understood("").missing.isEmpty());
    CHECK_FALSE(understood("the weather is fine").missing.isEmpty());
    rc::prop("a line is understood, or says what it lacks", [] {
        static const QStringList parts{"victim", "told", "by", "refuge", "released", "until", "24", "may", "not", "needed", "moved", "to", "hearing", "māori", "yesterday", ","};
        QStringList words;
        for (const int each : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, int(parts.size()))))
            words.append(parts[each]);
        const auto line = understandRelease(words.join(u' '), {}, parseInstant("2018-05-10T10:00:00+12:00").value());
        RC_ASSERT((line.check || line.happened || line.isNew || !line.missing.isEmpty()));
    });
}

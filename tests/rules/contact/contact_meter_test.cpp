// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/contact/contact_meter.h"
#include "tests/support/property.h"

using namespace tepu;

namespace {

Instant atLocal(const char* local)
{
    return parseInstant(QString::fromLatin1(local)).value();
}

ContactAttempt call(const char* local, ContactResult result = ContactResult::NoAnswer)
{
    return {atLocal(local), ContactMethod::Phone, result};
}

ContactAttempt visit(const char* local, ContactResult result = ContactResult::NotAtAddress)
{
    return {atLocal(local), ContactMethod::HomeVisit, result};
}

ContactRound lowRound()
{
    return {atLocal("2018-05-10T00:00:00"), RiskLevel::Low};
}

ContactRound safe(const char* when)
{
    ContactRound round = lowRound();
    round.ways = {{true, QString::fromUtf8(when)}};
    return round;
}

const QVector<ContactAttempt>& fourCalls()
{
    static const QVector<ContactAttempt> calls{call("2018-05-10T09:00:00"), call("2018-05-11T11:00:00"), call("2018-05-12T14:00:00"),
                                               call("2018-05-13T17:00:00")};
    return calls;
}

/// Attempts of a few weeks, with everything that may come of them but an end of trying.
QVector<ContactAttempt> anyAttempts()
{
    static const std::vector<ContactResult> results{ContactResult::NoAnswer, ContactResult::NotAtAddress, ContactResult::UnsafeToContact,
                                                    ContactResult::WrongNumber, ContactResult::StatutoryContact};
    static const std::vector<ContactMethod> methods{ContactMethod::Phone, ContactMethod::Phone, ContactMethod::Text, ContactMethod::HomeVisit};
    QVector<ContactAttempt> all;
    for (int i = *rc::gen::inRange(0, 12); i > 0; --i)
        all.append({atLocal("2018-05-09T00:00:00") + std::chrono::minutes(*rc::gen::inRange(0, 20 * 24 * 60)), *rc::gen::elementOf(methods),
                    *rc::gen::elementOf(results), *rc::gen::element(std::optional<bool>(), std::optional(true), std::optional(false))});
    return all;
}

ContactRound anyRound()
{
    static const std::vector<const char*> ways{"", "before 15:00", "weekdays 9am to 11am", "when the tamariki are at school"};
    ContactRound round = safe(*rc::gen::elementOf(ways));
    round.level = *rc::gen::element(std::optional<RiskLevel>(), std::optional(RiskLevel::Low), std::optional(RiskLevel::High));
    if (*rc::gen::arbitrary<bool>())
        round.holds = {{atLocal("2018-05-15T08:00:00"), atLocal("2018-05-17T08:00:00")}};
    return round;
}

} // namespace

TEST_CASE("four calls on four different days at four different times are the minimum at Low", "[contact][R-C1]")
{
    const ContactMeter three = contactMeter(fourCalls().first(3), lowRound());
    CHECK(three.calls == 3);
    CHECK(three.callsWanted == 4);
    CHECK(three.state == MeterState::Trying);
    const ContactMeter four = contactMeter(fourCalls(), lowRound());
    CHECK(four.calls == 4);
    CHECK(four.state == MeterState::Tried);
    CHECK(meterInWords(four) == "4 of 4 calls");
}

TEST_CASE("two calls on one day count once", "[contact][R-C1]")
{
    CHECK(contactMeter({call("2018-05-10T09:00:00"), call("2018-05-10T16:00:00")}, lowRound()).calls == 1);
    CHECK(contactMeter({call("2018-05-10T23:59:00"), call("2018-05-11T00:00:00")}, lowRound()).calls == 2);
}

TEST_CASE("two calls within one band of the day count once, on whatever days: before, on and after its beginning", "[contact][R-C1]")
{
    CHECK(contactMeter({call("2018-05-10T10:30:00"), call("2018-05-11T09:59:00")}, lowRound()).calls == 2);
    CHECK(contactMeter({call("2018-05-10T10:30:00"), call("2018-05-11T10:00:00")}, lowRound()).calls == 1);
    CHECK(contactMeter({call("2018-05-10T10:30:00"), call("2018-05-11T11:59:00")}, lowRound()).calls == 1);
    CHECK(contactMeter({call("2018-05-10T10:30:00"), call("2018-05-11T12:00:00")}, lowRound()).calls == 2);
    CHECK(bandOf(QTime(9, 59), ContactMinimum().bandsBegin) == 0);
    CHECK(bandOf(QTime(18, 0), ContactMinimum().bandsBegin) == 4);
}

TEST_CASE("of several calls on a day the one that helps is counted", "[contact][R-C1]")
{
    // Taken in their order the first day would use up the band that the second needs.
    CHECK(contactMeter({call("2018-05-10T09:00:00"), call("2018-05-10T11:00:00"), call("2018-05-11T09:30:00")}, lowRound()).calls == 2);
    CHECK(contactMeter({call("2018-05-10T11:00:00"), call("2018-05-10T09:00:00"), call("2018-05-11T11:30:00")}, lowRound()).calls == 2);
}

TEST_CASE("a site’s own bands are used", "[contact][R-C1]")
{
    ContactMinimum halves;
    halves.bandsBegin = {QTime(12, 0)};
    CHECK(contactMeter(fourCalls(), lowRound(), halves).calls == 2);
}

TEST_CASE("at Medium and High a call and a visit are the minimum, and before a level is decided too", "[contact][R-C2]")
{
    ContactRound round = lowRound();
    for (const auto level : {std::optional(RiskLevel::Medium), std::optional(RiskLevel::High), std::optional<RiskLevel>()}) {
        round.level = level;
        CHECK(contactMeter({call("2018-05-10T09:00:00")}, round).state == MeterState::Trying);
        const ContactMeter both = contactMeter({call("2018-05-10T09:00:00"), visit("2018-05-10T15:00:00")}, round);
        CHECK(both.state == MeterState::Tried);
        CHECK(meterInWords(both) == "1 of 1 call · 1 of 1 visit");
    }
    CHECK(contactMeter({visit("2018-05-10T15:00:00")}, lowRound()).visitsWanted == 0);
}

TEST_CASE("a contact logged at night does not count where only the morning is safe", "[contact][R-C1]")
{
    const ContactRound mornings = safe("before 12:00");
    CHECK(contactMeter({call("2018-05-10T11:59:00")}, mornings).calls == 1);
    CHECK(contactMeter({call("2018-05-10T12:00:00")}, mornings).calls == 0);
    const ContactMeter night = contactMeter({call("2018-05-10T22:00:00")}, mornings);
    CHECK(night.calls == 0);
    CHECK(night.notCounted == 1);
    CHECK(meterInWords(night) == "0 of 4 calls · 1 not counted: not at a safe time");
}

TEST_CASE("where the safe time is no hour that can be read, whoever called says whether it was safe", "[contact][R-C1]")
{
    const ContactRound school = safe("when the tamariki are at school");
    ContactAttempt attempt = call("2018-05-10T11:00:00");
    CHECK(contactMeter({attempt}, school).safetyNotSaid == 1);
    CHECK(meterInWords(contactMeter({attempt}, school)).contains("say whether the time was safe"));
    attempt.saidSafe = true;
    CHECK(contactMeter({attempt}, school).calls == 1);
    attempt.saidSafe = false;
    CHECK(contactMeter({attempt}, school).calls == 0);
}

TEST_CASE("nobody’s word makes an hour safe that is known not to be", "[contact][R-C1]")
{
    ContactAttempt night = call("2018-05-10T22:00:00");
    night.saidSafe = true;
    CHECK(contactMeter({night}, safe("before 12:00")).calls == 0);
}

TEST_CASE("an attempt during a hold does not count: before, at its beginning, at its lifting", "[contact][R-C1][R-C6]")
{
    ContactRound round = lowRound();
    round.holds = {{atLocal("2018-05-10T10:00:00"), atLocal("2018-05-11T10:00:00")}};
    CHECK(contactMeter({call("2018-05-10T09:59:00")}, round).calls == 1);
    CHECK(contactMeter({call("2018-05-10T10:00:00")}, round).calls == 0);
    CHECK(contactMeter({call("2018-05-11T09:59:00")}, round).calls == 0);
    CHECK(contactMeter({call("2018-05-11T10:00:00")}, round).calls == 1);
    round.isHeldNow = true;
    CHECK(contactMeter({}, round).state == MeterState::Held);
    CHECK(meterInWords(contactMeter({}, round)) == "held: unsafe");
}

TEST_CASE("the meter stops on contact and on decline: what comes later is not counted", "[contact][R-C1]")
{
    for (const auto& [result, state] : {std::pair(ContactResult::ContactMade, MeterState::Reached), std::pair(ContactResult::Declined, MeterState::Declined)}) {
        QVector<ContactAttempt> attempts = fourCalls();
        attempts[1].result = result;
        const ContactMeter meter = contactMeter(attempts, lowRound());
        CHECK(meter.state == state);
        CHECK(meter.calls == 1);
    }
    CHECK(meterInWords(contactMeter({call("2018-05-10T09:00:00", ContactResult::Declined)}, lowRound())) == "declined");
}

TEST_CASE("a text, a wrong number and who must come to probation are no attempts", "[contact][R-C1]")
{
    ContactAttempt text = call("2018-05-10T09:00:00");
    text.method = ContactMethod::Text;
    ContactAttempt probation = visit("2018-05-11T11:00:00", ContactResult::StatutoryContact);
    probation.method = ContactMethod::ProbationOffice;
    const ContactMeter meter = contactMeter({text, call("2018-05-12T14:00:00", ContactResult::WrongNumber), probation}, lowRound());
    CHECK(meter.calls == 0);
    CHECK(meter.visits == 0);
    CHECK(meter.state == MeterState::Trying);
}

TEST_CASE("what was tried before the family last came to the table is of another round: before, on and after", "[contact][R-C1]")
{
    ContactRound round = lowRound();
    round.since = atLocal("2018-05-10T09:00:00");
    CHECK(contactMeter({call("2018-05-10T08:59:00", ContactResult::ContactMade)}, round).state == MeterState::Trying);
    CHECK(contactMeter({call("2018-05-10T09:00:00")}, round).calls == 1);
    CHECK(contactMeter({call("2018-05-10T09:01:00")}, round).calls == 1);
}

TEST_CASE("the meter does not depend on the order in which attempts are told", "[contact][R-C1][property]")
{
    rc::prop("order", [] {
        QVector<ContactAttempt> attempts = anyAttempts();
        const ContactRound round = anyRound();
        if (*rc::gen::arbitrary<bool>() && !attempts.isEmpty())
            attempts[0].result = *rc::gen::element(ContactResult::ContactMade, ContactResult::Declined);
        const ContactMeter meter = contactMeter(attempts, round);
        std::mt19937_64 chance(*rc::gen::arbitrary<quint64>());
        std::shuffle(attempts.begin(), attempts.end(), chance);
        RC_ASSERT(contactMeter(attempts, round) == meter);
    });
}

TEST_CASE("an attempt at an unsafe time never counts", "[contact][R-C1][property]")
{
    rc::prop("unsafe", [] {
        const ContactRound round = anyRound();
        const QVector<ContactAttempt> attempts = anyAttempts();
        QVector<ContactAttempt> safeOnes;
        for (const ContactAttempt& each : attempts)
            if (timeSafety(each, round.ways, round.holds) == TimeSafety::Safe)
                safeOnes.append(each);
        const ContactMeter all = contactMeter(attempts, round), safeAlone = contactMeter(safeOnes, round);
        RC_ASSERT(all.calls == safeAlone.calls);
        RC_ASSERT(all.visits == safeAlone.visits);
        RC_ASSERT(all.state == safeAlone.state);
    });
}

TEST_CASE("until it stops a further attempt never takes any away, and adds one at most", "[contact][R-C1][property]")
{
    rc::prop("monotone", [] {
        const ContactRound round = anyRound();
        QVector<ContactAttempt> attempts = anyAttempts();
        RC_PRE(!attempts.isEmpty());
        const ContactMeter all = contactMeter(attempts, round);
        attempts.removeAt(*rc::gen::inRange<qsizetype>(0, attempts.size()));
        const ContactMeter fewer = contactMeter(attempts, round);
        RC_ASSERT(all.calls >= fewer.calls);
        RC_ASSERT(all.calls <= fewer.calls + 1);
        RC_ASSERT(all.visits >= fewer.visits);
        RC_ASSERT((all.state == MeterState::Tried || fewer.state != MeterState::Tried));
    });
}

TEST_CASE("no more calls count than there are days, and than there are bands", "[contact][R-C1][property]")
{
    rc::prop("bounds", [] {
        const QVector<ContactAttempt> attempts = anyAttempts();
        QSet<QDate> days;
        QSet<int> bands;
        for (const ContactAttempt& each : attempts) {
            days.insert(dateAt(each.at));
            bands.insert(bandOf(timeAt(each.at), ContactMinimum().bandsBegin));
        }
        const int calls = contactMeter(attempts, lowRound()).calls;
        RC_ASSERT(calls <= days.size());
        RC_ASSERT(calls <= bands.size());
    });
}

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/safety/carry.h"
#include "core/rules/safety/safety_line.h"
#include "tests/support/property.h"
#include "tests/support/test.h"

using namespace tepu;

static SafetyLine line(const char* text)
{
    return readSafetyLine(QString::fromUtf8(text), parseInstant(QStringLiteral("2018-05-10T10:00:00+12:00")).value());
}

TEST_CASE("a part of a safety plan is typed with its word first and whose words they are last", "[rules][safety-plan][R-S8]")
{
    const SafetyLine place = line("place her sister's in Tirau (her, only)");
    CHECK(place.verb == SafetyVerb::Say);
    CHECK(place.part == SafetyPlanPart::SafePlace);
    CHECK(place.words == "her sister's in Tirau");
    CHECK(place.said.source == Source::Victim);
    CHECK(place.said.victimOnly);
    CHECK(place.missing.isEmpty());
    CHECK_FALSE(line("place").missing.isEmpty());
    CHECK(line("instead walks to the river (him)").part == SafetyPlanPart::ResponsePlan);
}

TEST_CASE("a signal, what holds no more, and when the plan was gone through", "[rules][safety-plan][R-S8][R-C11]")
{
    CHECK(line("signal blue kettle: ring 111").words == "blue kettle");
    CHECK(line("signal blue kettle: ring 111").beside == "ring 111");
    CHECK_FALSE(line("signal : ring 111").missing.isEmpty());
    CHECK(line("held Sgt Ngata").words == "Sgt Ngata");
    CHECK(line("gone place he knows it").part == SafetyPlanPart::SafePlace);
    CHECK(line("gone place he knows it").words == "he knows it");
    CHECK_FALSE(line("gone place").missing.isEmpty());
    CHECK_FALSE(line("gone cellar he knows it").missing.isEmpty());
    const SafetyLine reviewed = line("reviewed Aroha Pene, next 24 may");
    CHECK(reviewed.words == "Aroha Pene");
    CHECK(reviewed.nextOn == QDate(2018, 5, 24));
    CHECK_FALSE(line("reviewed Aroha Pene, next blossom").missing.isEmpty());
    CHECK_FALSE(line("reviewed").missing.isEmpty());
    CHECK_FALSE(line("reviewed Aroha Pene").nextOn.has_value());
}

TEST_CASE("a withdrawn statement, and what was considered of it", "[rules][R-S9]")
{
    const SafetyLine withdrawn = line("withdrawn 3 may: Sgt Ngata: she wants to go home (her)");
    CHECK(withdrawn.verb == SafetyVerb::Withdrawn);
    CHECK(withdrawn.on == QDate(2018, 5, 3));
    CHECK(withdrawn.beside == "Sgt Ngata");
    CHECK(withdrawn.words == "she wants to go home");
    CHECK(line("withdrawn Sgt Ngata").beside == "Sgt Ngata");
    CHECK_FALSE(line("withdrawn Sgt Ngata").on.has_value());
    CHECK(line("breach Sgt Ngata: he is to be charged").question == WithdrawalQuestion::Breach);
    CHECK(line("prosecution Sgt Ngata: goes on").beside == "Sgt Ngata");
    CHECK_FALSE(line("breach Sgt Ngata").missing.isEmpty());
}

TEST_CASE("whatever is typed is either understood or says what is missing", "[rules][safety-plan][total]")
{
    const QStringList some{"place", "gone", "signal", ":", "next", "24", "may", "(her)", "reviewed", "withdrawn", "breach", QString::fromUtf8("kāinga"), ";", "31", "feb"};
    rc::check([&](const std::vector<int>& picks) {
        QStringList words;
        for (const int pick : picks)
            words.append(some[qsizetype(std::abs(qint64(pick)) % some.size())]);
        const SafetyLine read = readSafetyLine(words.join(u' '), parseInstant(QStringLiteral("2018-05-10T10:00:00+12:00")).value());
        RC_ASSERT((read.verb.has_value() || !read.missing.isEmpty()));
    });
}

TEST_CASE("no name, no place, no code word, no agency and nothing that says what it is stands on what is carried", "[rules][safety-plan][R-S8][leak]")
{
    CarryGuard guard;
    guard.names = {QString::fromUtf8("Mere"), QString::fromUtf8("Kōwhai"), "James"};
    guard.addresses = {QString::fromUtf8("12A Rātā Crescent, Hamilton East")};
    guard.spoken = {"blue kettle"};
    guard.agencies = {QString::fromUtf8("Women’s Refuge"), "REFUGE", "IVS"};
    const auto left = [&](const char* words) { return carryLines({QString::fromUtf8(words)}, guard).lines.isEmpty(); };
    CHECK(left("ring James' mother"));
    CHECK(left("go to MERE's aunt"));
    CHECK(left("the kowhai family"));
    CHECK(left("run to 14 Rata Crescent"));
    CHECK(left("say Blue Kettle"));
    CHECK(left(QString::fromUtf8("ring women’s refuge").toUtf8().constData()));
    CHECK(left("the refuge in town"));
    CHECK(left("his violence"));
    CHECK(left("take the protection order"));
    const CarryLines both = carryLines({"take the keys; ring James' mother; 027 555 0188"}, guard);
    CHECK(both.lines == QVector<QString>{"take the keys", "027 555 0188"});
    CHECK(both.leftOut == QVector<QString>{"ring James' mother"});
    CHECK_FALSE(left("merely go out by the back"));
}

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/alerts/alert.h"
#include "core/rules/alerts/precedence.h"
#include "core/rules/orders/pso.h"
#include "tests/support/test.h"

using namespace tepu;

static Instant at(const char* local)
{
    return parseInstant(QString::fromLatin1(local)).value();
}

static const Instant now = at("2018-05-10T10:42:00+12:00");

static EpisodeSigns episode(const char* occurredAt = "2018-05-09T23:56:00+12:00")
{
    EpisodeSigns signs;
    signs.occurredAt = at(occurredAt);
    signs.isNew = true;
    return signs;
}

static QVector<Danger> kinds(const QVector<Alert>& alerts)
{
    QVector<Danger> all;
    for (const Alert& alert : alerts)
        all.append(alert.kind);
    return all;
}

TEST_CASE("alerts stand in one order, the most dangerous first", "[rules][R-R7]")
{
    EpisodeSigns all = episode();
    all.strangulation = all.firearms = all.orderBreached = all.bailBreached = all.physicalHarm = all.childrenPresent = true;
    all.weapon = "kitchen knife";
    all.psoDays = 3;
    AlertFacts facts;
    facts.episodes = {all};
    facts.holds = {{"James", "he does not know of her complaint", "Women’s Refuge", "Women’s Refuge", now}};
    facts.releases = {{"James", ReleaseKind::Parole, QDate(2018, 5, 18)}};
    facts.pregnant = {{"Mere", {}, "Police", now}};
    facts.warnings = {{{}, "two dogs", "police", now}};
    facts.near = {{"James’s bail address is in the same street as Mere’s home", QDate(2018, 5, 10)}};
    OrderTimes stands, ends, awaits;
    stands.from = ends.from = awaits.from = QDate(2018, 5, 1);
    ends.kind = KindOfOrder::Bail;
    ends.until = at("2018-05-12T17:00:00+12:00");
    awaits.awaitsService = true;
    facts.orders = {{"James", stands, {}, "Family Court"}, {"James", ends, {}, "court"}, {"James", awaits, {}, "Family Court"}};
    const auto alerts = alertsOf(facts, now);
    CHECK(kinds(alerts) == QVector{Danger::Strangulation, Danger::Firearms, Danger::UnsafeToContact, Danger::AddressNear,
                                   Danger::SafetyOrder, Danger::OrderEnding, Danger::OrderNotServed, Danger::OrderBreached,
                                   Danger::BailBreached, Danger::Weapon, Danger::Pregnant, Danger::ChildrenAndHarm, Danger::Release,
                                   Danger::DangerToWorkers, Danger::OrderInForce});
    QVector<Danger> order = precedence();
    order.removeOne(Danger::Held); // the room's word for any of them
    CHECK(kinds(alerts) == order);
    for (const Alert& alert : alerts) {
        CHECK_FALSE(alert.words.isEmpty());
        CHECK_FALSE(alert.source.isEmpty());
        CHECK(alert.on.has_value());
    }
}

TEST_CASE("every kind of danger has one place in the order", "[rules][R-R7]")
{
    CHECK(precedence().size() == qsizetype(Vocabulary<Danger>::words.size()));
    for (const auto& word : Vocabulary<Danger>::words)
        CHECK(precedence().count(word.value) == 1);
    CHECK(placeOf(Danger::Strangulation) == 0);
    CHECK(placeOf(Danger::OrderInForce) == precedence().size() - 1);
}

TEST_CASE("no alert counts and none scores", "[rules][R-R7]")
{
    AlertFacts facts;
    for (int i = 0; i < 5; ++i) {
        facts.episodes.append(episode());
        facts.episodes.last().strangulation = true;
    }
    const auto alerts = alertsOf(facts, now);
    REQUIRE(alerts.size() == 1);
    CHECK(alerts.first().words == "Strangulation in this episode");
    CHECK(alerts.first().on == QDate(2018, 5, 9));
}

TEST_CASE("strangulation in an earlier episode is still told, years later", "[rules][R-R7]")
{
    EpisodeSigns old = episode("2015-02-03T12:00:00+13:00");
    old.isNew = false;
    old.strangulation = true;
    const auto alerts = episodeAlerts({episode(), old}, now);
    REQUIRE(alerts.size() == 1);
    CHECK(alerts.first().words == "Strangulation in an earlier episode");
    CHECK(alerts.first().on == QDate(2015, 2, 3));
}

TEST_CASE("a breach of bail is told for twelve weeks", "[rules][R-R7]")
{
    const auto told = [](int daysAgo) {
        EpisodeSigns sign = episode();
        sign.occurredAt = now - 24h * daysAgo;
        sign.bailBreached = true;
        return !episodeAlerts({sign}, now).isEmpty();
    };
    CHECK(told(83));
    CHECK(told(84));
    CHECK_FALSE(told(85));
}

TEST_CASE("children are told of only with physical harm", "[rules][R-R7]")
{
    EpisodeSigns sign = episode();
    sign.childrenPresent = true;
    CHECK(episodeAlerts({sign}, now).isEmpty());
    sign.physicalHarm = true;
    CHECK(kinds(episodeAlerts({sign}, now)) == QVector{Danger::ChildrenAndHarm});
}

TEST_CASE("a PSO runs from its serving, to the minute", "[rules][PSO]")
{
    CHECK(psoEnd(72h, at("2018-05-09T09:10:42+12:00")) == at("2018-05-12T09:10:00+12:00"));
    CHECK_FALSE(psoEnd(72h, {}));
    CHECK_FALSE(psoEnd({}, now));
}

TEST_CASE("a PSO is told until the minute in which it ends", "[rules][PSO]")
{
    EpisodeSigns sign = episode();
    sign.psoDays = 3;
    sign.psoServedAt = at("2018-05-09T09:10:00+12:00");
    const Instant end = at("2018-05-12T09:10:00+12:00");
    const auto alert = orderAlerts({sign}, now).first();
    CHECK(alert.words == "PSO served, ends Sat 12 May 09:10");
    CHECK(alert.more == "46 h left");
    CHECK(orderAlerts({sign}, end - 1min).size() == 1);
    CHECK(orderAlerts({sign}, end).isEmpty());
    CHECK(orderAlerts({sign}, end + 1min).isEmpty());
}

TEST_CASE("a PSO that is not served is a state of its own", "[rules][PSO]")
{
    EpisodeSigns sign = episode();
    sign.psoDays = 1;
    CHECK(orderAlerts({sign}, now).first().words == "PSO issued, not yet served");
    CHECK(orderAlerts({sign}, sign.occurredAt + 23h).size() == 1);
    CHECK(orderAlerts({sign}, sign.occurredAt + 24h).isEmpty());
}

TEST_CASE("a hold says whom not to contact, why, and whom to ask; the room does not read why", "[rules][R-C6]")
{
    const auto alert = holdAlerts({{"James", "he does not know of her complaint", "Women’s Refuge", "Women’s Refuge", now}}).first();
    CHECK(alert.words == "Do not contact James: he does not know of her complaint. Ask Women’s Refuge first");
    CHECK(alert.roomWords == "Do not contact James. Ask Women’s Refuge first");
    CHECK(alert.source == "Women’s Refuge");
    CHECK(holdAlerts({{"James", {}, {}, "police", now}}).first().words == "Do not contact James");
}

TEST_CASE("a release is told from fourteen days before", "[rules][R-P1]")
{
    const auto told = [](int days) {
        return !releaseAlerts({{"James", ReleaseKind::Parole, dateAt(now).addDays(days)}}, now, 14).isEmpty();
    };
    CHECK(told(13));
    CHECK(told(14));
    CHECK_FALSE(told(15));
}

TEST_CASE("a hearing is a possible release on its day", "[rules][R-P1]")
{
    const auto words = [](ReleaseKind kind, int days) {
        return releaseAlerts({{"James", kind, dateAt(now).addDays(days)}}, now, 14).first().words;
    };
    CHECK(words(ReleaseKind::RemandHearing, 0) == "James may be released today (remand hearing)");
    CHECK(words(ReleaseKind::BailHearing, 4) == "James may be released at the bail hearing on Mon 14 May");
    CHECK(words(ReleaseKind::Parole, 4) == "James is released on Mon 14 May (parole)");
    CHECK(words(ReleaseKind::SentenceEnd, -1) == "James may be out since Wed 9 May (end of sentence)");
}

TEST_CASE("a pregnancy is told for the months it can last", "[rules][R-R7]")
{
    const auto told = [](int daysAgo) {
        AlertFacts facts;
        facts.pregnant = {{"Mere", {}, "Police", now - 24h * daysAgo}};
        return !alertsOf(facts, now).isEmpty();
    };
    CHECK(told(279));
    CHECK(told(280));
    CHECK_FALSE(told(281));
}

TEST_CASE("the room reads that workers are in danger, never of what or by whose word", "[rules][R-S4]")
{
    for (const Alert& alert : workerAlerts({{{}, "he keeps a rifle", "victim", now}}, {{"James", "Stopbank Boys", "Police", now}})) {
        CHECK(alert.roomWords == "Danger to workers: ask before a visit");
        CHECK(alert.words != alert.roomWords);
    }
}

TEST_CASE("an initial and a sentence keep one full stop before whom to ask", "[rules][R-C6]")
{
    AlertFacts facts;
    facts.holds = {{"J.", "He must not learn of it.", "Women’s Refuge", "Women’s Refuge", now}};
    const auto alerts = alertsOf(facts, now);
    REQUIRE(alerts.size() == 1);
    CHECK(alerts.first().words == "Do not contact J.: He must not learn of it. Ask Women’s Refuge first");
    CHECK(alerts.first().roomWords == "Do not contact J. Ask Women’s Refuge first");
}

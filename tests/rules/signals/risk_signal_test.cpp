// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/alerts/alert.h"
#include "core/rules/alerts/precedence.h"
#include "core/rules/signals/order_of_danger.h"
#include "core/rules/signals/risk_signal.h"
#include "core/rules/signals/signal_words.h"
#include "tests/support/property.h"

using namespace tepu;

static const QDate today(2018, 5, 10);

static Instant now()
{
    return instantAt(today, QTime(10, 0)).value();
}

static EpisodeForSignals episode(int daysAgo)
{
    EpisodeForSignals episode;
    episode.episode = Uuid::fresh();
    episode.occurredAt = instantAt(today.addDays(-daysAgo), QTime(9, 0)).value();
    return episode;
}

static std::optional<RiskSignal> found(const SignalFacts& facts, SignalKind kind)
{
    for (const RiskSignal& signal : signalsOf(facts, now()))
        if (signal.signal == kind)
            return signal;
    return std::nullopt;
}

/// What one changed episode shows.
static std::optional<RiskSignal> shown(SignalKind kind, int daysAgo, void (*change)(EpisodeForSignals&))
{
    SignalFacts facts;
    facts.episodes = {episode(daysAgo)};
    change(facts.episodes[0]);
    return found(facts, kind);
}

TEST_CASE("strangulation and firearms never lapse, children who were there do after twelve weeks", "[rules][signals][R-R7]")
{
    const auto strangled = [](EpisodeForSignals& e) { e.strangulation = true; };
    CHECK(shown(SignalKind::Strangulation, 4000, strangled));
    CHECK(shown(SignalKind::Firearms, 4000, [](EpisodeForSignals& e) { e.firearms = true; }));
    const auto children = [](EpisodeForSignals& e) { e.childrenPresent = true; };
    CHECK(shown(SignalKind::ChildHarmedOrPresent, 83, children));
    CHECK(shown(SignalKind::ChildHarmedOrPresent, 84, children)->until == today);
    CHECK_FALSE(shown(SignalKind::ChildHarmedOrPresent, 85, children));
}

TEST_CASE("an assault is of a partner or of family by who was hurt", "[rules][signals][R-R7]")
{
    const auto hurtPartner = [](EpisodeForSignals& e) { e.harms = {Harm::PhysicalHarm}; e.againstPartner = true; };
    CHECK(shown(SignalKind::AssaultOfPartner, 1, hurtPartner));
    CHECK_FALSE(shown(SignalKind::AssaultOfFamily, 1, hurtPartner));
    CHECK(shown(SignalKind::AssaultOfFamily, 1, [](EpisodeForSignals& e) { e.harms = {Harm::PhysicalHarm}; e.againstFamily = true; }));
    CHECK_FALSE(shown(SignalKind::AssaultOfPartner, 1, [](EpisodeForSignals& e) { e.harms = {Harm::VerbalAbuse}; e.againstPartner = true; }));
    CHECK(shown(SignalKind::SexualAssaultOrJealousy, 900, [](EpisodeForSignals& e) { e.harms = {Harm::SexualViolence}; }));
    CHECK(shown(SignalKind::WeaponOrThreatOfDeath, 900, [](EpisodeForSignals& e) { e.weapon = "a knife"; })->more == "a knife");
}

TEST_CASE("a breach is recent for twelve weeks, then it is a past one and stays", "[rules][signals][R-R7]")
{
    const auto breached = [](EpisodeForSignals& e) { e.bailBreached = true; };
    CHECK(shown(SignalKind::BreachOfOrderOrBail, 84, breached)->more == "bail");
    CHECK_FALSE(shown(SignalKind::PastBreach, 84, breached));
    CHECK_FALSE(shown(SignalKind::BreachOfOrderOrBail, 85, breached));
    CHECK(shown(SignalKind::PastBreach, 85, breached));
}

TEST_CASE("a separation is recent for a year", "[rules][signals][R-R7]")
{
    const auto apart = [](EpisodeForSignals& e) { e.formerPartners = true; };
    CHECK(shown(SignalKind::Separation, 364, apart));
    CHECK(shown(SignalKind::Separation, 365, apart));
    CHECK_FALSE(shown(SignalKind::Separation, 366, apart));
}

TEST_CASE("a separation counts from the first episode that tells of it, not from the last", "[rules][signals][R-R7]")
{
    SignalFacts facts;
    facts.episodes = {episode(3), episode(400)};
    facts.episodes[0].formerPartners = facts.episodes[1].formerPartners = true;
    CHECK_FALSE(found(facts, SignalKind::Separation));
    facts.episodes[1].formerPartners = false;
    CHECK(found(facts, SignalKind::Separation));
}

TEST_CASE("of a victim a pregnancy speaks and none of her needs; of him his substances and his gang", "[rules][signals][R-R7]")
{
    const auto marked = [](PersonFlag flag, bool usedViolence, SignalKind kind) {
        SignalFacts facts;
        facts.flags = {{PersonId::fresh(), "Mere", usedViolence, flag, {}, "Health", Basis::Observed, today}};
        return found(facts, kind).has_value();
    };
    CHECK(marked(PersonFlag::Pregnant, false, SignalKind::PregnancyOrBirth));
    CHECK_FALSE(marked(PersonFlag::Pregnant, true, SignalKind::PregnancyOrBirth));
    for (const auto flag : {PersonFlag::AlcoholMisuse, PersonFlag::DrugMisuse, PersonFlag::MethamphetamineUse}) {
        CHECK(marked(flag, true, SignalKind::SubstanceMisuse));
        CHECK_FALSE(marked(flag, false, SignalKind::SubstanceMisuse));
    }
    CHECK(marked(PersonFlag::MentalHealthCondition, true, SignalKind::MentalIllHealth));
    CHECK_FALSE(marked(PersonFlag::MentalHealthCondition, false, SignalKind::MentalIllHealth));
    CHECK(marked(PersonFlag::Gang, true, SignalKind::Gang));
    CHECK_FALSE(marked(PersonFlag::Gang, false, SignalKind::Gang));
}

TEST_CASE("a pregnancy counts for as long as one lasts", "[rules][signals][R-R7]")
{
    const auto seen = [](int daysAgo) {
        SignalFacts facts;
        facts.flags = {{PersonId::fresh(), "Mere", false, PersonFlag::Pregnant, {}, "Police", Basis::Formal, today.addDays(-daysAgo)}};
        return found(facts, SignalKind::PregnancyOrBirth).has_value();
    };
    CHECK(seen(279));
    CHECK(seen(280));
    CHECK_FALSE(seen(281));
}

TEST_CASE("a release is a signal within fourteen days, and while nobody knows what became of it", "[rules][signals][R-R7][R-P1]")
{
    const auto out = [](int inDays) {
        SignalFacts facts;
        facts.releases = {{Uuid::fresh(), "James", "parole", "Corrections", today.addDays(inDays)}};
        return found(facts, SignalKind::ReleaseSoon);
    };
    CHECK(out(13));
    CHECK(out(14));
    CHECK_FALSE(out(15));
    CHECK(out(0)->more == "James may be released today (parole)");
    CHECK(out(-1)->more.contains("may be out since Wed 9 May"));
}

TEST_CASE("nobody can be reached is a signal at High alone", "[rules][signals][R-R7]")
{
    const auto at = [](std::optional<RiskLevel> level, std::optional<QDate> since) {
        SignalFacts facts;
        facts.reach = {level, since, Uuid::fresh()};
        return found(facts, SignalKind::UncontactableAtHigh).has_value();
    };
    CHECK(at(RiskLevel::High, today));
    CHECK_FALSE(at(RiskLevel::Medium, today));
    CHECK_FALSE(at(RiskLevel::High, std::nullopt));
}

TEST_CASE("roles that turn round are told with both days, the latest turn of each person", "[rules][signals][R-R7][R-W1]")
{
    SignalFacts facts;
    const PersonId mere = PersonId::fresh();
    const auto part = [&](Role role, int daysAgo) { return RoleForSignals{mere, "Mere", role, episode(daysAgo).occurredAt}; };
    facts.roles = {part(Role::Victim, 9), part(Role::Witness, 5)};
    CHECK_FALSE(found(facts, SignalKind::RoleFlip));
    facts.roles.append(part(Role::Perpetrator, 1));
    CHECK(found(facts, SignalKind::RoleFlip)->more == "Mere: victim on Tue 1 May, named as using violence on Wed 9 May");
}

TEST_CASE("it escalates where the interval shortens, and where something is done for the first time", "[rules][signals][R-R7]")
{
    SignalFacts facts;
    facts.episodes = {episode(0), episode(8), episode(20)};
    CHECK(found(facts, SignalKind::Escalation)->more == "the last interval is shorter, 8 days after 12");
    facts.episodes = {episode(0), episode(8)};
    CHECK_FALSE(found(facts, SignalKind::Escalation));
    facts.episodes[0].strangulation = true;
    CHECK(found(facts, SignalKind::Escalation)->more == "strangulation for the first time");
    facts.episodes[1].strangulation = true;
    CHECK_FALSE(found(facts, SignalKind::Escalation));
    facts.episodes = {facts.episodes[0]};
    CHECK_FALSE(found(facts, SignalKind::RepeatEpisodes)); // one episode repeats nothing
}

TEST_CASE("the same in several episodes is one signal, with the earlier days", "[rules][signals][R-R7]")
{
    SignalFacts facts;
    facts.episodes = {episode(1), episode(30), episode(60)};
    for (EpisodeForSignals& each : facts.episodes)
        each.strangulation = true;
    const auto all = signalsOf(facts, now());
    const auto signal = found(facts, SignalKind::Strangulation);
    CHECK(signal->since == today.addDays(-1));
    CHECK(signal->earlier == QVector<QDate>{today.addDays(-30), today.addDays(-60)});
    CHECK(std::count_if(all.cbegin(), all.cend(), [](const RiskSignal& each) { return each.signal == SignalKind::Strangulation; }) == 1);
}

TEST_CASE("a signal that was ended goes to the end, and an earlier one stands in its place; what happens later is another", "[rules][signals][R-R7]")
{
    SignalFacts facts;
    facts.episodes = {episode(1), episode(30)};
    facts.episodes[0].strangulation = facts.episodes[1].strangulation = true;
    facts.verdicts = {{SignalKind::Strangulation, facts.episodes[0].episode, SignalVerdict::NoLongerSo, "entered by mistake", "Police", now()}};
    CHECK(found(facts, SignalKind::Strangulation)->since == today.addDays(-30));
    CHECK(signalsOf(facts, now()).last().because == "entered by mistake");
    CHECK(signalsOf(facts, now()).last().state == SignalState::NoLongerSo);
    facts.verdicts.append({SignalKind::Strangulation, facts.episodes[0].episode, SignalVerdict::Upheld, "it was so", "Health", now()});
    CHECK(found(facts, SignalKind::Strangulation)->since == today.addDays(-1));
}

TEST_CASE("what is contested stands in its place, with the reason beside it", "[rules][signals][R-R7]")
{
    SignalFacts facts;
    facts.episodes = {episode(1)};
    facts.episodes[0].firearms = true;
    facts.verdicts = {{SignalKind::Firearms, facts.episodes[0].episode, SignalVerdict::Contested, "it was an air rifle", "Police", now()}};
    const auto signal = found(facts, SignalKind::Firearms);
    REQUIRE(signal);
    CHECK(signal->state == SignalState::Contested);
    CHECK(signal->because == "it was an air rifle");
    CHECK(signalsOf(facts, now()).first().signal == SignalKind::Firearms);
}

TEST_CASE("a person who is marked again after a signal was ended is a signal again", "[rules][signals][R-R7]")
{
    SignalFacts facts;
    const PersonId mere = PersonId::fresh();
    facts.flags = {{mere, "Mere", false, PersonFlag::Pregnant, {}, "Health", Basis::Observed, today}};
    const auto ended = [&](int daysAgo) {
        facts.verdicts = {{SignalKind::PregnancyOrBirth, mere.uuid(), SignalVerdict::NoLongerSo, "she has given birth", {}, now() - 24h * daysAgo}};
        return found(facts, SignalKind::PregnancyOrBirth)->state == SignalState::NoLongerSo;
    };
    CHECK_FALSE(ended(1));
    CHECK(ended(0));
}

TEST_CASE("what somebody told has its source, its ground, and lapses as they said or as the site has it", "[rules][signals][R-R7]")
{
    SignalFacts facts;
    KnownForSignals told;
    told.signal = SignalKind::InjuryNotKnownToPolice;
    told.restsOn = Uuid::fresh();
    told.words = "a broken wrist";
    told.source = "ACC";
    told.since = QDate(2018, 5, 3);
    told.isTold = true;
    facts.known = {told};
    const auto signal = found(facts, SignalKind::InjuryNotKnownToPolice);
    REQUIRE(signal);
    CHECK(signal->words == "Injury claim or ED visit not known to Police");
    CHECK(signal->told == "told by ACC on Thu 3 May, formal");
    CHECK(signal->until == QDate(2018, 5, 3).addDays(84));
    facts.known[0].until = today.addDays(-1);
    CHECK_FALSE(found(facts, SignalKind::InjuryNotKnownToPolice));
    facts.known[0].until = today;
    CHECK(found(facts, SignalKind::InjuryNotKnownToPolice));
}

TEST_CASE("every signal has its place, its words and a way to be typed", "[rules][signals][R-R7]")
{
    for (const auto& word : Vocabulary<SignalKind>::words) {
        INFO(word.code);
        CHECK(orderOfDanger().count(word.value) == 1);
        CHECK_FALSE(signalWords(word.value).isEmpty());
        CHECK_FALSE(signalTypedAs(word.value).isEmpty());
    }
    CHECK(std::size(Vocabulary<SignalKind>::words) == std::size_t(orderOfDanger().size()));
}

TEST_CASE("what protects comes after every danger", "[rules][signals][R-R7]")
{
    for (qsizetype i = 1; i < orderOfDanger().size(); ++i)
        CHECK((!protects(orderOfDanger()[i - 1]) || protects(orderOfDanger()[i])));
}

TEST_CASE("where the alert strip has a line for a signal both orders agree", "[rules][signals][alerts][R-R7]")
{
    qsizetype last = -1;
    for (const SignalKind signal : orderOfDanger())
        if (const auto danger = dangerOf(signal)) {
            INFO(signalWords(signal).toStdString());
            CHECK(placeOf(*danger) > last);
            last = placeOf(*danger);
        }
}

TEST_CASE("no order of facts changes the signals", "[rules][signals][property][R-R7]")
{
    property("in whatever order what is known comes", {}, [] {
        SignalFacts facts;
        const int many = *rc::gen::inRange(0, 12);
        for (int i = 0; i < many; ++i) {
            KnownForSignals known;
            known.signal = Vocabulary<SignalKind>::words[std::size_t(*rc::gen::inRange(0, int(std::size(Vocabulary<SignalKind>::words))))].value;
            known.restsOn = Uuid::fresh();
            known.source = "ACC";
            known.since = today.addDays(-*rc::gen::inRange(0, 500));
            known.isTold = *rc::gen::arbitrary<bool>();
            facts.known.append(known);
        }
        const auto one = signalsOf(facts, now());
        std::reverse(facts.known.begin(), facts.known.end());
        const auto other = signalsOf(facts, now());
        RC_ASSERT(one.size() == other.size());
        for (qsizetype i = 0; i < one.size(); ++i)
            RC_ASSERT(one[i].restsOn == other[i].restsOn);
        for (qsizetype i = 1; i < one.size(); ++i)
            RC_ASSERT(placeOf(one[i - 1].signal) <= placeOf(one[i].signal));
    });
}

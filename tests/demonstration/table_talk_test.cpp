// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demonstration/what_is_decided.h"
#include "app/demonstration/what_is_said.h"
#include "tests/support/test.h"

using namespace tepu;
using namespace tepu::demonstration;

namespace {

const QStringList everybody{"police", "oranga_tamariki", "corrections", "health", "mental_health", "womens_refuge", "ivs_provider", "pos_provider"};

CaseFacts family(const QVector<Trait>& traits)
{
    CaseFacts facts;
    facts.seed = QStringLiteral("P180509-0001");
    facts.victim = QStringLiteral("Mere");
    facts.person = QStringLiteral("James");
    facts.children = QStringLiteral("Hana and Tama");
    facts.victimId = PersonId::fresh();
    facts.personId = PersonId::fresh();
    facts.traits = traits;
    return facts;
}

bool has(const Decision& decision, TaskCategory category)
{
    return std::any_of(decision.tasks.begin(), decision.tasks.end(), [&](const GivenTask& each) { return each.category == category; });
}

const QDate today(2018, 5, 9);

/// The first of many seeds by which the table lowers a level.
Decision decidedLower(CaseFacts facts)
{
    for (int i = 0; i < 100; ++i) {
        facts.seed += QString::number(i);
        const Decision decision = whatIsDecided(facts, today);
        if (decision.level < facts.level)
            return decision;
    }
    FAIL("no table lowers it");
    return {};
}

} // namespace

TEST_CASE("strangulation is High, with a welfare check that nobody makes alone", "[demonstration]")
{
    const Decision decision = whatIsDecided(family({Trait::Strangulation, Trait::PhysicalHarm}), today);
    CHECK(decision.level == RiskLevel::High);
    CHECK_FALSE(decision.because.isEmpty());
    CHECK(has(decision, TaskCategory::MakeContactWithFamily));
    REQUIRE(has(decision, TaskCategory::ImmediateSafetyActions));
    for (const GivenTask& task : decision.tasks)
        if (task.category == TaskCategory::ImmediateSafetyActions)
            CHECK(task.notAlone);
    CHECK(decision.reviewAt == TableKind::Icm);
    CHECK(decision.reviewOn == QDate(2018, 5, 11)); // the Friday
}

TEST_CASE("a quiet first argument without children is Low", "[demonstration]")
{
    const Decision decision = whatIsDecided(family({Trait::VerbalAbuse}), today);
    CHECK((decision.outcome == CaseOutcome::LowToLrr || decision.outcome == CaseOutcome::NoFurtherAction));
}

TEST_CASE("pushing in front of the children is Medium", "[demonstration]")
{
    const Decision decision = whatIsDecided(family({Trait::PhysicalHarm, Trait::Children}), today);
    CHECK(decision.level == RiskLevel::Medium);
    CHECK(decision.outcome == CaseOutcome::Decided);
}

TEST_CASE("a level is lowered only with what has changed, at a review", "[demonstration][R-R8]")
{
    CaseFacts facts = family({});
    facts.onlyReview = true;
    facts.level = RiskLevel::Medium;
    const Decision decision = decidedLower(facts);
    CHECK(decision.outcome == CaseOutcome::Closed);
    CHECK(decision.because.size() == 2);
    CHECK(decision.changedBehaviour);
    CHECK(decision.tasks.isEmpty());
}

TEST_CASE("nobody goes down on the day of a further episode", "[demonstration][R-R9]")
{
    CaseFacts facts = family({Trait::VerbalAbuse, Trait::Repeat});
    facts.level = RiskLevel::High;
    const Decision decision = whatIsDecided(facts, today);
    CHECK(decision.level == RiskLevel::High);
    CHECK(decision.because == QVector{RiskReason::CircumstancesUnchanged});
    CHECK(decision.text);
}

TEST_CASE("words alone are Low, a breach is Medium, hands on top of a breach are High", "[demonstration][R-R1]")
{
    CHECK(whatIsDecided(family({Trait::VerbalAbuse, Trait::Children}), today).level == RiskLevel::Low);
    CHECK(whatIsDecided(family({Trait::BailBreached, Trait::VerbalAbuse}), today).level == RiskLevel::Medium);
    CHECK(whatIsDecided(family({Trait::BailBreached, Trait::PhysicalHarm}), today).level == RiskLevel::High);
    CHECK(whatIsDecided(family({Trait::Firearms, Trait::Threats}), today).level == RiskLevel::High);
    CHECK(whatIsDecided(family({Trait::SexualViolence}), today).level == RiskLevel::High);
    CHECK(whatIsDecided(family({Trait::PhysicalHarm, Trait::Repeat}), today).level == RiskLevel::Medium);
    CHECK(whatIsDecided(family({Trait::PhysicalHarm, Trait::Repeat, Trait::Often}), today).level == RiskLevel::High);
}

TEST_CASE("a young person who used violence has a worker of their own and no service for adults", "[demonstration][R-K4]")
{
    const CaseFacts facts = family({Trait::PhysicalHarm, Trait::Custody, Trait::Young});
    const Decision decision = whatIsDecided(facts, today);
    CHECK(decision.lead == QString("oranga_tamariki"));
    bool ownWorker = false;
    for (const GivenTask& task : decision.tasks) {
        CHECK(task.agency != QString("corrections"));
        CHECK(task.agency != QString("pos_provider"));
        ownWorker = ownWorker || (task.category == TaskCategory::AllocateSpecialistPractitioner && task.people.contains(*facts.personId));
    }
    CHECK(ownWorker);
    for (const Contribution& each : whatIsSaid(facts, everybody))
        if (each.agency == QString("corrections") || each.agency == QString("mental_health"))
            CHECK_FALSE(each.words); // they hold nothing
}

TEST_CASE("nobody rings a child, and no man is sent to Women's Refuge", "[demonstration]")
{
    for (const GivenTask& task : tasksFor(family({Trait::PhysicalHarm, Trait::ChildVictim}), RiskLevel::Medium))
        if (task.category == TaskCategory::MakeContactWithFamily)
            CHECK((task.agency == QString("oranga_tamariki") || task.agency == QString("pos_provider")));
    CaseFacts man = family({Trait::Strangulation, Trait::Partner, Trait::Repeat});
    man.forRefuge = false;
    for (const RiskLevel level : {RiskLevel::Low, RiskLevel::Medium, RiskLevel::High})
        for (const GivenTask& task : tasksFor(man, level))
            CHECK(task.agency != QString("womens_refuge"));
    for (const Contribution& each : whatIsSaid(man, everybody))
        CHECK(each.agency != QString("womens_refuge"));
}

TEST_CASE("a school is told by way of somebody safe", "[demonstration][R-K2]")
{
    bool told = false;
    for (int i = 0; i < 40; ++i) {
        CaseFacts facts = family({Trait::PhysicalHarm, Trait::Children});
        facts.seed += QString::number(i);
        for (const GivenTask& task : tasksFor(facts, RiskLevel::Medium))
            if (task.agency == QString("education")) {
                told = true;
                CHECK_FALSE(task.safeRecipient.isEmpty());
            }
    }
    CHECK(told);
}

TEST_CASE("the weekly table sits on Fridays", "[demonstration]")
{
    CHECK(icmAfter(QDate(2018, 5, 3)) == QDate(2018, 5, 4));
    CHECK(icmAfter(QDate(2018, 5, 4)) == QDate(2018, 5, 11)); // on the day itself: the next one
    CHECK(icmAfter(QDate(2018, 5, 5)) == QDate(2018, 5, 11));
    CHECK(icmAfter(QDate(2018, 5, 10)) == QDate(2018, 5, 11));
}

TEST_CASE("a High plan at the weekly table stays under it, High or Medium", "[demonstration][R-R6]")
{
    QSet<RiskLevel> levels;
    for (int i = 0; i < 40; ++i) {
        CaseFacts facts = family({Trait::Repeat});
        facts.seed += QString::number(i);
        facts.level = RiskLevel::High;
        const Decision decision = whatIsDecidedAtIcm(facts, QDate(2018, 5, 4));
        levels.insert(*decision.level);
        CHECK(decision.reviewAt == TableKind::Icm);
        CHECK(decision.reviewOn->dayOfWeek() == Qt::Friday);
        CHECK(decision.text);
    }
    CHECK(levels == QSet<RiskLevel>{RiskLevel::Medium, RiskLevel::High});
}

TEST_CASE("whatever a case shows, what is decided has its words and fits its level", "[demonstration][property]")
{
    rc::prop("any traits, any level before", [] {
        CaseFacts facts = family({});
        facts.seed += QString::number(*rc::gen::inRange(0, 100'000));
        for (const auto& word : Vocabulary<Trait>::words)
            if (*rc::gen::inRange(0, 3) == 0)
                facts.traits.append(word.value);
        if (!facts.shows(Trait::Children))
            facts.children.clear();
        if (*rc::gen::inRange(0, 2) == 0)
            facts.level = *rc::gen::elementOf(std::vector<RiskLevel>{RiskLevel::Low, RiskLevel::Medium, RiskLevel::High});
        const Decision decision = whatIsDecided(facts, today);
        RC_ASSERT(decision.text.has_value());
        RC_ASSERT((!decision.level || !facts.level || *decision.level >= *facts.level));
        RC_ASSERT((decision.level != RiskLevel::High || decision.reviewOn.has_value()));
        for (const GivenTask& task : decision.tasks)
            RC_ASSERT(!task.words.text().contains(u'{'));
        for (const Contribution& each : whatIsSaid(facts, everybody))
            RC_ASSERT((!each.words || !each.words->text().contains(u'{')));
    });
}

TEST_CASE("the same case is decided the same way again", "[demonstration]")
{
    const CaseFacts facts = family({Trait::Threats, Trait::Children});
    const Decision one = whatIsDecided(facts, today);
    const Decision again = whatIsDecided(facts, today);
    CHECK(one.text == again.text);
    CHECK(one.tasks.size() == again.tasks.size());
}

TEST_CASE("core agencies answer, if only that they hold nothing", "[demonstration][R-I5]")
{
    QStringList heard;
    for (const Contribution& each : whatIsSaid(family({Trait::VerbalAbuse}), everybody))
        heard.append(each.agency);
    for (const char* core : {"police", "oranga_tamariki", "corrections", "health", "mental_health"})
        CHECK(heard.contains(QString::fromLatin1(core)));
}

TEST_CASE("nobody speaks who is not there", "[demonstration]")
{
    for (const Contribution& each : whatIsSaid(family({Trait::Strangulation, Trait::Repeat}), {"police"}))
        CHECK(each.agency == QString("police"));
}

TEST_CASE("no phrase speaks of somebody who is not there", "[demonstration]")
{
    CaseFacts nobody = family({});
    nobody.victim.clear();
    CHECK_FALSE(spoken(QStringLiteral("{victim} rang."), nobody));
    CHECK(spoken(QStringLiteral("A neighbour rang."), nobody)->text() == QString("A neighbour rang."));
    CHECK(spoken(QStringLiteral("{person} left."), nobody)->text() == QString("James left."));
}

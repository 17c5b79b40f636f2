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
    CHECK(decision.reviewOn == QDate(2018, 5, 16));
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

TEST_CASE("a level is lowered only with what has changed", "[demonstration][R-R8]")
{
    CaseFacts facts = family({Trait::PhysicalHarm});
    facts.level = RiskLevel::High;
    const Decision decision = whatIsDecided(facts, today);
    CHECK(decision.level == RiskLevel::Medium);
    CHECK(decision.because.size() == 2);
    CHECK(decision.changedBehaviour);
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

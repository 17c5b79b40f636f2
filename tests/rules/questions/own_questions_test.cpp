// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/questions/question.h"
#include "tests/support/property.h"

#include <algorithm>

using namespace tepu;

namespace {

OwnQuestion own(const char* sentence, QuestionCondition condition = QuestionCondition::EveryCase, bool immediate = false)
{
    return {QuestionId::fresh(), condition, QString::fromUtf8(sentence), immediate};
}

QStringList sentences(const QVector<OpenQuestion>& open)
{
    QStringList all;
    for (const OpenQuestion& question : open)
        all.append(question.sentence);
    return all;
}

/// Any case at all: each of the facts is so or not so.
CaseFacts anyCase()
{
    const auto flip = [] { return *rc::gen::arbitrary<bool>(); };
    CaseFacts facts;
    if (flip())
        facts.level = *rc::gen::element(RiskLevel::Low, RiskLevel::Medium, RiskLevel::High);
    for (bool* fact : {&facts.levelSetHere, &facts.levelHasRationale, &facts.hasChildren, &facts.hasContactTask, &facts.contactHasDeadline,
                       &facts.hasReviewAhead, &facts.hasAddressToLookAt, &facts.rolesReversed, &facts.tableHasSaidWhoIsWho, &facts.notAbleToBeReached,
                       &facts.reportOfConcernMade, &facts.risk.episodeSince, &facts.risk.changedSince, &facts.risk.loweredHere, &facts.risk.behaviourTold,
                       &facts.risk.owesPrisonReview, &facts.reach.contactOpen, &facts.reach.contactsVictim, &facts.reach.safeWayKnown,
                       &facts.reach.sixWeekCallDue, &facts.children.concernWaits, &facts.children.noticesOpen, &facts.children.anybodyExposed,
                       &facts.children.supportTold, &facts.parties.oneAgencyHasBoth, &facts.parties.bothAtOnce, &facts.parties.withdrawalOpen,
                       &facts.parties.codeWordNotHeld, &facts.parties.orderEndsSoon, &facts.release.isNear, &facts.release.checklistDone,
                       &facts.release.dayNotKnown, &facts.standing.isPlan, &facts.standing.wishesSaid, &facts.standing.anybodyUsedViolence,
                       &facts.standing.followingUpSaid, &facts.standing.agenciesToHear, &facts.standing.allHeard})
        *fact = flip();
    return facts;
}

QuestionsOfSite anySite()
{
    QuestionsOfSite site;
    for (const Question& question : allQuestions())
        if (*rc::gen::inRange(0, 4) == 0)
            site.off.insert(QString::fromLatin1(question.id));
    for (int i = *rc::gen::inRange(0, 5); i > 0; --i) {
        site.own.append({QuestionId::fresh(), *rc::gen::elementOf(std::vector<QuestionCondition>{QuestionCondition::EveryCase, QuestionCondition::LevelHigh,
                                                                                                QuestionCondition::ChildrenOnPlan}),
                         *rc::gen::element(QStringLiteral("Tama?"), QStringLiteral("Who has the dog?"), QStringLiteral("Ōku?"), QStringLiteral("7?")),
                         *rc::gen::arbitrary<bool>()});
        if (*rc::gen::arbitrary<bool>())
            site.off.insert(site.own.last().question.toString());
    }
    return site;
}

} // namespace

TEST_CASE("a site's own question is asked where its condition holds, and nowhere else", "[rules][questions][R-M15]")
{
    CaseFacts facts;
    const auto asksWhere = [&](QuestionCondition condition) {
        return sentences(openQuestions(facts, {{}, {own("Is the marae asked?", condition)}})).contains(QStringLiteral("Is the marae asked?"));
    };
    const QVector<std::pair<QuestionCondition, std::function<void()>>> each{
        {QuestionCondition::LevelMedium, [&] { facts.level = RiskLevel::Medium; }},
        {QuestionCondition::LevelHigh, [&] { facts.level = RiskLevel::High; }},
        {QuestionCondition::LevelLowered, [&] { facts.risk.loweredHere = true; }},
        {QuestionCondition::NewEpisode, [&] { facts.risk.episodeSince = true; }},
        {QuestionCondition::ChildrenOnPlan, [&] { facts.hasChildren = true; }},
        {QuestionCondition::RolesReversed, [&] { facts.rolesReversed = true; }},
        {QuestionCondition::ReleaseAhead, [&] { facts.release.isNear = true; }},
        {QuestionCondition::InCustodyNoDay, [&] { facts.release.dayNotKnown = true; }},
        {QuestionCondition::OrderEndsSoon, [&] { facts.parties.orderEndsSoon = true; }},
        {QuestionCondition::NotAbleToBeReached, [&] { facts.notAbleToBeReached = true; }},
        {QuestionCondition::ConcernWaits, [&] { facts.children.concernWaits = true; }}};
    CHECK(size_t(each.size()) + 1 == Vocabulary<QuestionCondition>::words.size());
    for (const auto& [condition, becomesSo] : each) {
        INFO(code(condition).toStdString());
        facts = {};
        CHECK_FALSE(asksWhere(condition));
        CHECK(asksWhere(QuestionCondition::EveryCase));
        becomesSo();
        CHECK(asksWhere(condition));
        CHECK_FALSE(conditionWords(condition).isEmpty());
    }
}

TEST_CASE("a site's own stand after those of the rules, of immediate safety among the first", "[rules][questions][R-M15]")
{
    CaseFacts facts;
    facts.hasChildren = true;
    const QuestionsOfSite site{{}, {own("Is the marae asked?"), own("Where is the dog?", QuestionCondition::EveryCase, true)}};
    CHECK(sentences(openQuestions(facts, site))
          == QStringList{"Are the tamariki safe tonight, who has seen them?", "Where is the dog?", "Which level does the table set?",
                         "Who contacts the family, by when, or why nobody?", "Is the marae asked?"});
}

TEST_CASE("one that was answered at this table is not asked again, a site's own neither", "[rules][questions][R-M15]")
{
    const OwnQuestion marae = own("Is the marae asked?");
    CaseFacts facts;
    facts.answered.insert(marae.question.toString());
    CHECK_FALSE(sentences(openQuestions(facts, {{}, {marae}})).contains(marae.sentence));
}

TEST_CASE("a question of the rules keeps its letter, a site's own takes the first of its sentence that is free", "[rules][questions][R-M15]")
{
    CaseFacts facts;
    facts.hasChildren = true;
    const auto open = openQuestions(facts, {{}, {own("Tāne, where is he?", QuestionCondition::EveryCase, true)}});
    CHECK(open[0].key == "T");
    CHECK(open[1].key == "A");
    CHECK(open[2].key == "L");
}

TEST_CASE("a question that is switched off never shows", "[rules][questions][R-M15]")
{
    rc::prop("of any case", [] {
        const QuestionsOfSite site = anySite();
        for (const OpenQuestion& open : openQuestions(anyCase(), site))
            RC_ASSERT(!site.off.contains(open.question));
    });
}

TEST_CASE("no order in which a site's questions came changes what is open, nor in which order", "[rules][questions][R-M15]")
{
    rc::prop("however they are turned", [] {
        const CaseFacts facts = anyCase();
        QuestionsOfSite site = anySite();
        const auto before = openQuestions(facts, site);
        std::rotate(site.own.begin(), site.own.begin() + *rc::gen::inRange<qsizetype>(0, site.own.size() + 1), site.own.end());
        std::reverse(site.own.begin(), site.own.end());
        const auto after = openQuestions(facts, site);
        RC_ASSERT(after.size() == before.size());
        for (qsizetype i = 0; i < after.size(); ++i)
            RC_ASSERT(after[i].question == before[i].question && after[i].key == before[i].key);
    });
}

TEST_CASE("those that show at once have each a letter of their own, and immediate safety comes first", "[rules][questions][R-M15]")
{
    rc::prop("of any case at any site", [] {
        const auto open = openQuestions(anyCase(), anySite());
        QSet<QString> keys;
        const qsizetype shown = std::min(shownAtOnce, open.size());
        for (qsizetype i = 0; i < shown; ++i) {
            RC_ASSERT(open[i].key.size() == 1);
            keys.insert(open[i].key);
        }
        RC_ASSERT(keys.size() == shown);
        for (qsizetype i = 1; i < open.size(); ++i)
            RC_ASSERT(open[i - 1].immediate || !open[i].immediate);
    });
}

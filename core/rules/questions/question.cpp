// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/questions/question.h"

#include "core/rules/questions/first_set.h"

namespace tepu {

const QVector<Question>& allQuestions()
{
    static const QVector<Question> all{
        tamarikiSafe(),    keptSafe(),         whoIsWho(),     levelReviewed(),        levelSet(),     rationaleGiven(), behaviourChanged(),
        safeToContact(),   contactSet(),       addressLooked(), prisonReview(),        releaseReady(), releaseDay(),     reviewSet(),
        sidesApart(),      seenApart(),        withdrawalConsidered(), codeWordHeld(), reportOfConcern(), concernAnswered(), wishesSaid(),
        followingUp(),     noticesAsked(),     supportOffered(), agenciesAnswered(),   sixWeekCall()};
    return all;
}

const Question* questionById(const QString& id)
{
    const auto& all = allQuestions();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Question& each) { return id == QLatin1String(each.id); });
    return found == all.cend() ? nullptr : &*found;
}

static void addOwn(QVector<OpenQuestion>& open, const CaseFacts& facts, const QuestionsOfSite& site, bool immediate)
{
    const qsizetype first = open.size();
    for (const OwnQuestion& own : site.own) {
        const QString id = own.question.toString();
        if (own.immediate == immediate && !site.off.contains(id) && !facts.answered.contains(id) && holds(own.condition, facts))
            open.append({id, own.sentence, {}, {}, immediate});
    }
    std::sort(open.begin() + first, open.end(), [](const OpenQuestion& a, const OpenQuestion& b) {
        return std::pair(a.sentence, a.question) < std::pair(b.sentence, b.question);
    });
}

static void addOfRules(QVector<OpenQuestion>& open, const CaseFacts& facts, const QSet<QString>& off, bool immediate)
{
    for (const Question& question : allQuestions()) {
        const QString id = QString::fromLatin1(question.id);
        if (question.immediate != immediate || off.contains(id) || facts.answered.contains(id) || !question.applies(facts) || question.settled(facts))
            continue;
        open.append({id, QString::fromUtf16(question.sentence), QString::fromLatin1(question.key), QString::fromLatin1(question.rule), immediate});
    }
}

QVector<OpenQuestion> openQuestions(const CaseFacts& facts, const QuestionsOfSite& site)
{
    QVector<OpenQuestion> open;
    for (const bool immediate : {true, false}) {
        addOfRules(open, facts, site.off, immediate);
        addOwn(open, facts, site, immediate);
    }
    giveLetters(open);
    return open;
}

} // namespace tepu

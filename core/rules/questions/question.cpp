// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/questions/question.h"

#include "core/rules/questions/first_set.h"

namespace tepu {

const QVector<Question>& allQuestions()
{
    static const QVector<Question> all{tamarikiSafe(), keptSafe(),     whoIsWho(), levelSet(),       rationaleGiven(),
                                       contactSet(),   addressLooked(), reviewSet(), reportOfConcern()};
    return all;
}

const Question* questionById(const QString& id)
{
    const auto& all = allQuestions();
    const auto found = std::find_if(all.cbegin(), all.cend(), [&](const Question& each) { return id == QLatin1String(each.id); });
    return found == all.cend() ? nullptr : &*found;
}

QVector<OpenQuestion> openQuestions(const CaseFacts& facts)
{
    QVector<OpenQuestion> open;
    for (const Question& question : allQuestions()) {
        const QString id = QString::fromLatin1(question.id);
        if (facts.answered.contains(id) || !question.applies(facts) || question.settled(facts))
            continue;
        open.append({id, QString::fromUtf16(question.sentence), QString::fromLatin1(question.key),
                     QString::fromLatin1(question.rule), question.immediate});
    }
    return open;
}

} // namespace tepu

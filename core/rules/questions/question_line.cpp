// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/questions/question_line.h"

#include "core/rules/lines/token.h"

namespace tepu {

static QString typedAs(QuestionCondition condition)
{
    switch (condition) {
    case QuestionCondition::EveryCase: return QStringLiteral("every case");
    case QuestionCondition::LevelMedium: return QStringLiteral("medium");
    case QuestionCondition::LevelHigh: return QStringLiteral("high");
    case QuestionCondition::LevelLowered: return QStringLiteral("lowered");
    case QuestionCondition::NewEpisode: return QStringLiteral("new episode");
    case QuestionCondition::ChildrenOnPlan: return QStringLiteral("children");
    case QuestionCondition::RolesReversed: return QStringLiteral("roles turned");
    case QuestionCondition::ReleaseAhead: return QStringLiteral("release");
    case QuestionCondition::InCustodyNoDay: return QStringLiteral("custody");
    case QuestionCondition::OrderEndsSoon: return QStringLiteral("order ends");
    case QuestionCondition::NotAbleToBeReached: return QStringLiteral("not reached");
    case QuestionCondition::ConcernWaits: return QStringLiteral("concern");
    }
    Q_UNREACHABLE();
}

QStringList conditionsTyped()
{
    QStringList all;
    for (const auto& word : Vocabulary<QuestionCondition>::words)
        all.append(typedAs(word.value));
    return all;
}

static std::optional<QuestionCondition> conditionTyped(const QString& text)
{
    for (const auto& word : Vocabulary<QuestionCondition>::words)
        if (folded(text.simplified()) == folded(typedAs(word.value)))
            return word.value;
    return std::nullopt;
}

UnderstoodQuestion understandQuestion(const QString& text)
{
    UnderstoodQuestion line;
    const qsizetype colon = text.indexOf(u':');
    QString condition = colon < 0 ? QString() : text.left(colon).simplified();
    const QString tonight = QStringLiteral("tonight");
    if (folded(condition).startsWith(tonight)) {
        line.immediate = true;
        condition = condition.mid(tonight.size()).simplified();
        if (condition.startsWith(u','))
            condition = condition.mid(1).simplified();
    }
    line.condition = conditionTyped(condition);
    line.sentence = text.mid(colon + 1).trimmed();
    if (!line.condition)
        line.missing = QStringLiteral("Say first when it is asked, then a colon: %1.").arg(conditionsTyped().join(u", "));
    else if (line.sentence.isEmpty())
        line.missing = QStringLiteral("Write the question after the colon.");
    return line;
}

} // namespace tepu

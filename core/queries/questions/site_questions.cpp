// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/questions/site_questions.h"

namespace tepu {

namespace {

struct OffRow {
    QString question;
    QString because;
    Instant at;

    static constexpr auto fields() { return Fields{field("question", &OffRow::question), field("because", &OffRow::because), field("at", &OffRow::at)}; }
};

struct OwnQuestionRow {
    QuestionId question;
    QuestionCondition condition = QuestionCondition::EveryCase;
    QString sentence;
    bool immediate = false;

    static constexpr auto fields()
    {
        using R = OwnQuestionRow;
        return Fields{field("question", &R::question), field("condition", &R::condition), field("sentence", &R::sentence), field("immediate", &R::immediate)};
    }
};

struct AskedCount {
    QString question;
    int answered = 0;
    int passed = 0;

    static constexpr auto fields()
    {
        using R = AskedCount;
        return Fields{field("question", &R::question), field("answered", &R::answered), field("passed", &R::passed)};
    }
};

} // namespace

static QVector<OwnQuestionRow> ownQuestions(const Tables& tables)
{
    return tables.ask<OwnQuestionRow>(
        QStringLiteral("SELECT id, condition, sentence, immediate FROM own_question WHERE ended_at IS NULL ORDER BY sentence, id"));
}

QuestionsOfSite questionsOfSite(const Tables& tables)
{
    QuestionsOfSite site;
    for (const QString& off : tables.column<QString>(QStringLiteral("SELECT question FROM question_off")))
        site.off.insert(off);
    for (const OwnQuestionRow& row : ownQuestions(tables))
        site.own.append({row.question, row.condition, row.sentence, row.immediate});
    return site;
}

static QVector<SiteQuestionRow> everyQuestion(const Tables& tables)
{
    QVector<SiteQuestionRow> rows;
    for (const Question& question : allQuestions())
        rows.append({QString::fromLatin1(question.id), QString::fromUtf16(question.sentence), QString::fromLatin1(question.rule), {}, question.immediate});
    for (const OwnQuestionRow& own : ownQuestions(tables))
        rows.append({own.question.toString(), own.sentence, {}, own.condition, own.immediate});
    return rows;
}

QVector<SiteQuestionRow> siteQuestions(const Tables& tables)
{
    QHash<QString, AskedCount> counts;
    for (const AskedCount& count : tables.ask<AskedCount>(QStringLiteral("SELECT question, sum(1 - passed), sum(passed) FROM answer GROUP BY question")))
        counts.insert(count.question, count);
    QHash<QString, OffRow> off;
    for (const OffRow& row : tables.ask<OffRow>(QStringLiteral("SELECT question, coalesce(because, ''), at FROM question_off")))
        off.insert(row.question, row);
    QVector<SiteQuestionRow> rows = everyQuestion(tables);
    for (SiteQuestionRow& row : rows) {
        row.answered = counts.value(row.question).answered;
        row.passed = counts.value(row.question).passed;
        row.off = off.contains(row.question);
        if (row.off) {
            row.because = off.value(row.question).because;
            row.offSince = off.value(row.question).at;
        }
    }
    return rows;
}

std::optional<SiteQuestionRow> siteQuestion(const Tables& tables, const QString& question)
{
    auto rows = everyQuestion(tables);
    const auto found = std::find_if(rows.begin(), rows.end(), [&](const SiteQuestionRow& row) { return row.question == question; });
    if (found == rows.end())
        return std::nullopt;
    found->off = tables.one<int>(QStringLiteral("SELECT 1 FROM question_off WHERE question = ?"), values(question)).has_value();
    return *found;
}

} // namespace tepu

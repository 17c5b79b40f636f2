// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/task_parts.h"

#include "core/rules/lines/moment.h"
#include "core/rules/lines/word_list.h"

namespace tepu {

static QString typedFrom(const TypedLine& line, qsizetype first, qsizetype count)
{
    const qsizetype from = line.token(first).at;
    return line.text().mid(from, line.token(first + count - 1).end() - from);
}

std::optional<QString> readReason(TypedLine& line)
{
    for (qsizetype i = 1; i + 1 < line.size(); ++i)
        if (line.word(i) == u"because") {
            const QString reason = line.text().mid(line.token(i + 1).at).trimmed();
            line.claim(i, line.size() - i, LinePart::Reason);
            return reason;
        }
    return std::nullopt;
}

/// How many words from `at` on are the name of a worker whom the table knows.
static qsizetype knownWorker(const TypedLine& line, qsizetype at, const QStringList& workers)
{
    for (const QString& worker : workers) {
        const QVector<Token> name = tokensOf(worker);
        qsizetype same = 0;
        while (same < name.size() && line.word(at + same) == name[same].word)
            ++same;
        if (same == name.size())
            return same;
    }
    return 0;
}

static qsizetype capitalWords(const TypedLine& line, qsizetype at)
{
    static constexpr qsizetype longestName = 4;
    qsizetype count = 0;
    while (count < longestName && line.isFree(at + count) && line.token(at + count).capital
           && (count == 0 || !line.token(at + count).afterBreak))
        ++count;
    return count;
}

std::optional<QString> readWorker(TypedLine& line, const AgencyBook& agencies, const LineContext& context)
{
    for (qsizetype i = 1; i < line.size(); ++i) {
        if (!isOneOf(line.word(i), u"by worker") || momentAt(line, i + 1, context) || agencies.at(line, i + 1)
            || isOneOf(line.word(i + 1), u"phone text email video letter post"))
            continue;
        const qsizetype known = knownWorker(line, i + 1, context.workers);
        const qsizetype count = known > 0 ? known : capitalWords(line, i + 1);
        if (count == 0)
            continue;
        const QString name = typedFrom(line, i + 1, count);
        line.claim(i, count + 1, LinePart::Worker);
        return name;
    }
    return std::nullopt;
}

std::optional<QString> readRoute(TypedLine& line)
{
    static constexpr qsizetype longestRoute = 5;
    for (qsizetype i = 1; i + 1 < line.size(); ++i) {
        if (line.word(i) != u"via")
            continue;
        qsizetype count = 0;
        while (count < longestRoute && !line.endsBefore(i + 1 + count)
               && !isOneOf(line.word(i + 1 + count), u"re about and to for with not alone"))
            ++count;
        if (count == 0)
            continue;
        const QString route = typedFrom(line, i + 1, count);
        line.claim(i, count + 1, LinePart::Route);
        return route;
    }
    return std::nullopt;
}

std::optional<Company> readCompany(TypedLine& line)
{
    static const PhraseBook<Company> book{
        {Company::NotAlone, u"not alone,not … alone,never alone,never … alone,in pairs,two workers,two staff,two officers"},
        {Company::Alone, u"alone"},
    };
    const auto found = book.first(line);
    if (!found)
        return std::nullopt;
    line.claim(found->at, found->count, LinePart::Requirement);
    return found->value;
}

} // namespace tepu

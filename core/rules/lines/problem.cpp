// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/problem.h"

namespace tepu {

QString applied(const QString& text, const Completion& completion)
{
    return text.left(completion.at) + completion.insert + text.mid(completion.at + completion.length);
}

/// Where the task ends: before the reason, if there is one.
static qsizetype endOfTask(const TypedLine& line)
{
    for (const LineSpan& span : line.spans())
        if (span.part == LinePart::Reason)
            return span.at;
    return line.text().size();
}

/// Where the typist has already begun with the phrase, or `end`.
static qsizetype begunAt(const QString& text, qsizetype end, const QString& phrase)
{
    const QString wanted = folded(phrase);
    for (const Token& token : tokensOf(text.left(end)))
        if (wanted.startsWith(folded(QStringView(text).mid(token.at, end - token.at))))
            return token.at;
    return end;
}

Completion appended(const TypedLine& line, const QString& phrase, LinePart part)
{
    const qsizetype limit = endOfTask(line);
    qsizetype end = limit;
    while (end > 0 && line.text()[end - 1].isSpace())
        --end;
    const qsizetype begin = begunAt(line.text(), end, phrase);
    const QString before = begin == end && end > 0 ? QStringLiteral(" ") : QString();
    const QString after = limit < line.text().size() ? QStringLiteral(" ") : QString();
    return {begin, limit - begin, before + phrase + after, phrase, part};
}

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/search/excerpt.h"

namespace tepu {
namespace {

/// Back to the begin of a word, or to the place itself where there is none near.
qsizetype beginOfWord(const QString& text, qsizetype at, qsizetype notBefore)
{
    const qsizetype space = text.lastIndexOf(u' ', at);
    return space >= notBefore ? space + 1 : at;
}

} // namespace

Excerpt excerptOf(const QString& text, const Wanted& wanted, qsizetype longest)
{
    QString line = text;
    for (QChar& c : line)
        c = c.isSpace() ? u' ' : c; // the marks keep their places
    Excerpt piece{line, wanted.marksIn(line)};
    if (line.size() <= longest)
        return piece;
    const qsizetype found = piece.marks.isEmpty() ? 0 : piece.marks.first().at;
    const qsizetype wish = std::clamp(found - longest / 3, qsizetype(0), line.size() - longest);
    const qsizetype begin = wish == 0 ? 0 : beginOfWord(line, std::min(found, wish + 20), wish);
    const qsizetype wholeEnd = std::min(begin + longest, line.size());
    const qsizetype end = wholeEnd == line.size() ? wholeEnd : beginOfWord(line, wholeEnd, begin + longest / 2);
    const QString before = begin > 0 ? QStringLiteral("… ") : QString();
    piece.words = before + line.mid(begin, end - begin).trimmed() + (end < line.size() ? QStringLiteral(" …") : QString());
    QVector<Mark> kept;
    for (const Mark& mark : std::as_const(piece.marks))
        if (mark.at >= begin && mark.at + mark.length <= end)
            kept.append({mark.at - begin + before.size(), mark.length});
    piece.marks = kept;
    return piece;
}

} // namespace tepu

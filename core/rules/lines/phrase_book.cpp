// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/phrase_book.h"

#include <utility>

namespace tepu {

static constexpr qsizetype widestGap = 4;

Phrase::Phrase(const QString& pattern)
{
    bool afterGap = false;
    for (const QString& word : pattern.simplified().split(u' ')) {
        if (word == u"…") {
            afterGap = true;
            continue;
        }
        PhraseWord next{{}, std::exchange(afterGap, false)};
        for (const QString& one : word.split(u'/'))
            for (const Token& token : tokensOf(one))
                next.anyOf.append(token.word);
        m_words.append(next);
    }
}

QStringList Phrase::openings() const
{
    return m_words.isEmpty() ? QStringList() : m_words.first().anyOf;
}

/// Only the opening must be free: "talk with winz" stays a phrase when "with winz" is already the second agency.
std::optional<qsizetype> Phrase::lengthAt(const TypedLine& line, qsizetype at) const
{
    if (!line.isFree(at))
        return std::nullopt;
    const auto goesOn = [&](qsizetype i) { return i < line.size() && (i == at || !line.token(i).afterBreak); };
    qsizetype next = at;
    for (const PhraseWord& wanted : m_words) {
        const qsizetype furthest = next + (wanted.afterGap ? widestGap : 0);
        while (next < furthest && goesOn(next) && !wanted.anyOf.contains(line.token(next).word))
            ++next;
        if (!goesOn(next) || !wanted.anyOf.contains(line.token(next).word))
            return std::nullopt;
        ++next;
    }
    return next - at;
}

} // namespace tepu

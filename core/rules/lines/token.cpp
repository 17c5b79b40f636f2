// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/lines/token.h"

#include <algorithm>
#include <utility>

namespace tepu {

static bool joinsLetters(QChar c)
{
    return c == u'\'' || c == u'’' || c == u'ʼ' || c == u'‘';
}

static bool isPlain(QStringView text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
}

QString folded(QStringView text)
{
    const QString apart = isPlain(text) ? text.toString() : text.toString().normalized(QString::NormalizationForm_D);
    QString result;
    result.reserve(apart.size());
    for (const QChar c : apart)
        if (!c.isMark() && !joinsLetters(c))
            result.append(c);
    return result.toCaseFolded();
}

static bool isWordCharacter(QChar c)
{
    return c.isLetterOrNumber() || c.isMark() || c.isSurrogate();
}

/// Whether the character at `at` holds its neighbours together as one word.
static bool joins(const QString& text, qsizetype at)
{
    if (at == 0 || at + 1 >= text.size())
        return false;
    const QChar before = text[at - 1], here = text[at], after = text[at + 1];
    if (here == u':' || here == u'.' || here == u'/')
        return before.isDigit() && after.isDigit();
    const bool inner = joinsLetters(here) || here == u'-' || here == u'@';
    return inner && isWordCharacter(before) && isWordCharacter(after);
}

static bool isBreak(QChar c)
{
    return QStringView(u",;:.!?()[]–—\n").contains(c);
}

static Token tokenAt(const QString& text, qsizetype from, qsizetype to)
{
    Token token{from, to - from, {}};
    QStringView raw = QStringView(text).mid(from, to - from);
    token.capital = raw.front().isUpper();
    token.possessive = raw.size() > 2 && joinsLetters(raw[raw.size() - 2]) && raw.back().toLower() == u's';
    token.word = folded(token.possessive ? raw.chopped(2) : raw);
    return token;
}

QVector<Token> tokensOf(const QString& text)
{
    QVector<Token> tokens;
    bool afterBreak = false;
    for (qsizetype at = 0; at < text.size();) {
        if (!isWordCharacter(text[at])) {
            afterBreak = afterBreak || isBreak(text[at]);
            ++at;
            continue;
        }
        qsizetype end = at + 1;
        while (end < text.size() && (isWordCharacter(text[end]) || joins(text, end)))
            ++end;
        Token token = tokenAt(text, at, end);
        token.afterBreak = std::exchange(afterBreak, false);
        token.named = at > 0 && text[at - 1] == u'@';
        tokens.append(token);
        at = end;
    }
    return tokens;
}

} // namespace tepu

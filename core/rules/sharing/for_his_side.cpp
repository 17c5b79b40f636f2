// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/sharing/for_his_side.h"

#include "core/rules/sharing/plain_words.h"

namespace tepu {

/// A word or a number as it was typed, and how it can be compared.
struct ForHisSide::Token {
    QString folded;
    bool isNumber = false;
    bool isCapital = false;
    bool beginsSentence = false;
};

namespace {

constexpr qsizetype mostDigits = 6; ///< "10 May 18:00" has six, a telephone number more; a year is counted apart

QString withoutMarks(const QString& text)
{
    QString plain;
    for (const QChar each : text.normalized(QString::NormalizationForm_D))
        if (!each.isMark())
            plain.append(each);
    return plain;
}

bool isAsciiDigit(QChar each)
{
    return each >= u'0' && each <= u'9';
}

/// Letters in circles, joiners and the like may be read and are no word.
bool isOrdinary(const QString& text)
{
    static const QString marks = QStringLiteral(".,;:!?'\"()-/&+%");
    static const QString typographic = QString::fromUtf8("’‘“”–—…·");
    return std::all_of(text.cbegin(), text.cend(), [](QChar each) {
        return each.isLetter() || isAsciiDigit(each) || each.isSpace() || marks.contains(each) || typographic.contains(each);
    });
}

QStringList wordsOf(const QString& text)
{
    QStringList words;
    QString word;
    for (const QChar each : withoutMarks(text) + u' ')
        if (each.isLetterOrNumber())
            word.append(each.toLower());
        else if (!word.isEmpty())
            words.append(std::exchange(word, QString()));
    return words;
}

/// `+64 21 555 0123` and `021 5550123` are one.
QString nationalDigits(const QString& text)
{
    QString digits;
    for (const QChar each : text)
        if (isAsciiDigit(each))
            digits.append(each);
    digits = digits.startsWith(QStringLiteral("64")) ? digits.mid(2) : digits;
    return digits.startsWith(u'0') ? digits.mid(1) : digits;
}

bool isYear(const QString& number)
{
    return number.size() == 4 && number.startsWith(QStringLiteral("20"));
}

} // namespace

ForHisSide::ForHisSide(const OwnToHisSide& own)
{
    const auto add = [this](const QString& phrase) {
        if (const QStringList words = wordsOf(phrase); !words.isEmpty())
            m_phrases.append(words);
    };
    for (const QString& name : own.names)
        for (const QString& word : wordsOf(name))
            m_phrases.append(QStringList{word});
    for (const QString& address : own.addresses)
        for (const QString& part : address.split(u','))
            add(part);
    for (const QString& agency : own.agencies)
        add(agency);
    for (const QString& phone : own.phones)
        if (const QString digits = nationalDigits(phone); digits.size() >= 6)
            m_phones.append(digits);
    for (const QString& name : own.never)
        for (const QString& word : wordsOf(name))
            m_never.insert(word);
    std::stable_sort(m_phrases.begin(), m_phrases.end(), [](const QStringList& a, const QStringList& b) { return a.size() > b.size(); });
}

QVector<ForHisSide::Token> ForHisSide::tokensOf(const QString& words)
{
    QVector<Token> tokens;
    bool beginsSentence = true, isOpen = false;
    for (const QChar each : withoutMarks(words)) {
        if (!each.isLetterOrNumber()) {
            isOpen = false;
            beginsSentence = beginsSentence || each == u'.' || each == u':' || each == u';' || each == u'!' || each == u'?';
            continue;
        }
        if (!std::exchange(isOpen, true))
            tokens.append({{}, isAsciiDigit(each), each.isUpper(), std::exchange(beginsSentence, false)});
        tokens.last().folded.append(each.toLower());
        tokens.last().isNumber = tokens.last().isNumber && isAsciiDigit(each);
    }
    return tokens;
}

/// How many words from there on are that side's own: an address, a name, an agency, a number.
qsizetype ForHisSide::ownAt(const QVector<Token>& tokens, qsizetype at) const
{
    for (const QStringList& phrase : m_phrases) {
        qsizetype same = 0;
        while (same < phrase.size() && at + same < tokens.size() && tokens[at + same].folded == phrase[same]
               && !m_never.contains(phrase[same]))
            ++same;
        if (same == phrase.size())
            return same;
    }
    QString digits;
    for (qsizetype i = at; i < tokens.size() && tokens[i].isNumber; ++i) {
        digits += tokens[i].folded;
        if (m_phones.contains(nationalDigits(digits)))
            return i + 1 - at;
    }
    return 0;
}

bool ForHisSide::isPlain(const QVector<Token>& tokens, qsizetype at) const
{
    const Token& token = tokens[at];
    if (token.isNumber) {
        const bool countsSomething = at + 1 == tokens.size() || tokens[at + 1].isNumber || isAfterNumber(tokens[at + 1].folded);
        return token.folded.size() <= 4 && countsSomething; // "12 Court" is where somebody lives
    }
    if (isTimeName(token.folded))
        return !m_never.contains(token.folded);
    const bool isName = token.isCapital && !token.beginsSentence;
    return isPlainWord(token.folded) && !isName && !m_never.contains(token.folded);
}

bool ForHisSide::mayStand(const QString& words) const
{
    if (!isOrdinary(words.normalized(QString::NormalizationForm_C)))
        return false;
    const auto tokens = tokensOf(words);
    qsizetype digits = 0;
    for (qsizetype at = 0; at < tokens.size();) {
        const qsizetype own = ownAt(tokens, at);
        if (!own && !isPlain(tokens, at))
            return false;
        if (!own && tokens[at].isNumber && !isYear(tokens[at].folded))
            digits += tokens[at].folded.size();
        at += std::max<qsizetype>(own, 1);
    }
    return digits <= mostDigits;
}

QString ForHisSide::held()
{
    return QStringLiteral("held: ask the coordinator");
}

QString ForHisSide::orHeld(const QString& words) const
{
    return mayStand(words) ? words : held();
}

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/search/written_word.h"

#include "core/rules/search/plain_letters.h"

namespace tepu {
namespace {

constexpr qsizetype longestWord = 64; // letters; nobody types more of one

bool isVowel(QChar letter)
{
    return letter == u'a' || letter == u'e' || letter == u'i' || letter == u'o' || letter == u'u';
}

void put(WrittenForm& form, QChar letter, qsizetype at)
{
    form.letters.append(letter);
    form.at.append(at);
}

void empty(WrittenForm& form)
{
    form.letters.resize(0);
    form.at.resize(0);
}

bool isInWord(QStringView text, qsizetype at)
{
    const QChar c = text[at];
    if (joinsParts(c))
        return at + 1 < text.size() && at > 0 && text[at - 1].isLetter() && text[at + 1].isLetter();
    return c.isLetterOrNumber() || c.isMark();
}

} // namespace

qsizetype WrittenWord::read(QStringView text, qsizetype from)
{
    empty(m_plain);
    m_macrons.resize(0);
    m_breaks.resize(0);
    m_hasMacron = m_hasDigit = false;
    m_isNumber = true;
    qsizetype at = from;
    for (; at < text.size() && isInWord(text, at); ++at) {
        if (joinsParts(text[at]))
            m_breaks.append(m_plain.letters.size());
        else if (m_plain.letters.size() < longestWord)
            takeLetter(text[at], at);
    }
    return at;
}

void WrittenWord::takeLetter(QChar letter, qsizetype at)
{
    if (letter.unicode() < 0x80) {
        m_hasDigit = m_hasDigit || letter.isDigit();
        m_isNumber = m_isNumber && letter.isDigit();
        put(m_plain, letter.toLower(), at);
        m_macrons.append(false);
        return;
    }
    const PlainLetter& plain = plainLetter(letter);
    m_isNumber = m_isNumber && plain.letters.isEmpty();
    m_hasMacron = m_hasMacron || plain.hasMacron;
    if (plain.letters.isEmpty() && plain.hasMacron && !m_macrons.isEmpty())
        m_macrons.back() = true; // a mark by itself belongs to the letter before it
    for (const QChar each : plain.letters) {
        put(m_plain, each, at);
        m_macrons.append(plain.hasMacron);
    }
}

/// "whaanau" for "whānau".
void WrittenWord::doubled()
{
    empty(m_other);
    for (qsizetype i = 0; i < m_plain.letters.size(); ++i)
        for (int time = 0; time < (m_macrons[i] ? 2 : 1); ++time)
            put(m_other, m_plain.letters[i], m_plain.at[i]);
}

/// "whanau" for "whaanau"; whether it has doubled vowels.
bool WrittenWord::single()
{
    empty(m_other);
    for (qsizetype i = 0; i < m_plain.letters.size(); ++i)
        if (i == 0 || m_plain.letters[i] != m_plain.letters[i - 1] || !isVowel(m_plain.letters[i]))
            put(m_other, m_plain.letters[i], m_plain.at[i]);
    return m_other.letters.size() < m_plain.letters.size();
}

void WrittenWord::withoutZeros()
{
    empty(m_other);
    for (qsizetype i = 0; i < m_plain.letters.size(); ++i)
        if (m_plain.letters[i] != u'0' || !m_other.letters.isEmpty())
            put(m_other, m_plain.letters[i], m_plain.at[i]);
}

void WrittenWord::eachForm(const std::function<void(const WrittenForm&)>& take)
{
    if (m_plain.letters.isEmpty())
        return;
    take(m_plain);
    if (m_hasMacron) {
        doubled();
        take(m_other);
    } else if (looksLikeReo(m_plain.letters) && single()) {
        take(m_other);
    }
    if (m_isNumber && m_plain.letters.front() == u'0') {
        withoutZeros();
        if (!m_other.letters.isEmpty())
            take(m_other);
    }
    for (const qsizetype from : std::as_const(m_breaks)) {
        m_other.letters = m_plain.letters.mid(from);
        m_other.at = m_plain.at.mid(from);
        if (m_other.letters.size() > 1)
            take(m_other);
    }
}

bool looksLikeReo(QStringView letters)
{
    const QString consonants = QStringLiteral("hkmnprtwg");
    for (qsizetype i = 0; i < letters.size(); ++i) {
        if (isVowel(letters[i]))
            continue;
        if (!consonants.contains(letters[i]) || i + 1 == letters.size())
            return false;
        const bool isTwoLetters = (letters[i] == u'n' && letters[i + 1] == u'g') || (letters[i] == u'w' && letters[i + 1] == u'h');
        i += isTwoLetters ? 1 : 0;
        if (i + 1 == letters.size() || !isVowel(letters[i + 1]) || letters[i] == (isTwoLetters ? u'\0' : u'g'))
            return false;
    }
    return !letters.isEmpty();
}

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/search/wanted.h"

#include "core/rules/search/written_word.h"

#include <algorithm>

namespace tepu {
namespace {

constexpr qsizetype mostWords = 10;

QStringList plainWords(QStringView typed)
{
    QStringList words;
    WrittenWord word;
    for (qsizetype at = 0; at < typed.size() && words.size() < mostWords;) {
        const qsizetype end = typed[at].isLetterOrNumber() ? word.read(typed, at) : at;
        if (end > at && !word.plain().letters.isEmpty())
            words.append(word.plain().letters);
        at = std::max(end, at + 1);
    }
    words.removeDuplicates();
    return words;
}

/// Nothing where letters were typed too.
QString onlyNumber(const QString& typed)
{
    const bool isNumber = std::all_of(typed.begin(), typed.end(), [](QChar c) { return c.isDigit() || QStringLiteral(" +-/.()").contains(c); });
    QStringList numbers;
    if (isNumber)
        eachWrittenForm(typed, [&](const WrittenForm& form) {
            if (form.byAnyPart)
                numbers.append(form.letters);
        });
    return numbers.size() == 1 ? numbers.first() : QString();
}

bool beginsIn(const QString& forms, const QString& word)
{
    return forms.contains(u' ' + word) || (mayBePartOfNumber(word) && forms.contains(u' ' + asLaterPart(word)));
}

/// Where in a form a word stands; -1: it is not this.
qsizetype placeIn(const WrittenForm& form, const QString& word)
{
    if (form.letters.startsWith(word))
        return 0;
    return form.byAnyPart && mayBePartOfNumber(word) ? form.letters.indexOf(word) : -1;
}

QVector<Mark> merged(QVector<Mark> marks)
{
    std::sort(marks.begin(), marks.end(), [](const Mark& a, const Mark& b) { return a.at < b.at; });
    QVector<Mark> all;
    for (const Mark& mark : marks) {
        if (all.isEmpty() || mark.at > all.back().at + all.back().length)
            all.append(mark);
        else
            all.back().length = std::max(all.back().length, mark.at + mark.length - all.back().at);
    }
    return all;
}

} // namespace

bool mayBePartOfNumber(const QString& word)
{
    return word.size() >= shortestPart && std::any_of(word.begin(), word.end(), [](QChar c) { return c.isDigit(); });
}

Wanted::Wanted(const QString& typed) : m_words(plainWords(typed)), m_number(onlyNumber(typed))
{
    const bool mayBeDate = typed.contains(u'/') || typed.contains(u'.');
    if (!m_number.isEmpty() && !mayBeDate)
        m_words = {std::exchange(m_number, {})};
}

bool Wanted::isIn(const QString& forms) const
{
    if (!m_number.isEmpty() && beginsIn(forms, m_number))
        return true;
    return !isEmpty() && std::all_of(m_words.cbegin(), m_words.cend(), [&](const QString& word) { return beginsIn(forms, word); });
}

bool Wanted::isWhollyIn(const QString& forms) const
{
    const auto isThere = [&](const QString& word) { return forms.contains(u' ' + word + u' '); };
    return (!m_number.isEmpty() && isThere(m_number)) || (!isEmpty() && std::all_of(m_words.cbegin(), m_words.cend(), isThere));
}

QVector<Mark> Wanted::marksIn(QStringView text) const
{
    QVector<Mark> marks;
    eachWrittenForm(text, [&](const WrittenForm& form) {
        for (const QString& word : m_words + QStringList{m_number}) {
            const qsizetype from = word.isEmpty() ? -1 : placeIn(form, word);
            if (from >= 0)
                marks.append({form.at[from], form.at[from + word.size() - 1] + 1 - form.at[from]});
        }
    });
    return merged(marks);
}

} // namespace tepu

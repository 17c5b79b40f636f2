// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/search/written_word.h"

namespace tepu {
namespace {

constexpr qsizetype longestNumber = 24;
constexpr qsizetype shortestAbroad = 9; // digits of a telephone number that begins with 64
constexpr char16_t privateLetters = 0xE000; // Unicode leaves them to whoever needs some
constexpr char16_t manyOfThem = 0x1800;

/// Words with digits in them that stand together as one number: "W18-0412", "(07) 555 0123".
class Number {
public:
    bool goesOn(QStringView text, qsizetype from, const WrittenWord& word) const
    {
        const QStringView between = text.mid(m_end, from - m_end);
        const bool isTight = between.size() == 1 && QStringLiteral("-/.").contains(between.front());
        const bool isLoose = between.size() <= 2 && std::all_of(between.begin(), between.end(), [](QChar c) { return QStringLiteral(" -/.()").contains(c); });
        return !m_form.letters.isEmpty() && word.hasDigit() && (isTight || (isLoose && m_isAllDigits && word.isNumber()));
    }

    void begin(bool isAbroad)
    {
        m_form.letters.resize(0);
        m_form.at.resize(0);
        m_isAllDigits = true;
        m_isAbroad = isAbroad;
    }

    void add(const WrittenWord& word, qsizetype end)
    {
        m_end = end;
        m_isAllDigits = m_isAllDigits && word.isNumber();
        m_form.letters += word.plain().letters;
        m_form.at += word.plain().at;
    }

    void take(const std::function<void(const WrittenForm&)>& take)
    {
        if (m_isAllDigits)
            comeHome();
        m_form.letters.truncate(longestNumber);
        m_form.at.resize(m_form.letters.size());
        m_form.byAnyPart = true;
        if (m_form.letters.size() >= shortestPart)
            take(m_form);
        m_form.letters.resize(0);
    }

private:
    /// "+64 21 555 0123" is found as 021 555 0123, as numbers are compared everywhere.
    void comeHome()
    {
        if (m_form.letters.startsWith(u"0064"))
            drop(0, 2);
        if (!m_form.letters.startsWith(u"64") || (!m_isAbroad && m_form.letters.size() < shortestAbroad))
            return;
        drop(0, m_form.letters.startsWith(u"640") ? 2 : 1);
        m_form.letters[0] = u'0';
    }

    void drop(qsizetype from, qsizetype count)
    {
        m_form.letters.remove(from, count);
        m_form.at.remove(from, count);
    }

    WrittenForm m_form;
    qsizetype m_end = 0;
    bool m_isAllDigits = true;
    bool m_isAbroad = false;
};

} // namespace

QString asLaterPart(QString part)
{
    part[0] = QChar(char16_t(privateLetters + part[0].unicode() % manyOfThem));
    return part;
}

void eachWrittenForm(QStringView text, const std::function<void(const WrittenForm&)>& take)
{
    thread_local WrittenWord word;
    Number number;
    for (qsizetype at = 0; at < text.size();) {
        if (!text[at].isLetterOrNumber()) {
            ++at;
            continue;
        }
        const qsizetype end = word.read(text, at);
        word.eachForm(take);
        if (!number.goesOn(text, at, word)) {
            number.take(take);
            number.begin(at > 0 && text[at - 1] == u'+');
        }
        if (word.hasDigit())
            number.add(word, end);
        at = std::max(end, at + 1);
    }
    number.take(take);
}

QString allForms(QStringView text)
{
    QString all(u' ');
    all.reserve(text.size() * 2);
    eachWrittenForm(text, [&](const WrittenForm& form) {
        all += form.letters;
        all += u' ';
        for (qsizetype from = 1; form.byAnyPart && from + shortestPart <= form.letters.size(); ++from)
            all += asLaterPart(form.letters.mid(from)) + u' ';
    });
    return all;
}

} // namespace tepu

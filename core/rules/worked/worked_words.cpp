// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/rules/worked/worked_words.h"

#include "core/rules/lines/clock_words.h"
#include "core/rules/lines/said_moment.h"
#include "core/rules/lines/word_list.h"
#include "core/rules/wait_words.h"

#include <QSet>

namespace tepu {

static constexpr qsizetype longestMoment = 7; // "on sat 12 may 2018 at 9 am"

WorkedWords::WorkedWords(const QString& text, const WorkedContext& context)
    : m_line(text.normalized(QString::NormalizationForm_C)), m_context(context), m_names(context.people), m_agencies(agencyBook(context.agencies))
{
}

void WorkedWords::skipAll(QStringView small)
{
    while (isOneOf(word(), small))
        ++m_at;
}

QString WorkedWords::textUntil(qsizetype end) const
{
    if (m_at >= m_line.size() || m_at >= end)
        return {};
    qsizetype from = m_line.token(m_at).at;
    while (from > 0 && QStringView(u"$@(").contains(m_line.text()[from - 1]))
        --from;
    const qsizetype to = end < m_line.size() ? m_line.token(end).at : m_line.text().size();
    QString text = m_line.text().sliced(from, to - from).trimmed();
    while (end < m_line.size() && !text.isEmpty() && QStringView(u",:;").contains(text.back()))
        text.chop(1);
    return text;
}

Result<PersonId> WorkedWords::oneOf(const QVector<PersonId>& people, qsizetype words)
{
    const QString typed = textUntil(m_at + words);
    m_at += words;
    if (people.size() == 1)
        return people.first();
    if (people.isEmpty())
        return refuse(QStringLiteral("“%1” names nobody of this case.").arg(typed.left(40)));
    QStringList names;
    for (const PersonId& each : people)
        names.append(personById(m_context.people, each)->name);
    return refuse(QStringLiteral("“%1” may be %2. Write more of the name.").arg(typed, names.join(QStringLiteral(" or "))));
}

static QVector<PersonId> calledSo(const QVector<PersonOnCase>& people, const QString& pronoun)
{
    QVector<PersonId> found;
    for (const PersonOnCase& person : people)
        if (person.pronoun == pronoun && !person.child && (person.role == Role::Victim || person.role == Role::Perpetrator))
            found.append(person.id);
    return found;
}

Result<PersonId> WorkedWords::person()
{
    if (isOneOf(word(), u"vic victim"))
        return oneOf(peopleOfRole(m_context.people, Role::Victim), 1);
    if (isOneOf(word(), u"perp perpetrator"))
        return oneOf(peopleOfRole(m_context.people, Role::Perpetrator), 1);
    if (isOneOf(word(), u"him her them"))
        return oneOf(calledSo(m_context.people, word()), 1);
    const auto named = m_names.namedAt(m_line, m_at);
    if (named.isEmpty() && m_context.person)
        return *m_context.person;
    if (named.isEmpty())
        return atEnd() ? refuse(QStringLiteral("Who? Write vic, perp or a name."))
                       : refuse(QStringLiteral("“%1” names nobody of this case. Write vic, perp or a name.").arg(textUntil(m_at + 1).left(40)));
    QVector<PersonId> both; // a second word of the name decides between people of one name
    for (const PersonId& each : m_names.namedAt(m_line, m_at + 1))
        if (named.contains(each))
            both.append(each);
    return both.isEmpty() ? oneOf(named, 1) : oneOf(both, 2);
}

QStringList WorkedWords::wordsAhead() const
{
    QStringList words;
    for (qsizetype i = m_at; i < m_line.size() && words.size() < longestMoment; ++i)
        words.append(m_line.token(i).word);
    return words;
}

static bool isMonth(const QString& word)
{
    static const QSet<QString> months{"jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"};
    return word.size() >= 3 && months.contains(word.first(3));
}

/// "31 june", "30/2", "2018-02-30": a day as it is written, and none of the calendar.
Result<void> WorkedWords::isDayOfCalendar() const
{
    const QStringList words = wordsAhead();
    const bool inFigures = words.value(0).contains(u'/') || (words.value(0).size() == 10 && words.value(0)[4] == u'-');
    const qsizetype after = smallNumber(words.value(0)) ? 0 : 1; // a weekday may stand before it
    const bool inWords = smallNumber(words.value(after)).value_or(99) <= 99 && smallNumber(words.value(after)) && isMonth(words.value(after + 1));
    const SaidMoment said = saidMoment(words, m_context.now, Towards::Past);
    if (said.day || (!inFigures && !inWords))
        return {};
    return refuse(QStringLiteral("“%1” is no day of the calendar.").arg(inFigures ? words[0] : words[after] + u' ' + words[after + 1]));
}

Result<Instant> WorkedWords::moment()
{
    skipAll(u"on at just");
    if (word() == u"now") {
        ++m_at;
        return m_context.now;
    }
    if (const auto real = isDayOfCalendar(); !real)
        return tl::unexpected(real.error());
    const SaidMoment said = saidMoment(wordsAhead(), m_context.now, Towards::Past);
    m_at += said.count;
    if (!said.time) {
        if (looksLikeClock(word()))
            return refuse(QStringLiteral("“%1” is no time of day. Write it as 1040.").arg(word()));
        return said.day ? refuse(QStringLiteral("At what time? Write it as 1040.")) : refuse(QStringLiteral("When was it? Write 1040, “yesterday 1520” or now."));
    }
    const QDate day = said.day.value_or(dateAt(m_context.now));
    const auto at = instantAt(day, *said.time);
    if (!at)
        return refuse(QStringLiteral("There was no %1 on %2: the clocks went forward.").arg(said.time->toString(QStringLiteral("HH:mm")), dayInWords(day)));
    if (*at > m_context.now)
        return refuse(said.day ? QStringLiteral("%1 is still to come. An attempt is written down when it has been made.").arg(momentInWords(*at))
                               : QStringLiteral("%1 today is still to come. Write the day as well: “yesterday %2”.")
                                     .arg(said.time->toString(QStringLiteral("HH:mm")), said.time->toString(QStringLiteral("HHmm"))));
    return *at;
}

Result<std::optional<QDate>> WorkedWords::day()
{
    if (const auto real = isDayOfCalendar(); !real)
        return tl::unexpected(real.error());
    const SaidMoment said = saidMoment(wordsAhead(), m_context.now, Towards::Past);
    if (!said.day)
        return std::optional<QDate>();
    m_at += said.count;
    if (*said.day > dateAt(m_context.now))
        return refuse(QStringLiteral("%1 is still to come.").arg(dayInWords(*said.day)));
    return said.day;
}

std::optional<QString> WorkedWords::agency()
{
    return phrase(m_agencies);
}

std::optional<WorkerRole> roleOf(const QString& agency)
{
    static const QHash<QString, WorkerRole> roles{{"ivs_provider", WorkerRole::Ivs}, {"pos_provider", WorkerRole::Pos},
                                                  {"wsw_provider", WorkerRole::Wsw}, {"lrr_provider", WorkerRole::Lrr},
                                                  {"corrections", WorkerRole::Corrections}};
    const auto found = roles.constFind(agency);
    return found == roles.cend() ? std::nullopt : std::optional(*found);
}

Result<WorkerRole> workerOf(const PersonId& person, const WorkedContext& context)
{
    QSet<WorkerRole> roles;
    for (const OpenTask& task : context.openTasks)
        if (task.category == TaskCategory::MakeContactWithFamily && (task.people.isEmpty() || task.people.contains(person)))
            if (const auto role = roleOf(task.agency))
                roles.insert(*role);
    if (roles.size() != 1)
        return refuse(QStringLiteral("Who was it? Begin with ivs, pos, wsw, lrr or cor."));
    return *roles.cbegin();
}

} // namespace tepu

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/queries/search/search_document.h"

#include "core/rules/time_words.h"

namespace tepu {
namespace {

/// " WHEN '05' THEN 'May'" for each number.
QString cases(int first, int last, int width, const std::function<QString(int)>& word)
{
    QString all;
    for (int i = first; i <= last; ++i)
        all += QStringLiteral(" WHEN '%1' THEN '%2'").arg(i, width, 10, QChar(u'0')).arg(word(i));
    return all;
}

/// "SAM Thursday 10 May 2018", and the date as it is written in figures.
SearchSource meetings()
{
    const QString days = cases(0, 6, 1, [](int day) { return wordsLocale().dayName(day == 0 ? 7 : day); });
    const QString months = cases(1, 12, 2, [](int month) { return wordsLocale().monthName(month); });
    const QString words = QStringLiteral("upper(t.kind) || ' ' || CASE strftime('%w', t.date)") + days
                          + QStringLiteral(" END || ' ' || ltrim(strftime('%d', t.date), '0') || ' ' || CASE strftime('%m', t.date)") + months
                          + QStringLiteral(" END || strftime(' %Y', t.date)");
    return {FoundKind::Meeting, std::nullopt, QStringLiteral("meeting"),
            QStringLiteral("SELECT t.rowid, t.scope, t.id, NULL, NULL, t.id, t.made_at, 0, ") + words + QStringLiteral(", ") + words
                + QStringLiteral(" || char(30) || strftime('%d/%m/%Y', t.date), '' FROM meeting t")};
}

/// The private note to tomorrow's coordinator, and why a case was parked, carried over or left off.
SearchSource caseNotes()
{
    return {FoundKind::CaseNote, CasePart::History, QStringLiteral("agenda_case"), QStringLiteral(R"(SELECT t.rowid, t.scope, t.id, t.plan, NULL, t.meeting, t.added_at, 0,
        '', '', coalesce(t.note, '') || coalesce(char(30) || t.because, '') || coalesce(char(30) || t.left_off_because, '') FROM agenda_case t)")};
}

SearchSource decisionsTaken()
{
    return {FoundKind::Decision, CasePart::History, QStringLiteral("case_decision"), QStringLiteral(R"(SELECT t.rowid, t.scope, t.command, c.plan, NULL, c.meeting, t.at, 0,
        '', '', coalesce(t.words, '') || coalesce(char(30) || t.replaced_because, '')
        FROM case_decision t LEFT JOIN agenda_case c ON c.id = t.case_id)")};
}

SearchSource addenda()
{
    return {FoundKind::Addendum, std::nullopt, QStringLiteral("addendum"), QStringLiteral(R"(SELECT t.rowid, t.scope, t.command, NULL, NULL, t.meeting, t.at, 0,
        '', '', coalesce(t.words, '') FROM addendum t)")};
}

} // namespace

QVector<SearchSource> sourcesOfMeetings()
{
    return {meetings(), caseNotes(), decisionsTaken(), addenda()};
}

} // namespace tepu

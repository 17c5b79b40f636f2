// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/search/found_words.h"

#include "core/domain/case.h"
#include "core/rules/time_words.h"
#include "ui/meeting/pages/joined.h"

#include <QCoreApplication>

namespace tepu::ui {
namespace {

QString foundWords(const char* words)
{
    return QCoreApplication::translate("FoundWords", words);
}

Runs markedRuns(const QString& words, const QVector<Mark>& marks, Voice voice)
{
    Runs runs;
    qsizetype at = 0;
    const auto add = [&](qsizetype end, Voice as) {
        if (end > at)
            runs.append({words.mid(at, end - at), as});
        at = std::max(at, end);
    };
    for (const Mark& mark : marks) {
        add(mark.at, voice);
        add(mark.at + mark.length, Voice::Strong);
    }
    add(words.size(), voice);
    return runs;
}

Icon iconOf(FoundKind kind)
{
    switch (kind) {
    case FoundKind::Person: return Icon::Person;
    case FoundKind::Plan: return Icon::Family;
    case FoundKind::Episode:
    case FoundKind::Narrative: return Icon::Home;
    case FoundKind::Release: return Icon::Release;
    case FoundKind::Meeting: return Icon::Today;
    case FoundKind::Task: return Icon::Task;
    case FoundKind::Review: return Icon::Review;
    case FoundKind::Order: return Icon::Order;
    case FoundKind::Line:
    case FoundKind::StandingLine:
    case FoundKind::Note:
    case FoundKind::Decision:
    case FoundKind::CaseNote:
    case FoundKind::Addendum: return Icon::Note;
    }
    Q_UNREACHABLE();
}

/// What it is, for what has no name of its own.
QString whatItIs(const FoundRow& row)
{
    switch (row.kind) {
    case FoundKind::Episode: return foundWords(QT_TRANSLATE_NOOP("FoundWords", "Episode"));
    case FoundKind::Narrative: return foundWords(QT_TRANSLATE_NOOP("FoundWords", "What Police wrote"));
    case FoundKind::Release: return foundWords(QT_TRANSLATE_NOOP("FoundWords", "Release"));
    case FoundKind::Review: return foundWords(QT_TRANSLATE_NOOP("FoundWords", "Review"));
    case FoundKind::Note: return foundWords(QT_TRANSLATE_NOOP("FoundWords", "Note"));
    case FoundKind::Decision: return foundWords(QT_TRANSLATE_NOOP("FoundWords", "Decision"));
    case FoundKind::Order: return foundWords(QT_TRANSLATE_NOOP("FoundWords", "Order"));
    case FoundKind::CaseNote: return foundWords(QT_TRANSLATE_NOOP("FoundWords", "Note on the case"));
    case FoundKind::Addendum: return foundWords(QT_TRANSLATE_NOOP("FoundWords", "Addendum"));
    case FoundKind::StandingLine:
        return row.thing == code(StandingLine::Wishes) ? foundWords(QT_TRANSLATE_NOOP("FoundWords", "What they want"))
                                                       : foundWords(QT_TRANSLATE_NOOP("FoundWords", "Working with and following up"));
    default: return {};
    }
}

Runs titleRuns(const FoundRow& row, QDate today)
{
    Runs title;
    if (row.kind == FoundKind::Plan)
        title.append({foundWords(QT_TRANSLATE_NOOP("FoundWords", "Family ")), Voice::Plain});
    else
        join(title, whatItIs(row), Voice::Plain);
    if (row.kind == FoundKind::Plan)
        title += markedRuns(row.title, row.titleMarks, Voice::Plain);
    else
        join(title, markedRuns(row.title, row.titleMarks, Voice::Plain));
    const bool isNamed = row.group != FoundGroup::Notes && row.group != FoundGroup::Families;
    if (row.bornOn && row.group == FoundGroup::People)
        join(title, foundWords(QT_TRANSLATE_NOOP("FoundWords", "born %1")).arg(wordsLocale().toString(*row.bornOn, QStringLiteral("d MMM yyyy"))));
    if (!isNamed && !row.personName.isEmpty())
        join(title, row.personName, Voice::Plain);
    if (row.at && (row.group == FoundGroup::Notes || row.kind == FoundKind::Episode || row.group == FoundGroup::Tasks))
        join(title, dayWords(dateAt(*row.at), today));
    if (row.victimOnly)
        join(title, foundWords(QT_TRANSLATE_NOOP("FoundWords", "victim’s side only")), Voice::Caution);
    return title;
}

Runs whereRuns(const FoundRow& row)
{
    Runs where;
    if (row.plan) {
        if (row.kind != FoundKind::Plan)
            join(where, foundWords(QT_TRANSLATE_NOOP("FoundWords", "Family %1")).arg(row.familyName), Voice::Plain);
        join(where, row.number);
        if (row.kind == FoundKind::Plan)
            join(where, row.suburb);
        if (row.isClosed)
            join(where, foundWords(QT_TRANSLATE_NOOP("FoundWords", "closed")));
        return where;
    }
    if (row.kind == FoundKind::Addendum && row.heldOn)
        join(where, fullDayWords(*row.heldOn));
    else if (row.group != FoundGroup::Meetings)
        join(where, foundWords(QT_TRANSLATE_NOOP("FoundWords", "on no plan")));
    return where;
}

} // namespace

FoundShown foundShown(const FoundRow& row, QDate today)
{
    FoundShown shown;
    shown.icon = iconOf(row.kind);
    shown.title = titleRuns(row, today);
    shown.words = markedRuns(row.words, row.wordMarks, Voice::Quiet);
    shown.where = whereRuns(row);
    const QString page = row.part && row.plan ? pageWords(*row.part) : QString();
    shown.aside = joined({row.isToday ? foundWords(QT_TRANSLATE_NOOP("FoundWords", "on today’s list")) : QString(), page});
    if (row.plan && row.level)
        shown.risk = RiskShown{RiskStanding::Decided, row.level};
    return shown;
}

QString foundSpoken(const FoundShown& shown)
{
    QStringList parts{plain(shown.title), plain(shown.words), plain(shown.where), shown.aside, shown.risk ? riskSpoken(*shown.risk) : QString()};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(". "));
}

QString groupWords(FoundGroup group)
{
    switch (group) {
    case FoundGroup::People: return foundWords(QT_TRANSLATE_NOOP("FoundWords", "People"));
    case FoundGroup::Families: return foundWords(QT_TRANSLATE_NOOP("FoundWords", "Families and episodes"));
    case FoundGroup::Meetings: return foundWords(QT_TRANSLATE_NOOP("FoundWords", "Meetings"));
    case FoundGroup::Tasks: return foundWords(QT_TRANSLATE_NOOP("FoundWords", "Tasks"));
    case FoundGroup::Notes: return foundWords(QT_TRANSLATE_NOOP("FoundWords", "Said and noted"));
    }
    Q_UNREACHABLE();
}

QString pageWords(CasePart part)
{
    switch (part) {
    case CasePart::WhatHappened: return foundWords(QT_TRANSLATE_NOOP("FoundWords", "What happened"));
    case CasePart::Who: return foundWords(QT_TRANSLATE_NOOP("FoundWords", "Who"));
    case CasePart::History: return foundWords(QT_TRANSLATE_NOOP("FoundWords", "History"));
    case CasePart::AgenciesKnow: return foundWords(QT_TRANSLATE_NOOP("FoundWords", "Agencies know"));
    case CasePart::PlanAndTasks: return foundWords(QT_TRANSLATE_NOOP("FoundWords", "Plan & tasks"));
    }
    Q_UNREACHABLE();
}

} // namespace tepu::ui

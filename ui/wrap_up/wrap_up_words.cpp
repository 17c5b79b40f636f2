// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/wrap_up/wrap_up_words.h"

#include <QCoreApplication>
#include <QLocale>

namespace tepu::ui {
namespace {

QString said(const char* words)
{
    return QCoreApplication::translate("WrapUp", words);
}

QString timeOf(Instant instant)
{
    return timeAt(instant).toString(QStringLiteral("HH:mm"));
}

QString stateOf(CaseState state)
{
    switch (state) {
    case CaseState::Waiting: return said(QT_TRANSLATE_NOOP("WrapUp", "not reached"));
    case CaseState::Now: return said(QT_TRANSLATE_NOOP("WrapUp", "open at the table"));
    case CaseState::Parked: return said(QT_TRANSLATE_NOOP("WrapUp", "parked"));
    case CaseState::CatchingUp: return said(QT_TRANSLATE_NOOP("WrapUp", "still being written up"));
    case CaseState::TakenUpAgain: return said(QT_TRANSLATE_NOOP("WrapUp", "taken up again, not yet heard"));
    case CaseState::Decided: return said(QT_TRANSLATE_NOOP("WrapUp", "decided"));
    case CaseState::CarriedOver: return said(QT_TRANSLATE_NOOP("WrapUp", "carried over"));
    }
    Q_UNREACHABLE();
}

template <class Row>
QString familyOf(const Row& row)
{
    return said(QT_TRANSLATE_NOOP("WrapUp", "%1 Family %2")).arg(row.position).arg(row.familyName);
}

} // namespace

QString whereWeAre(const std::optional<MeetingRow>& meeting)
{
    if (!meeting || !meeting->openedAt)
        return {};
    const QString day = QLocale().toString(meeting->date, QStringLiteral("dddd d MMMM yyyy"));
    const QString where = QStringLiteral("%1 · %2 · ").arg(code(meeting->kind).toUpper(), day);
    return where + (meeting->closedAt ? said(QT_TRANSLATE_NOOP("WrapUp", "closed %1")).arg(timeOf(*meeting->closedAt))
                                      : said(QT_TRANSLATE_NOOP("WrapUp", "opened %1")).arg(timeOf(*meeting->openedAt)));
}

Fact undoneFact(const AgendaRow& row)
{
    Runs words{{stateOf(row.state)}};
    if (row.carriedTimes > 0)
        words.append({said(QT_TRANSLATE_NOOP("WrapUp", " · was carried over before: it needs the coordinator’s word")), Voice::Caution});
    return {familyOf(row), words};
}

Fact carriedFact(const AgendaRow& row)
{
    return {familyOf(row), {{row.because.value_or(QString()), Voice::Quiet}}};
}

QVector<Fact> leftOpenFacts(const QVector<LeftOpenRow>& rows)
{
    QVector<Fact> facts;
    std::optional<CaseId> last;
    for (const LeftOpenRow& row : rows) {
        facts.append({last == row.caseId ? QString() : familyOf(row), {{row.sentence, row.immediate ? Voice::Strong : Voice::Plain}}});
        last = row.caseId;
    }
    return facts;
}

QVector<Fact> figures(const DayInFigures& day)
{
    const auto line = [](const char* label, int count) { return Fact{said(label), {{QString::number(count)}}}; };
    return {line(QT_TRANSLATE_NOOP("WrapUp", "Families heard"), day.heard),
            line(QT_TRANSLATE_NOOP("WrapUp", "Decided"), day.decided),
            line(QT_TRANSLATE_NOOP("WrapUp", "High"), day.high),
            line(QT_TRANSLATE_NOOP("WrapUp", "Medium"), day.medium),
            line(QT_TRANSLATE_NOOP("WrapUp", "Low"), day.low),
            line(QT_TRANSLATE_NOOP("WrapUp", "To low-risk response"), day.lowToLrr),
            line(QT_TRANSLATE_NOOP("WrapUp", "No further action"), day.noFurtherAction),
            line(QT_TRANSLATE_NOOP("WrapUp", "Plans closed"), day.closed),
            line(QT_TRANSLATE_NOOP("WrapUp", "Carried over"), day.carriedOver),
            line(QT_TRANSLATE_NOOP("WrapUp", "Tasks given"), day.tasks),
            line(QT_TRANSLATE_NOOP("WrapUp", "Agencies at the table"), day.agencies)};
}

} // namespace tepu::ui

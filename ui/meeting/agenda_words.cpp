// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/agenda_words.h"

#include "ui/meeting/pages/joined.h"

#include <QCoreApplication>

namespace tepu::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(AgendaWords)
};

QString nameOf(const AgendaRow& row)
{
    const bool releaseAlone = row.grounds == QVector<Ground>{Ground::Release};
    return (releaseAlone ? Words::tr("Release: %1") : Words::tr("Family %1")).arg(row.familyName);
}

QString outcomeOf(CaseOutcome outcome)
{
    switch (outcome) {
    case CaseOutcome::Decided: return Words::tr("decided");
    case CaseOutcome::Closed: return Words::tr("closed");
    case CaseOutcome::NoFurtherAction: return Words::tr("no further action");
    case CaseOutcome::NoFurtherTasking: return Words::tr("no further tasking");
    case CaseOutcome::LowToLrr: return Words::tr("to Low Risk Response");
    }
    Q_UNREACHABLE();
}

QString decidedWords(const AgendaRow& row)
{
    const QString time = row.decidedAt ? timeAt(*row.decidedAt).toString(QStringLiteral(" HH:mm")) : QString();
    return outcomeOf(row.outcome.value_or(CaseOutcome::Decided)) + time;
}

QString withReason(const QString& state, const AgendaRow& row)
{
    return row.because && !row.because->isEmpty() ? QStringLiteral("%1 – %2").arg(state, *row.because) : state;
}

QString stateOf(const AgendaRow& row)
{
    switch (row.state) {
    case CaseState::Waiting:
    case CaseState::Now: return joined({row.reason, row.noTasking ? Words::tr("no further tasking") : QString()});
    case CaseState::Parked: return withReason(Words::tr("parked"), row);
    case CaseState::CatchingUp: return joined({decidedWords(row), Words::tr("being written up")});
    case CaseState::Decided: return decidedWords(row);
    case CaseState::CarriedOver: return withReason(Words::tr("carried over"), row);
    case CaseState::TakenUpAgain: return withReason(Words::tr("taken up again"), row);
    }
    Q_UNREACHABLE();
}

CasePlace placeOf(CaseState state)
{
    switch (state) {
    case CaseState::Waiting:
    case CaseState::TakenUpAgain: return CasePlace::ToCome;
    case CaseState::Now: return CasePlace::Here;
    case CaseState::Parked:
    case CaseState::CatchingUp:
    case CaseState::Decided:
    case CaseState::CarriedOver: return CasePlace::Behind;
    }
    Q_UNREACHABLE();
}

/// Undecided once the table has looked and set nothing; changing while it is looking at what another table set.
RiskShown riskOf(const AgendaRow& row)
{
    const bool looking = row.openedAt && !row.decidedAt;
    if (!row.level)
        return {row.openedAt ? RiskStanding::Undecided : RiskStanding::NotLookedAt, {}};
    return {looking && row.state != CaseState::CarriedOver ? RiskStanding::Changing : RiskStanding::Decided, row.level};
}

} // namespace

CaseShown caseShown(const AgendaRow& row)
{
    return {row.caseId, QString::number(row.position), nameOf(row), stateOf(row), riskOf(row), placeOf(row.state)};
}

/// The order of the list is the order of the day: a title stands wherever the kind changes.
QVector<CaseSection> agendaShown(const QVector<AgendaRow>& rows)
{
    QVector<CaseSection> sections;
    for (const AgendaRow& row : rows) {
        const QString title = row.carriedFrom ? Words::tr("Carried over") : Words::tr("Today");
        if (sections.isEmpty() || sections.constLast().title != title)
            sections.append({title, {}});
        sections.last().cases.append(caseShown(row));
    }
    return sections;
}

QString listFoot(const QVector<AgendaRow>& rows)
{
    const auto in = [&](std::initializer_list<CaseState> states) {
        return std::count_if(rows.cbegin(), rows.cend(), [&](const AgendaRow& row) {
            return std::find(states.begin(), states.end(), row.state) != states.end();
        });
    };
    const auto counted = [](const QString& words, qsizetype count) { return count > 0 ? words.arg(count) : QString(); };
    const QString foot = joined({counted(Words::tr("%1 being written up"), in({CaseState::CatchingUp})),
                                 counted(Words::tr("%1 parked"), in({CaseState::Parked})),
                                 counted(Words::tr("%1 carried over"), in({CaseState::CarriedOver})),
                                 counted(Words::tr("%1 to come"), in({CaseState::Waiting, CaseState::TakenUpAgain}))});
    return foot.isEmpty() ? Words::tr("nothing to come") : foot;
}

} // namespace tepu::ui

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meeting/room/room_shown.h"

#include "core/rules/code_words.h"
#include "core/rules/urgency.h"
#include "core/rules/wait_words.h"
#include "ui/meeting/pages/case_words.h"
#include "ui/meeting/pages/code_names.h"
#include "ui/meeting/pages/joined.h"
#include "ui/meeting/pages/task_words.h"

#include <QCoreApplication>

namespace tepu::ui {
namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(RoomWords)
};

CaseHeadShown headOf(const RoomCase& room)
{
    const QString lead = room.leadName ? Words::tr("lead %1").arg(*room.leadName) : Words::tr("no lead yet");
    return {Words::tr("Family %1").arg(room.family), joined({room.number, Words::tr("day %1").arg(room.day), lead}),
            {room.level ? RiskStanding::Decided : RiskStanding::NotLookedAt, room.level}};
}

RoomPersonShown personOf(const RoomPerson& person)
{
    return {person.name, joined({person.age ? QString::number(*person.age) : QString(), person.word})};
}

QString episodeOf(const RoomEpisode& episode)
{
    QStringList parts{dayInWords(dateAt(episode.occurredAt))};
    if (episode.strangulation)
        parts.append(Words::tr("strangulation"));
    for (const Harm harm : episode.harms)
        parts.append(codeWords(harm));
    if (!episode.offence)
        parts.append(Words::tr("no offence"));
    if (episode.childrenPresent)
        parts.append(Words::tr("tamariki there"));
    for (const PoliceAction action : episode.policeActions)
        if (action != PoliceAction::None)
            parts.append(codeWords(action));
    return joined(parts);
}

/// R-C6 "The deadline then shows \"held: unsafe\", not overdue."
TaskShown taskOf(const RoomTask& task, Instant now)
{
    const QString second = task.secondMark.isEmpty() ? QString() : Words::tr("with %1").arg(task.secondMark);
    const Telling telling = task.agreed ? Telling::AgreedAloud : Telling::NotSaid;
    TaskShown shown{task.mark, joined({codeWords(task.category), second}), deadlineInWords(task.due, now), Timing::OnTime, telling};
    if (task.state == TaskState::Held) {
        shown.deadline = Words::tr("held");
        shown.timing = Timing::Held;
    } else if (task.due < now) {
        shown.deadline = dueInWords(task.due, now);
        shown.timing = Timing::Overdue;
    }
    return shown;
}

QString reviewOf(const ReviewRow& review)
{
    return QStringLiteral("%1 %2").arg(shown(review.kind), review.on ? dayInWords(*review.on) : review.event.value_or(QString()));
}

QString stateOf(CaseState state)
{
    switch (state) {
    case CaseState::Waiting:
    case CaseState::Now: return {};
    case CaseState::Parked: return Words::tr("parked");
    case CaseState::CatchingUp:
    case CaseState::Decided: return Words::tr("decided");
    case CaseState::CarriedOver: return Words::tr("carried over");
    case CaseState::TakenUpAgain: return Words::tr("again");
    }
    Q_UNREACHABLE();
}

CasePlace placeOf(CaseState state)
{
    const bool toCome = state == CaseState::Waiting || state == CaseState::TakenUpAgain;
    return state == CaseState::Now ? CasePlace::Here : toCome ? CasePlace::ToCome : CasePlace::Behind;
}

} // namespace

RoomCaseShown roomShown(const RoomCase& room, Instant now)
{
    RoomCaseShown shownCase{headOf(room), alertsShown(room.alerts), agenciesShown(room.heard), {}, {}, {}, {}, {}};
    for (const RoomPerson& person : room.people)
        shownCase.people.append(personOf(person));
    for (const RoomEpisode& episode : room.episodes)
        shownCase.episodes.append(episodeOf(episode));
    for (const RoomTask& task : room.tasks)
        shownCase.tasks.append(taskOf(task, now));
    for (const ReviewRow& review : room.reviews)
        if (const QString words = reviewOf(review); !shownCase.reviews.contains(words)) // two tables may have set the same
            shownCase.reviews.append(words);
    for (const RoomLine& line : room.lines)
        shownCase.lines.append({timeAt(line.at).toString(QStringLiteral("HH:mm")), line.mark, line.words, line.held});
    return shownCase;
}

QVector<CaseSection> roomListShown(const QVector<RoomAgendaRow>& rows)
{
    CaseSection today{Words::tr("Today"), {}};
    for (const RoomAgendaRow& row : rows)
        today.cases.append({row.caseId, QString::number(row.position), row.family, stateOf(row.state),
                            {row.level ? RiskStanding::Decided : RiskStanding::NotLookedAt, row.level}, placeOf(row.state)});
    return {today};
}

} // namespace tepu::ui

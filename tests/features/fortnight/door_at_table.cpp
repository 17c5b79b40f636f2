// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/codec.h"
#include "tests/features/fortnight/door_hands.h"
#include "tests/support/test.h"

using namespace tepu;

void DoorHands::makeList(TableKind kind, QDate date)
{
    m_meeting = Uuid::fresh().toString();
    perform("MakeList", {{"kind", code(kind)}, {"date", date.toString(Qt::ISODate)}});
}

QString DoorHands::reasonOnList()
{
    return ask("agenda", {{"meeting", m_meeting}}).at(0)["reason"].toString();
}

void DoorHands::sendList()
{
    perform("SendList", {{"conflicts_checked", true}});
}

void DoorHands::openTable(const QVector<Member>& members)
{
    for (const Member& each : members)
        perform("Arrive", {{"agency", each.agency}, {"who", each.who}});
    perform("OpenMeeting");
}

void DoorHands::openCase()
{
    perform("OpenCase", {{"case", caseId()}});
}

void DoorHands::say(const LineSaid& line)
{
    QJsonObject said{{"plan", planId()}, {"agency", line.agency}, {"words", line.words}, {"source", code(line.source)}};
    if (line.isFromVictimOnly) {
        said.insert("side", "victim");
        said.insert("victim_only", true);
    }
    perform("CaptureLine", said);
}

static QJsonObject changeOf(const LevelSaid& level, const QString& plan)
{
    QJsonArray because;
    for (const ReasonSaid& each : level.because)
        because.append(code(each.reason));
    QJsonObject change{{"plan", plan}, {"to", code(level.to)}, {"because", because}};
    if (!level.text.isEmpty())
        change.insert("text", level.text);
    return change;
}

void DoorHands::setLevel(const LevelSaid& level)
{
    perform("ChangeRisk", changeOf(level, planId()));
}

QString DoorHands::lowerLevel(const LevelSaid& level, const QString& changedBehaviour)
{
    QJsonObject change = changeOf(level, planId());
    const QString asked = m_door.refused(line("ChangeRisk", change), m_now);
    change.insert("changed_behaviour", changedBehaviour);
    perform("ChangeRisk", change);
    return asked;
}

void DoorHands::answer(const AnswerSaid& answer)
{
    perform("AnswerQuestion", {{"plan", planId()}, {"question", answer.question}, {"words", answer.words}});
}

void DoorHands::give(const TaskSaid& task)
{
    QJsonObject given{{"plan", planId()}, {"agency", task.agency}, {"category", code(task.category)}, {"words", task.words}};
    if (!task.whom.isEmpty())
        given.insert("people", QJsonArray{personId(task.whom)});
    if (task.due)
        given.insert("due", isoLocal(*task.due));
    if (task.isFirstContact)
        given.insert("initial_contact", true);
    perform("AllocateTask", given);
}

void DoorHands::setReview(const ReviewSaid& review)
{
    perform("SetReview", {{"plan", planId()}, {"kind", code(review.table)}, {"on", review.on.toString(Qt::ISODate)}});
}

void DoorHands::reachReview()
{
    const QJsonArray set = ofPlan("reviewsStanding");
    REQUIRE(set.size() == 1);
    perform("ReachReview", {{"review", set.at(0)["review"]}});
}

void DoorHands::finishCase(const char* outcome, const QString& reason)
{
    QJsonObject decided{{"case", caseId()}, {"outcome", QString::fromLatin1(outcome)}, {"catching_up", true}};
    if (!reason.isEmpty())
        decided.insert("reason", reason);
    perform("DecideCase", decided);
    perform("FinishCatchingUp", {{"case", caseId()}});
}

void DoorHands::decide()
{
    finishCase("decided", {});
}

void DoorHands::closePlan(const ClosingSaid& closing)
{
    QJsonArray tasks;
    for (const FateSaid& fate : closing.tasks) {
        QJsonObject of{{"task", openTask(fate.task)}, {"fate", fate.withdrawnBecause.isEmpty() ? "done" : "withdrawn"}};
        if (!fate.withdrawnBecause.isEmpty())
            of.insert("words", fate.withdrawnBecause);
        tasks.append(of);
    }
    perform("ClosePlan", {{"plan", planId()}, {"reason", closing.reason}, {"approved", true}, {"approved_by", closing.coordinator}, {"tasks", tasks}});
    finishCase("closed", closing.reason);
}

void DoorHands::closeTable()
{
    perform("CloseMeeting", {{"head", m_door.head(m_now)}});
    m_meeting.clear();
}

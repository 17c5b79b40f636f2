// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/domain/codec.h"
#include "tests/features/fortnight/door_hands.h"
#include "tests/support/test.h"

using namespace tepu;

void DoorHands::tried(const AttemptSaid& attempt)
{
    QJsonObject log{{"plan", planId()}, {"person", personId(attempt.whom)}, {"agency", attempt.agency}, {"worker_role", code(attempt.role)},
                    {"method", code(attempt.method)}, {"result", code(attempt.result)},
                    {"attempted_at", isoLocal(instantAt(dateAt(m_now), attempt.at).value())}};
    if (!attempt.note.isEmpty())
        log.insert("words", attempt.note);
    perform("LogContact", log);
}

void DoorHands::done(const QString& task, const QString& outcome)
{
    perform("EndTask", {{"task", openTask(task)}, {"state", "done"}, {"outcome", outcome}});
}

void DoorHands::check(const CheckSaid& check)
{
    perform("CheckRelease", {{"plan", planId()}, {"release", releaseId()}, {"check", code(check.check)}, {"agency", check.agency}, {"words", check.words}});
}

void DoorHands::released(const QString& words)
{
    perform("NoteReleaseDay", {{"release", releaseId()}, {"what", "released"}, {"on", dateAt(m_now).addDays(-1).toString(Qt::ISODate)}, {"words", words}});
}

QString DoorHands::meter(const QString& whom)
{
    for (const QJsonValue& person : ofPlan("contactOf"))
        if (person["called"].toString() == whom)
            return person["meter_words"].toString();
    FAIL("nobody of them is to be reached: " << whom.toStdString());
    return {};
}

QString DoorHands::due(const QString& task)
{
    for (const QJsonValue& row : ask("taskBoard", {}))
        if (row["words"].toString() == task)
            return row["due_words"].toString();
    FAIL("no such task is on the board: " << task.toStdString());
    return {};
}

bool DoorHands::isOnBoard(BoardFilter filter, const QString& task)
{
    const QJsonArray board = ask("taskBoard", {{"filter", code(filter)}});
    return std::any_of(board.begin(), board.end(), [&](const QJsonValue& row) { return row["words"].toString() == task; });
}

bool DoorHands::isReleaseSoon()
{
    const QJsonArray releases = ask("releases", {});
    return std::any_of(releases.begin(), releases.end(), [](const QJsonValue& row) { return row["standing"].toString() == u"imminent"; });
}

bool DoorHands::isReviewSet(QDate on)
{
    const QJsonArray set = ofPlan("reviewsStanding");
    return std::any_of(set.begin(), set.end(), [&](const QJsonValue& row) { return row["on"].toString() == on.toString(Qt::ISODate); });
}

bool DoorHands::isClosed()
{
    return m_door.ask("caseHead", {{"plan", planId()}}, m_now)["closed_because"].isString();
}

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/fortnight/door_hands.h"

#include "core/domain/codec.h"
#include "tests/support/test.h"

using namespace tepu;

QJsonObject DoorHands::line(const char* verb, QJsonObject fields) const
{
    fields.insert("do", QString::fromLatin1(verb));
    if (!m_meeting.isEmpty())
        fields.insert("meeting", m_meeting);
    return fields;
}

void DoorHands::perform(const char* verb, QJsonObject fields)
{
    m_door.perform({line(verb, fields)}, m_now - 1s); // the door gives each line a second of its own
}

QJsonArray DoorHands::ask(const char* query, const Parameters& parameters)
{
    return m_door.ask(QString::fromLatin1(query), parameters, m_now).toArray();
}

QString DoorHands::planId()
{
    const QJsonArray plans = ask("plans", {});
    REQUIRE(plans.size() == 1);
    return plans.at(0)["plan"].toString();
}

QString DoorHands::caseId()
{
    const QJsonArray list = ask("agenda", {{"meeting", m_meeting}});
    REQUIRE(list.size() == 1);
    return list.at(0)["case"].toString();
}

QString DoorHands::personId(const QString& givenNames)
{
    for (const QJsonValue& person : ofPlan("people"))
        if (person["given_names"].toString() == givenNames)
            return person["person"].toString();
    FAIL("nobody is called " << givenNames.toStdString());
    return {};
}

QString DoorHands::openTask(const QString& words)
{
    for (const QJsonValue& task : ofPlan("tasksOf"))
        if (task["words"].toString() == words)
            return task["task"].toString();
    FAIL("there is no task " << words.toStdString());
    return {};
}

QString DoorHands::releaseId()
{
    const QJsonArray releases = ofPlan("releasesAhead");
    REQUIRE(releases.size() == 1);
    return releases.at(0)["release"].toString();
}

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/live_door.h"
#include "tests/features/program_door.h"
#include "tests/features/sheet.h"
#include "tests/support/test.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace tepu;

namespace {

Instant atTime(int hour, int minute = 0)
{
    return instantAt(QDate(2018, 5, 2), QTime(hour, minute)).value();
}

/// A day of Waikato's referrals, and the first family of it whose victim has a number.
class ADayWithAPerson {
public:
    explicit ADayWithAPerson(Door& door) : m_door(door)
    {
        const QString day = QStringLiteral(TEPU_SAMPLES "/waikato/2018-05-02/");
        m_door.takeIn({day + QStringLiteral("police-episodes.csv")}, atTime(7));
        for (const QJsonValue& each : m_door.ask(QStringLiteral("plans"), {}, atTime(8)).toArray())
            if (findOn(each[QStringLiteral("plan")].toString()))
                return;
        FAIL("nobody has a number");
    }

    QJsonValue known(Instant at) const
    {
        return m_door.ask(QStringLiteral("person"), {{QStringLiteral("person"), person}, {QStringLiteral("plan"), plan}}, at);
    }
    QJsonValue contact(const QString& value, Instant at) const
    {
        for (const QJsonValue& each : known(at)[QStringLiteral("contacts")].toArray())
            if (each[QStringLiteral("value")].toString() == value)
                return each;
        return {};
    }
    void perform(const char* verb, QJsonObject fields, Instant at)
    {
        fields.insert(QStringLiteral("person"), person);
        m_door.perform(Sheet().add(verb, fields).lines, at);
    }

    QString plan;
    QString person;
    QString phone;

private:
    bool findOn(const QString& onPlan)
    {
        for (const QJsonValue& card : m_door.ask(QStringLiteral("people"), {{QStringLiteral("plan"), onPlan}}, atTime(8)).toArray())
            if (card[QStringLiteral("word")].toString() == u"victim" && !card[QStringLiteral("phones")].toArray().isEmpty()) {
                plan = onPlan;
                person = card[QStringLiteral("person")].toString();
                phone = card[QStringLiteral("phones")][0][QStringLiteral("number")].toString();
                return true;
            }
        return false;
    }

    Door& m_door;
};

/// What is learnt of somebody in a morning and after a month.
void live(Door& door)
{
    ADayWithAPerson day(door);

    // Police sent a number. Refuge rings it, and it is right.
    day.perform("ConfirmContactPoint", {{"value", day.phone}, {"agency", "womens_refuge"}, {"who", "Aroha Pene"}}, atTime(9));
    CHECK(day.contact(day.phone, atTime(9, 1))["confirmed_who"].toString() == "Aroha Pene");
    CHECK(day.contact(day.phone, atTime(9, 1))["confirmed_on"].toString() == "2018-05-02");

    // On the twenty-eighth day it may still be used as it is, on the day after somebody asks first.
    CHECK_FALSE(day.contact(day.phone, atTime(9) + 24h * 27)["stale"].toBool());
    CHECK_FALSE(day.contact(day.phone, atTime(9) + 24h * 28)["stale"].toBool());
    CHECK(day.contact(day.phone, atTime(9) + 24h * 29)["stale"].toBool());

    // She says when it is safe, and agrees a word. It counts once Police hold it.
    day.perform("NoteSafeWay", {{"value", day.phone}, {"when", "school days before 14:30"}, {"source", "victim"}, {"victim_only", true}}, atTime(10));
    day.perform("AgreeCodeWord", {{"word", "blue kettle"}, {"meaning", "send a car"}, {"source", "victim"}}, atTime(10, 5));
    const QJsonValue word = day.known(atTime(10, 6))["code_words"][0];
    CHECK_FALSE(word["in_place"].toBool());
    CHECK(door.refused(Sheet().add("ConfirmCodeWord", {{"code_word", word["code_word"]}, {"agency", "womens_refuge"}}).lines.first(), atTime(10, 7))
              .contains("Police"));
    door.perform(Sheet().add("ConfirmCodeWord", {{"code_word", word["code_word"]}}).lines, atTime(10, 8));
    CHECK(day.known(atTime(10, 9))["code_words"][0]["in_place"].toBool());

    // A stranger answers: the number stays, struck out, and nobody takes it up again without a reason.
    day.perform("StrikeContactPoint", {{"value", day.phone}, {"because", "a stranger answers"}}, atTime(11));
    CHECK(day.contact(day.phone, atTime(11, 1))["struck_because"].toString() == "a stranger answers");
    CHECK(door.refused(Sheet().add("ConfirmContactPoint", {{"person", day.person}, {"value", day.phone}}).lines.first(), atTime(11, 2))
              .contains("a stranger answers"));
    day.perform("RestoreContactPoint", {{"value", day.phone}, {"because", "it was misdialled"}}, atTime(11, 3));
    CHECK(day.contact(day.phone, atTime(11, 4))["struck_at"].isNull());

    // Dogs and no visit alone: it is the plan's danger to workers, until it has lapsed.
    day.perform("NoteAddressDanger", {{"hazards", QJsonArray{"dogs"}}, {"not_alone", true}, {"lapses_on", "2018-05-05"}}, atTime(12));
    const auto warned = [&](Instant at) {
        for (const QJsonValue& alert : door.ask("alertStrip", {{"plan", day.plan}}, at).toArray())
            if (alert["kind"].toString() == "danger_to_workers" && alert["words"].toString().contains("dogs, do not visit alone"))
                return true;
        return false;
    };
    CHECK(warned(atTime(12, 1)));
    CHECK(warned(atTime(12) + 24h * 3));
    CHECK_FALSE(warned(atTime(12) + 24h * 4));

    // Who she is, as she says it.
    day.perform("NoteIdentity", {{"iwi", QJsonArray{"Ngāti Kōwhai", "Te Moana"}}, {"ethnicities", QJsonArray{"maori", "pacific"}}, {"source", "victim"}}, atTime(13));
    day.perform("NoteWorkerWish", {{"gender", "female"}, {"source", "victim"}}, atTime(13, 1));
    CHECK(day.known(atTime(13, 2))["worker_wish"]["gender"].toString() == "female");
    int iwi = 0;
    for (const QJsonValue& each : day.known(atTime(13, 2))["identity"].toArray())
        if (each["part"].toString() == "iwi")
            iwi = int(each["stated"].toArray().size());
    CHECK(iwi == 2);
}

} // namespace

TEST_CASE("a person: what a table learns of somebody in a morning, and what is left of it after a month", "[features][person]")
{
    LiveDoor door(Site::Waikato);
    live(door);
}

TEST_CASE("a person through the program itself", "[features][person][program]")
{
    ProgramDoor door(QStringLiteral("waikato"));
    live(door);
}

// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/live_door.h"
#include "tests/features/program_door.h"
#include "tests/features/sheet.h"
#include "tests/support/test.h"

#include <QJsonArray>

using namespace tepu;

namespace {

Instant on(int day, int hour, int minute = 0, int month = 5)
{
    return instantAt(QDate(2018, month, day), QTime(hour, minute)).value();
}

/// A family of the samples whose victim is of age.
class AFamilyToReach {
public:
    explicit AFamilyToReach(Door& door) : m_door(door)
    {
        m_door.takeIn({QStringLiteral(TEPU_SAMPLES "/waikato/2018-05-02/police-episodes.csv")}, on(2, 7));
        for (const QJsonValue& each : m_door.ask("plans", {}, on(2, 8)).toArray())
            if (findOn(each["plan"].toString()))
                return;
        FAIL("nobody of age is a victim");
    }

    void perform(const char* verb, QJsonObject fields, Instant at)
    {
        fields.insert("plan", plan);
        fields.insert("person", person);
        m_door.perform(Sheet().add(verb, fields).lines, at);
    }
    /// An attempt at this moment.
    void tried(Instant at, const char* result, const char* method = "phone")
    {
        perform("LogContact", {{"method", method}, {"worker_role", "ivs"}, {"result", result}, {"attempted_at", isoUtc(at)}}, at + 5min);
    }
    QJsonValue reached(Instant at) const
    {
        for (const QJsonValue& each : m_door.ask("contactOf", {{"plan", plan}}, at).toArray())
            if (each["person"].toString() == person)
                return each;
        return {};
    }

    QString plan, person;

private:
    bool findOn(const QString& onPlan)
    {
        for (const QJsonValue& card : m_door.ask("people", {{"plan", onPlan}}, on(2, 8)).toArray())
            if (card["word"].toString() == u"victim" && card["age"].toInt() > 17 && card["holds"].toArray().isEmpty()) {
                plan = onPlan;
                person = card["person"].toString();
                return true;
            }
        return false;
    }

    Door& m_door;
};

/// Three weeks of trying, a hold, contact, a service that is waited for, and a call after six weeks.
void live(Door& door)
{
    AFamilyToReach family(door);

    // Only mornings are safe. A call at night does not count, one in the morning does.
    door.perform(Sheet().add("NoteSafeWay", {{"person", family.person}, {"when", "before 12:00"}}).lines, on(2, 9));
    family.tried(on(2, 20), "no_answer");
    CHECK(family.reached(on(2, 21))["meter_words"].toString() == QStringLiteral("0 of 1 call · 0 of 1 visit · 1 not counted: not at a safe time"));
    family.tried(on(3, 9, 30), "no_answer");
    CHECK(family.reached(on(3, 10))["calls"].toInt() == 1);

    // He reads her phone: nobody rings, and a task for her is refused.
    const QString hold = Uuid::fresh().toString();
    door.perform(Sheet().add("HoldContact", {{"hold", hold}, {"person", family.person}, {"words", "he reads her phone"}}).lines, on(3, 11));
    CHECK(family.reached(on(3, 12))["meter_words"].toString() == "held: unsafe");
    const QJsonObject task{{"plan", family.plan}, {"category", "make_contact_with_family"}, {"agency", "ivs_provider"}, {"words", "ring her"},
                           {"people", QJsonArray{family.person}}, {"initial_contact", true}};
    CHECK(door.refused(Sheet().add("AllocateTask", task).lines.first(), on(3, 12)).contains("must not be contacted"));
    QJsonObject whole = task;
    whole.remove("people"); // the whole family is she too
    CHECK(door.refused(Sheet().add("AllocateTask", whole).lines.first(), on(3, 12)).contains("must not be contacted"));
    door.perform(Sheet().add("LiftContactHold", {{"person", family.person}, {"because", "she has a phone of her own"}}).lines, on(7, 9));

    // At Medium she is reached, and takes nothing up.
    door.perform(Sheet().add("ChangeRisk", {{"plan", family.plan}, {"to", "medium"}, {"because", QJsonArray{"circumstances_unchanged"}}}).lines, on(7, 10));
    family.tried(on(8, 10), "contact_made");
    family.perform("RecordEngagement", {{"outcome", "contact_made_some_engagement_no_uptake"}}, on(8, 11));
    CHECK(family.reached(on(8, 12))["state"].toString() == "reached");

    // The day before, on and after six weeks.
    CHECK(family.reached(on(18, 9, 0, 6))["follow_up_state"].toString() == "ahead");
    CHECK(family.reached(on(19, 9, 0, 6))["follow_up_state"].toString() == "due");
    CHECK(family.reached(on(20, 9, 0, 6))["follow_up_state"].toString() == "due");
    family.tried(on(20, 10, 0, 6), "no_answer");
    CHECK(family.reached(on(20, 11, 0, 6))["follow_up_state"].isNull());

    // An alarm is asked for, waited for and there; money of the fund; hours; what is not to be had.
    const QString service = Uuid::fresh().toString();
    const auto alarm = [&](const char* status) { return QJsonObject{{"service", service}, {"category", "safety_alarms_and_locks"}, {"status", status}, {"provider", "Kauri Locks"}, {"place", "Hamilton"}}; };
    family.perform("RecordService", alarm("referred"), on(8, 12));
    CHECK(door.ask("servicesOf", {{"plan", family.plan}}, on(18, 9)).toArray().at(0).toObject()["wait_words"].toString() == "waiting 10 days");
    family.perform("RecordService", alarm("support_received"), on(20, 9));
    CHECK(door.ask("providerWaits", {}, on(21, 9)).toArray().at(0).toObject()["middle_wait_days"].toInt() == 12);
    family.perform("SpendFlexiFund", {{"cents", 12050}, {"words", "bus fare"}, {"agreed_by", "Tui Marama"}}, on(20, 10));
    CHECK(door.ask("flexiFund", {}, on(21, 9))["words"].toString() == "$120.50");
    family.perform("LogHours", {{"worker_role", "ivs"}, {"minutes", 90}}, on(20, 11));
    CHECK(family.reached(on(21, 9))["hours"].toArray().at(0).toObject()["words"].toString() == "1 h 30 min of 40 h");
    door.perform(Sheet().add("NoteGap", {{"plan", family.plan}, {"category", "alcohol_and_drug_support"}, {"place", QStringLiteral("Te Kūiti")}}).lines, on(20, 12));
    CHECK(door.ask("serviceGaps", {}, on(21, 9)).toArray().at(0).toObject()["place"].toString() == QStringLiteral("Te Kūiti"));
}

} // namespace

TEST_CASE("a family is tried, held, reached and followed up, and what they were given is counted: within this process", "[features][contact]")
{
    LiveDoor door(Site::Waikato);
    live(door);
}

TEST_CASE("a family is tried, held, reached and followed up, and what they were given is counted: by the program's command line", "[features][contact]")
{
    ProgramDoor door(QStringLiteral("waikato"));
    live(door);
}

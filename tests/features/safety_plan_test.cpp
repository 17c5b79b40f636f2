// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/live_door.h"
#include "tests/features/program_door.h"
#include "tests/features/sheet.h"
#include "tests/support/test.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

using namespace tepu;

namespace {

Instant may(int day, int hour, int minute)
{
    return instantAt(QDate(2018, 5, day), QTime(hour, minute)).value();
}

struct SafetyStory {
    QString plan, mother, motherCalled, other;
};

SafetyStory familyOf(Door& door, Instant at)
{
    for (const QJsonValue& plan : door.ask("plans", {}, at).toArray()) {
        SafetyStory story{plan["plan"].toString(), {}, {}, {}};
        for (const QJsonValue& view : door.ask("safetyPlans", {{"plan", story.plan}}, at).toArray()) {
            CHECK(view["standing"].toString() == "not_made");
            if (view["kind"].toString() == u"safety" && !view["is_child"].toBool() && story.mother.isEmpty()) {
                story.mother = view["person"].toString();
                story.motherCalled = view["called"].toString();
            } else if (view["kind"].toString() == u"response") {
                story.other = view["person"].toString();
            }
        }
        if (!story.mother.isEmpty() && !story.other.isEmpty())
            return story;
    }
    FAIL("the samples hold no such family");
    return {};
}

QJsonValue planOf(Door& door, const SafetyStory& story, const QString& person, Instant at)
{
    for (const QJsonValue& view : door.ask("safetyPlans", {{"plan", story.plan}}, at).toArray())
        if (view["person"].toString() == person)
            return view;
    FAIL("no such person");
    return {};
}

QJsonObject part(const QString& person, const char* part, const char* said, const char* source)
{
    return {{"person", person}, {"part", part}, {"said", said}, {"source", source}};
}

/// A safety plan is made, its signal confirmed, gone through, outlived by an episode's day; a statement is withdrawn; the plan closes.
void keepSafe(Door& door)
{
    QStringList files;
    const QDir folder(QStringLiteral(TEPU_SAMPLES) + QStringLiteral("/waikato/2018-05-02"));
    for (const QString& name : folder.entryList({"*.csv"}, QDir::Files, QDir::Name))
        files.append(folder.filePath(name));
    door.takeIn(files, may(2, 7, 0));
    const SafetyStory story = familyOf(door, may(2, 8, 0));

    // she says her plan in her own words, he has one of his own
    const QString signal = Uuid::fresh().toString();
    door.perform(Sheet()
                     .add("SaySafetyPlan", part(story.mother, "what_to_do_now", "take the keys; ring 111", "victim"))
                     .add("SaySafetyPlan", part(story.mother, "safe_place", "the boatshed behind the wharenui", "victim"))
                     .add("AgreeCodeWord", {{"code_word", signal}, {"person", story.mother}, {"word", "blue kettle"}, {"meaning", "ring 111"}})
                     .add("SaySafetyPlan", part(story.other, "response_plan", "walks to the river and rings his uncle", "perpetrator"))
                     .lines,
                 may(2, 9, 0));
    CHECK(planOf(door, story, story.mother, may(2, 9, 5))["parts"].toArray().size() == 2);
    CHECK(planOf(door, story, story.other, may(2, 9, 5))["kind"].toString() == "response");

    // a signal that Police have not confirmed is not in place; nobody else can confirm it
    const auto words = [&](Instant at) { return door.ask("policeSignals", {{"plan", story.plan}}, at).toArray().first()["words"].toString(); };
    CHECK(words(may(2, 9, 5)).contains("NOT in place yet"));
    CHECK(door.refused(Sheet().add("ConfirmCodeWord", {{"code_word", signal}, {"agency", "womens_refuge"}}).lines.first(), may(2, 9, 6)).contains("Police"));
    door.perform(Sheet().add("ConfirmCodeWord", {{"code_word", signal}, {"who", "Sgt Ngata"}}).lines, may(2, 9, 10));
    CHECK(words(may(2, 9, 15)) == QString::fromUtf8("Signal in place, of %1: “blue kettle” means ring 111").arg(story.motherCalled));

    // what she carries says neither the signal nor whose it is
    const QString card = QString::fromUtf8(QJsonDocument(door.ask("safeToCarry", {{"plan", story.plan}, {"person", story.mother}}, may(2, 9, 20)).toObject()).toJson());
    CHECK(card.contains("ring 111"));
    CHECK_FALSE(card.contains("kettle"));

    // it is gone through, and is due again on the day that was agreed
    door.perform(Sheet().add("ReviewSafetyPlan", {{"person", story.mother}, {"by", "Aroha Pene"}, {"next_on", "2018-05-10"}}).lines, may(3, 9, 0));
    CHECK(door.ask("safetyPlansDue", {}, may(9, 9, 0)).toArray().isEmpty());
    CHECK(door.ask("safetyPlansDue", {}, may(10, 9, 0)).toArray().size() == 1);
    CHECK(door.ask("safetyPlansDue", {}, may(11, 9, 0)).toArray().size() == 1);

    // she takes her statement back: three questions, each answered by somebody
    const QString statement = Uuid::fresh().toString();
    door.perform(Sheet().add("NoteWithdrawnStatement", {{"statement", statement}, {"plan", story.plan}, {"person", story.mother}, {"told_to", "Sgt Ngata"}}).lines, may(4, 9, 0));
    const auto open = [&](Instant at) { return door.ask("withdrawnStatements", {{"plan", story.plan}}, at).toArray().first()["open"].toInt(); };
    CHECK(open(may(4, 9, 5)) == 3);
    door.perform(Sheet().add("ConsiderWithdrawal", {{"statement", statement}, {"question", "prosecution_without_it"}, {"by", "Sgt Ngata"}, {"answer", "goes on"}}).lines, may(4, 9, 10));
    CHECK(open(may(4, 9, 15)) == 2);

    // a review that hangs on a conference waits; then the conference has a day
    const QString review = Uuid::fresh().toString();
    door.perform(Sheet().add("SetReview", {{"review", review}, {"plan", story.plan}, {"kind", "sam"}, {"around", "family_group_conference"}, {"days_after", 14}}).lines, may(4, 10, 0));
    const auto stands = [&](Instant at) { return door.ask("reviewsStanding", {{"plan", story.plan}}, at).toArray().first().toObject(); };
    CHECK(stands(may(4, 10, 5))["standing"].toString() == "waiting");
    door.perform(Sheet().add("FixReviewEvent", {{"review", review}, {"event_on", "2018-05-05"}}).lines, may(4, 10, 10));
    CHECK(stands(may(18, 9, 0))["standing"].toString() == "ahead");
    CHECK(stands(may(19, 9, 0))["standing"].toString() == "due");
    CHECK(stands(may(20, 9, 0))["standing"].toString() == "over");

    // significant danger: who was told, by whom, when; the service is considered
    door.perform(Sheet().add("TellDanger", {{"plan", story.plan}, {"whom", "police_111"}, {"by_whom", "Ana Rewi"}, {"told_at", "2018-05-05T08:00:00+12:00"}})
                     .add("TellDanger", {{"plan", story.plan}, {"whom", "family_violence_service"}, {"by_whom", "Ana Rewi"}, {"withheld", "she asked us to wait"}})
                     .lines,
                 may(5, 9, 0));
    CHECK(door.ask("dangersTold", {{"plan", story.plan}}, may(5, 9, 5)).toArray().size() == 2);

    // the plan is closed with the coordinator's name, and not before what the site asks is answered
    door.perform(Sheet().add("ChangeSetting", {{"name", "closing_conditions"}, {"value", "[\"Were the whanau asked?\"]"}}).lines, may(20, 9, 0));
    QJsonObject close{{"plan", story.plan}, {"reason", "safe with her sister"}, {"approved", true}, {"approved_by", "Tui Marama"}, {"tasks", QJsonArray()}};
    CHECK(door.refused(Sheet().add("ClosePlan", close).lines.first(), may(20, 9, 5)).contains("Were the whanau asked?"));
    close.insert("conditions", QJsonArray{QJsonObject{{"condition", "Were the whanau asked?"}, {"words", "yes, on Tuesday"}}});
    door.perform(Sheet().add("ClosePlan", close).lines, may(20, 9, 10));
    CHECK(door.ask("closingOf", {{"plan", story.plan}}, may(20, 9, 15)).toObject()["is_closed"].toBool());
}

} // namespace

TEST_CASE("a safety plan is made, held, gone through and carried, and the plan is closed: within this process", "[features][safety-plan][R-S8][R-S9][R-R10][C83][R-M10]")
{
    LiveDoor door(Site::Waikato);
    keepSafe(door);
}

TEST_CASE("a safety plan is made, held, gone through and carried, and the plan is closed: by the program's command line", "[features][safety-plan][R-S8][R-M10]")
{
    ProgramDoor door(QStringLiteral("waikato"));
    keepSafe(door);
}

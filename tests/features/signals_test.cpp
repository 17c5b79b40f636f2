// SPDX-FileCopyrightText: Tēpu contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/features/live_door.h"
#include "tests/features/program_door.h"
#include "tests/support/test.h"

#include <QDir>
#include <QJsonArray>

using namespace tepu;

namespace {

Instant may(int day, int hour)
{
    return instantAt(QDate(2018, 5, day), QTime(hour, 0)).value();
}

/// A family of the samples in whose file somebody used violence.
QString familyOfSamples(Door& door)
{
    const QDir folder(QStringLiteral(TEPU_SAMPLES) + QStringLiteral("/waikato/2018-05-02"));
    QStringList files;
    for (const QString& name : folder.entryList({"*.csv"}, QDir::Files, QDir::Name))
        files.append(folder.filePath(name));
    door.takeIn(files, may(2, 7));
    for (const QJsonValue& plan : door.ask("plans", {}, may(2, 8)).toArray())
        if (!door.ask("episodesOf", {{"plan", plan["plan"].toString()}}, may(2, 8)).toArray().isEmpty())
            return plan["plan"].toString();
    FAIL("the samples hold no family");
    return {};
}

QJsonObject signalIn(Door& door, const QString& plan, const QString& kind, Instant at)
{
    for (const QJsonValue& each : door.ask("signalsOf", {{"plan", plan}}, at).toArray())
        if (each["signal"].toString() == kind)
            return each.toObject();
    return {};
}

/// ACC tells of an injury on a Thursday; Police contest it; ACC takes it back; the checklist is answered and fills itself.
void liveWithSignals(Door& door)
{
    const QString plan = familyOfSamples(door);
    const auto found = [&](const QString& kind, Instant at) { return signalIn(door, plan, kind, at); };
    CHECK(found("injury_not_known_to_police", may(3, 9)).isEmpty());
    door.perform({{{"do", "AddSignal"}, {"plan", plan}, {"signal", "injury_not_known_to_police"}, {"agency", "acc"},
                   {"words", "a broken wrist"}, {"basis", "formal"}}},
                 may(3, 10));
    const QJsonObject injury = found("injury_not_known_to_police", may(3, 11));
    CHECK(injury["told"].toString() == "told by ACC on Thu 3 May, formal");
    CHECK(injury["until"].toString() == "2018-07-26");
    door.perform({{{"do", "ContestSignal"}, {"plan", plan}, {"signal", "injury_not_known_to_police"}, {"rests_on", injury["rests_on"]},
                   {"because", "she fell from a ladder, she says"}, {"agency", "police"}}},
                 may(4, 9));
    CHECK(found("injury_not_known_to_police", may(4, 10))["state"].toString() == "contested");
    CHECK(door.refused({{"do", "EndSignal"}, {"plan", plan}, {"signal", "injury_not_known_to_police"}, {"rests_on", injury["rests_on"]},
                        {"because", " "}},
                       may(4, 11))
              .contains("because"));
    door.perform({{{"do", "EndSignal"}, {"plan", plan}, {"signal", "injury_not_known_to_police"}, {"rests_on", injury["rests_on"]},
                   {"because", "ACC took the claim back"}, {"agency", "acc"}}},
                 may(5, 9));
    const QJsonObject ended = found("injury_not_known_to_police", may(5, 10));
    CHECK(ended["state"].toString() == "no_longer_so");
    CHECK(ended["because"].toString() == "ACC took the claim back");
    door.perform({{{"do", "AnswerChecklist"}, {"plan", plan}, {"point", "assault_of_strangers"}, {"answer", "yes"}, {"agency", "police"}}}, may(6, 9));
    CHECK(found("assault_of_strangers", may(6, 10))["source"].toString() == "POL, checklist");
    const QJsonArray points = door.ask("checklistOf", {{"plan", plan}}, may(6, 10)).toArray();
    REQUIRE(points.size() == 14);
    CHECK(points[2]["answer"].toString() == "yes");
    CHECK(door.ask("episodeRhythm", {{"plan", plan}}, may(6, 10))["in_twelve_weeks"].toInt() >= 1);
}

/// High, then in prison: the act makes the review a week before the parole.
void lowerBecauseOfPrison(Door& door)
{
    const QString plan = familyOfSamples(door);
    QString bound;
    for (const QJsonValue& person : door.ask("people", {{"plan", plan}}, may(2, 8)).toArray())
        if (person["standing"].toString() == u"used_violence")
            bound = person["person"].toString();
    if (bound.isEmpty())
        return;
    door.perform({{{"do", "ChangeRisk"}, {"plan", plan}, {"to", "high"}, {"text", "he came back"}}}, may(3, 9));
    door.perform({{{"do", "NoteCustody"}, {"person", bound}, {"custody", "serving_sentence"}, {"until", "2018-06-20"}}}, may(4, 9));
    door.perform({{{"do", "ChangeRisk"}, {"plan", plan}, {"to", "medium"},
                   {"because", QJsonArray{"perpetrator_in_prison", "good_engagement_with_worker"}}}},
                 may(5, 9));
    const QJsonArray reviews = door.ask("reviewsOf", {{"plan", plan}}, may(5, 10)).toArray();
    REQUIRE(reviews.size() == 1);
    CHECK(reviews[0]["on"].toString() == "2018-06-13");
}

} // namespace

TEST_CASE("signals are told, contested and ended, through the same door", "[features][signals]")
{
    LiveDoor door(Site::Waikato);
    liveWithSignals(door);
}

TEST_CASE("signals are told, contested and ended, through the command line", "[features][signals][program]")
{
    ProgramDoor door(QStringLiteral("waikato"));
    liveWithSignals(door);
}

TEST_CASE("a level lowered because of prison has its review before the release", "[features][R-R4]")
{
    LiveDoor door(Site::Waikato);
    lowerBecauseOfPrison(door);
}
